import type { EventTime } from '../document/facts.ts'
import type { Agenda, Entry } from './agenda.ts'
import { namedOn } from './find-names.ts'
import type { Scene } from './scene.ts'

const titles =
  /\b(?:schedule|agenda|diary|daybook|calendar|week ahead|days ahead|coming week|what['’]s on|upcoming events|events of the (?:week|day))\b/iu
/** Lines looked at for such a title, and how long one may be. */
const [mostLines, longestTitle] = [4, 120]
const marks = /^(?:[:–—-]|--)$/u
const day = /^\d{4}-\d\d-\d\d$/u

/** The agenda that a text is; null for running text. */
export function findAgenda(scene: Scene): Agenda | null {
  const { report } = scene
  const titled = report.blocks
    .slice(0, mostLines)
    .some(({ start, end }) => end - start <= longestTitle && titles.test(report.text.slice(start, end)))
  const entries = readLines(scene)
  const dated = entries.filter(({ time }) => scene.timeById.get(time.times[0]!)?.type === 'DATE').length
  return dated > 1 || (titled && entries.length > 0) ? { entries, titled } : null
}

function readLines(scene: Scene): Entry[] {
  const { sentences } = scene.words
  const entries: Entry[] = []
  let heading: EventTime | null = null
  for (let at = 0; at < sentences.length; ) {
    const { blockIndex, first } = sentences[at]!
    while (at < sentences.length && sentences[at]!.blockIndex === blockIndex) at++
    const last = sentences[at - 1]!.last
    const label = labelOf(scene, first, last)
    if (label?.whole) heading = label.time
    else if (label?.isClock) entries.push({ ...label, time: heading ?? label.time, first, last })
    else if (label) entries.push({ ...label, first, last })
    else if (heading) entries.push({ first, last, time: heading, place: null })
  }
  return entries
}

/** The day or hour that opens a line, with a mark behind it unless it is an hour or all the line. */
function labelOf(
  scene: Scene,
  first: number,
  last: number,
): (Omit<Entry, 'first' | 'last'> & { whole: boolean; isClock: boolean }) | null {
  const { tokens } = scene.words
  const from = tokens[first]?.text === '•' || tokens[first]?.text === '*' ? first + 1 : first
  const time = scene.times[scene.timeAt[from] ?? -1]
  if (!time?.edtf || !day.test(time.edtf) || (time.type !== 'DATE' && time.type !== 'TIME')) return null
  let at = from
  while (at < last && (scene.timeAt[at]! >= 0 || (tokens[at]!.text === ',' && scene.timeAt[at + 1]! >= 0))) at++
  const whole = at >= last || (at === last - 1 && tokens[at]!.text === ':')
  const marked = at < last && marks.test(tokens[at]!.text)
  const isClock = time.type === 'TIME'
  if (!whole && !marked && !isClock) return null
  const basis = time.anchor === null ? 'stated' : 'relative'
  return {
    time: { edtf: time.edtf, times: [time.id], basis },
    place: marked ? placeAt(scene, at + 1) : null,
    whole,
    isClock,
  }
}

/** "Ottawa:" */
function placeAt(scene: Scene, at: number): string | null {
  const place = namedOn(scene, at).find(({ entity }) => entity.kind === 'place' || entity.kind === 'country')
  return place && marks.test(scene.words.tokens[place.last]?.text ?? '') ? place.entity.id : null
}

/** The line of the agenda that the token stands in; null for none. */
export function entryAt({ agenda }: Scene, at: number): Entry | null {
  if (agenda === null) return null
  const { entries } = agenda
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (entries[middle]!.last > at) high = middle
    else low = middle + 1
  }
  const entry = entries[low]
  return entry && entry.first <= at ? entry : null
}

import type { EventKind, Tally } from '../document/facts.ts'
import { namesAfter, objectsOf, subjectsOf } from './find-arguments.ts'
import { unique } from './find-names.ts'
import { ownersIn } from './find-partners.ts'
import { actors } from './make-candidate.ts'
import { phraseStart } from './read-noun-status.ts'
import type { Scene } from './scene.ts'

const verbs = new Map<string, EventKind>([
  ['meet', 'meeting'],
  ['see', 'meeting'],
  ['visit', 'visit'],
  ['travel', 'visit'],
  ['speak', 'call'],
  ['talk', 'call'],
  ['call', 'call'],
  ['phone', 'call'],
])
const nouns = new Map<string, EventKind>([
  ['meeting', 'meeting'],
  ['summit', 'meeting'],
  ['visit', 'visit'],
  ['trip', 'visit'],
  ['call', 'call'],
  ['conversation', 'call'],
  ['round', 'talks'],
])
const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  )
const withs = new Set(['with', 'to'])

/** Counts of events: "has met him 39 times", "their fourth meeting". */
export function findTallies(scene: Scene): Tally[] {
  const found: Tally[] = []
  for (const token of scene.words.tokens) {
    const { lower, index } = token
    const times = (lower === 'times' || lower === 'occasions') && countAt(scene, index - 1)
    const tally = times
      ? countedVerb(scene, index, times)
      : lower === 'twice'
        ? countedVerb(scene, index, 2)
        : ordinalNoun(scene, index)
    if (tally) found.push(tally)
  }
  return found
}

function countAt({ words: { tokens } }: Scene, at: number): number {
  const lower = tokens[at]?.lower ?? ''
  const digits = /^\d{1,4}$/u.test(lower) ? Number(lower) : 0
  return digits || Math.max(0, small.indexOf(lower))
}

function countedVerb(scene: Scene, at: number, count: number): Tally | null {
  const { tokens } = scene.words
  const sentence = tokens[at]!.sentence
  for (let left = at - 1; left >= 0 && at - left < 14 && tokens[left]!.sentence === sentence; left--) {
    const kind = tokens[left]!.tag.startsWith('V') ? verbs.get(tokens[left]!.lemma) : undefined
    if (!kind) continue
    const names = unique([
      ...actors(subjectsOf(scene, left)),
      ...actors(objectsOf(scene, left)),
      ...actors(namesAfter(scene, left + 1, withs)),
    ])
    if (names.length === 0) return null
    return tally(scene, kind, names, count, tokens[left]!.start, at, 'events/tally-times')
  }
  return null
}

function ordinalNoun(scene: Scene, at: number): Tally | null {
  const { tokens } = scene.words
  const kind = tokens[at]!.tag.startsWith('NN') ? nouns.get(tokens[at]!.lemma) : undefined
  if (!kind) return null
  const first = phraseStart(scene, at)
  for (let left = at - 1; left >= first; left--) {
    const { lower } = tokens[left]!
    const count = /^\d{1,3}(?:st|nd|rd|th)$/u.test(lower) ? Number.parseInt(lower, 10) : ordinals.indexOf(lower)
    if (count < 1) continue
    const names = unique([
      ...ownersIn(scene, first, at),
      ...actors(namesAfter(scene, at + 1, new Set(['with', 'between']))),
    ])
    return names.length > 0 ? tally(scene, kind, names, count, tokens[left]!.start, at, 'events/tally-ordinal') : null
  }
  return null
}

function tally(
  scene: Scene,
  kind: EventKind,
  names: ReturnType<typeof actors>,
  count: number,
  start: number,
  at: number,
  rule: string,
): Tally {
  return {
    kind,
    participants: names.map(({ entity }) => entity.id),
    count,
    since: sinceAfter(scene, at),
    asOf: scene.report.published?.edtf ?? null,
    start,
    end: scene.words.tokens[at]!.end,
    rule,
  }
}

/** The words after "since" that say where the count begins. */
function sinceAfter({ report, words: { tokens, sentences } }: Scene, at: number): string | null {
  const last = sentences[tokens[at]!.sentence]!.last
  for (let next = at + 1; next < Math.min(last, at + 4); next++) {
    if (tokens[next]!.lower !== 'since') continue
    let end = next + 1
    while (end < last && tokens[end]!.tag !== ',' && tokens[end]!.tag !== '.') end++
    return end > next + 1 ? report.text.slice(tokens[next + 1]!.start, tokens[end - 1]!.end) : null
  }
  return null
}

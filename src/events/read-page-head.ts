import type { Entity, EventTime } from '../document/facts.ts'
import type { Block } from '../document/report.ts'
import type { Span } from '../document/span.ts'
import type { Party } from './candidate.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

/** Lines looked at below the title. */
const mostLines = 10
/** A longer one is the text's own. */
const longestLine = 110

/** "SECRETARY BLINKEN:", "Q ", "QUESTION:": somebody's words begin. */
const label = /^(?:\p{Lu}[\p{Lu}\d.,'’() -]{1,50}:|Q(?:UESTION)?:? )/u
/** Not said where the line says, or said from afar. */
const elsewhere =
  /\b(?:en route|aboard|teleconference|videoconference|virtual(?:ly)?|via (?:video|phone|telephone|zoom))\b/iu
/** What follows in a title is what was spoken of, and whom one was not with. */
const spokenOf =
  /\b(?:on|about|regarding|concerning|after|following|marking|honoring|honouring|in honor of|in response|in memory|previewing|ahead of|funeral|memorial|call|telephone|visit|travel|trip)\b/iu

/**
 * Where a record of spoken words says they were spoken: those who spoke were there. "Tokyo, Japan" on a line of its own between the title
 * and the first words. The day is the line's that gives one, else about that of publication. Who is at home there does not visit.
 */
export function readPageHead(scene: Scene): Draft[] {
  const head = linesOf(scene)
  if (head === null || head.some((line) => elsewhere.test(textOf(scene, line)))) return []
  const place = head.map((line) => placeOn(scene, line)).find((found) => found !== null)
  if (!place) return []
  const parties = speakersOf(scene, head).filter(({ entity }) => isAbroad(scene, entity, place.country))
  if (parties.length === 0) return []
  return [draftOf(scene, place, parties, timeOf(scene, head))]
}

/** The lines below the title, up to the first words; null where nobody's words follow. */
function linesOf(scene: Scene): Block[] | null {
  const { blocks } = scene.report
  const from = blocks.findIndex(({ kind }) => kind !== 'title')
  if (from < 0) return null
  const lines: Block[] = []
  for (const block of blocks.slice(from, from + mostLines)) {
    const text = textOf(scene, block)
    if (label.test(text)) return lines
    if (text.length > longestLine || block.kind === 'list')
      return lines.some((line) => isByline(scene, line)) ? lines : null
    lines.push(block)
  }
  return null
}

const textOf = ({ report }: Scene, { start, end }: Span): string => report.text.slice(start, end)

/** "Ada Brook, Minister of Trade": a name that opens the line, and more behind a comma. */
function isByline(scene: Scene, line: Block): boolean {
  const person = personsIn(scene, line)[0]
  return (
    person !== undefined &&
    person.start === line.start &&
    /^,? \p{L}/u.test(scene.report.text.slice(person.end, line.end))
  )
}

interface FoundPlace extends Span {
  readonly entity: string
  readonly country: string
}

/** A line that is a place and nothing else, with the country it is in. */
function placeOn(scene: Scene, line: Block): FoundPlace | null {
  const text = textOf(scene, line)
  if (text.length > 60 || !/^\p{Lu}[\p{L}.'’ -]{1,40}(?:, (?:the )?\p{Lu}[\p{L}.'’ -]{1,40}){0,2}\.?$/u.test(text))
    return null
  const inside = scene.entities.flatMap((entity) => {
    const mention = entity.mentions.find(({ start, end }) => start >= line.start && end <= line.end)
    return mention && (entity.kind === 'place' || entity.kind === 'country') ? [{ entity, mention }] : []
  })
  const covered = inside.reduce((sum, { mention }) => sum + mention.end - mention.start, 0)
  const place = inside.find(({ mention }) => mention.start === line.start)
  const last = inside.find(({ mention }) => mention.end >= line.end - 1)
  if (!last || personsIn(scene, line).length > 0) return null
  const named = place && covered >= text.length - 8 && place.entity.country !== null ? place : null
  // "Mildenby, United Kingdom": a town that nobody knows is in the country behind it.
  const { entity } = named ?? last
  if (
    entity.country === null ||
    (named === null && !/, (?:the )?$/u.test(text.slice(0, last.mention.start - line.start)))
  )
    return null
  return { entity: entity.id, country: entity.country, start: line.start, end: line.end }
}

interface FoundPerson extends Span {
  readonly entity: Entity
}

/** People named in a stretch of the text, in its order. */
function personsIn({ entities }: Scene, { start, end }: Span): FoundPerson[] {
  const found: FoundPerson[] = []
  for (const entity of entities) {
    if (entity.kind !== 'person') continue
    const mention = entity.mentions.find((one) => one.form === 'name' && one.start >= start && one.end <= end)
    if (mention) found.push({ entity, start: mention.start, end: mention.end })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Whom the title and the lines name as speaking, or as the one spoken with. */
function speakersOf(scene: Scene, head: readonly Block[]): Party[] {
  const titles = scene.report.blocks.filter(({ kind }) => kind === 'title').slice(0, 1)
  const spans = [...titles.map((title) => cut(scene, title)), ...head]
  const parties = new Map<string, Party>()
  for (const span of spans)
    for (const { entity, start, end } of personsIn(scene, span))
      if (!parties.has(entity.id)) parties.set(entity.id, { entity: entity.id, role: 'visitor', start, end })
  return [...parties.values()]
}

function cut(scene: Scene, title: Block): Span {
  const at = textOf(scene, title).search(spokenOf)
  return { start: title.start, end: at < 0 ? title.end : title.start + at }
}

function isAbroad({ entities }: Scene, id: string, country: string): boolean {
  const own = entities.find((entity) => entity.id === id)?.country ?? null
  return own !== null && own !== country
}

const wholeDay = /^\d{4}-\d\d-\d\d$/u

function timeOf(scene: Scene, head: readonly Block[]): EventTime | null {
  const said = scene.times.find(
    ({ start, end, type, edtf }) =>
      type === 'DATE' &&
      edtf !== null &&
      wholeDay.test(edtf) &&
      head.some((line) => start >= line.start && end <= line.end),
  )
  if (said) return { edtf: said.edtf!, times: [said.id], basis: 'stated' }
  const published = scene.report.published?.edtf ?? ''
  return wholeDay.test(published) ? { edtf: `${published}~`, times: [], basis: 'inferred' } : null
}

function draftOf(scene: Scene, place: FoundPlace, parties: readonly Party[], time: EventTime | null): Draft {
  const { start, end } = place
  const sentence = scene.words.tokens.find((token) => token.start >= start)?.sentence ?? 0
  return {
    kind: 'visit',
    cameo: null,
    status: 'occurred',
    format: null,
    parties,
    place: place.entity,
    stops: [],
    time,
    claims: [],
    own: true,
    mentions: [{ start, end, trigger: { start, end } }],
    anaphoric: false,
    adds: false,
    bare: false,
    many: false,
    sentence,
    lastSentence: sentence,
    moved: null,
    follows: false,
    rule: 'events/page-head',
    statusRule: 'status/page-head',
    confidence: 0.75,
  }
}

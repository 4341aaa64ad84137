import type { ReadingAnswer } from '../../../../src/api/report.ts'
import { kindWords } from '../../../../src/document/kind-words.ts'
import { sayEdtf } from '../../parts/say-day.ts'
import type { Tone } from '../../parts/standing.tsx'
import { statusWords } from '../../parts/status-words.ts'
import { indexReading } from './index-reading.ts'

type Event = ReadingAnswer['events'][number]
type Time = ReadingAnswer['times'][number]
type Speaker = NonNullable<ReadingAnswer['statements'][number]['speaker']>

export const standingOfStatus: Readonly<Record<Event['status'], Tone>> = {
  planned: 'planned',
  ongoing: 'happened',
  occurred: 'happened',
  postponed: 'fell',
  cancelled: 'fell',
  negated: 'fell',
  alleged: 'unproven',
  hypothetical: 'unproven',
}

export function nameOf(reading: ReadingAnswer, id: string): string {
  return indexReading(reading).entities.get(id)?.name ?? id
}

/** Who speaks: by name where it is known who it is, else in the report's words. */
export const speakerOf = (reading: ReadingAnswer, { entity, start, end }: Speaker): string =>
  entity ? nameOf(reading, entity) : reading.report.text.slice(start, end)

/** A sign for a status, as lists of events have one for a standing. */
export const signOfStatus: Readonly<Record<Event['status'], string>> = {
  planned: '○',
  ongoing: '◐',
  occurred: '●',
  postponed: '↷',
  cancelled: '✕',
  negated: '⊘',
  alleged: '?',
  hypothetical: '…',
}

/** "Xi Jinping, Vladimir Putin · Moscow" */
export function sayParties(reading: ReadingAnswer, { participants, place }: Event): string {
  const who = participants.map(({ entity }) => nameOf(reading, entity)).join(', ')
  return [who, place && nameOf(reading, place.entity)].filter(Boolean).join(' · ')
}

/** "Visit · planned · Badr Albusaidi · Tehran · 16 Oct 2022" */
function sayEvent(reading: ReadingAnswer, event: Event): string {
  const { kind, status, time } = event
  const day = time ? sayEdtf(time.edtf) : 'day unknown'
  return [kindWords[kind], statusWords[status], sayParties(reading, event), day].filter(Boolean).join(' · ')
}

/** A fact in half a line, for who hears the text rather than sees it: "event: Visit · planned · …". */
export function sayFact(reading: ReadingAnswer, id: string): string {
  const indexed = indexReading(reading)
  const event = indexed.events.get(id)
  if (event) return `event: ${sayEvent(reading, event)}`
  const time = indexed.times.get(id)
  if (time) return `day: ${sayTime(time)}`
  const statement = indexed.statements.get(id)
  if (statement) {
    const { speaker } = statement
    if (!speaker) return 'statement, it is not said whose'
    return `statement of ${speakerOf(reading, speaker)}`
  }
  const entity = indexed.entities.get(id)
  if (entity) return `${entity.kind}: ${entity.name}`
  return id.startsWith('n') ? 'count' : ''
}

/** Which day a time is: "20 Mar 2023 – 26 Mar 2023". */
export function sayTime({ edtf, type, value }: Time): string {
  if (edtf !== null) return sayEdtf(edtf)
  return type === 'DURATION' ? `a length of time, ${sayLength(value)}` : 'no day that can be told'
}

const units: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute' }

/** "2 days", of the TIMEX3 value "P2D"; the value itself where it says something else. */
function sayLength(value: string): string {
  const parts = /^P(T?)(\d{1,6}|X)([YMWDH])$/u.exec(value)
  if (!parts) return value
  const unit = units[`${parts[1]}${parts[3]}`] ?? ''
  return parts[2] === 'X' ? `some ${unit}s` : `${parts[2]} ${unit}${parts[2] === '1' ? '' : 's'}`
}

import type { ReadingAnswer } from '../../../../src/api/report.ts'
import { kindWords } from '../../../../src/document/kind-words.ts'
import { sayEdtf } from '../../parts/say-day.ts'
import type { Tone } from '../../parts/standing.tsx'
import { statusWords } from '../../parts/status-words.ts'

type Event = ReadingAnswer['events'][number]
type Time = ReadingAnswer['times'][number]

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

export function nameOf({ entities }: ReadingAnswer, id: string): string {
  return entities.find((entity) => entity.id === id)?.name ?? id
}

/** "Visit · planned · Badr Albusaidi · Tehran · 16 Oct 2022" */
export function sayEvent(reading: ReadingAnswer, { kind, status, participants, place, time }: Event): string {
  const who = participants.map(({ entity }) => nameOf(reading, entity)).join(', ')
  return [
    kindWords[kind],
    statusWords[status],
    who,
    place && nameOf(reading, place.entity),
    time ? sayEdtf(time.edtf) : 'day unknown',
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Which day a time is, and what it was counted from. */
export function sayResolving(
  reading: ReadingAnswer,
  { edtf, anchor, type, value }: Time,
): { readonly day: string; readonly from: string } {
  if (edtf !== null) return { day: sayEdtf(edtf), from: anchorWords(reading, anchor) }
  return type === 'DURATION'
    ? { day: `a length of time, ${value}`, from: '' }
    : { day: `no day that can be told, ${value}`, from: '' }
}

function anchorWords({ report, times }: ReadingAnswer, anchor: string | null): string {
  if (anchor === null) return 'as it says'
  if (anchor === 'published')
    return `counted from the day of publication, ${report.published ? sayEdtf(report.published.edtf) : 'unknown'}`
  if (anchor === 'dateline')
    return `counted from the dateline${report.dateline?.day ? `, ${sayEdtf(report.dateline.day)}` : ''}`
  const time = times.find(({ id }) => id === anchor)
  return time ? `counted from “${report.text.slice(time.start, time.end)}”` : ''
}

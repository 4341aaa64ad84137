import type { EventKind } from '../../document/facts.ts'
import type { RecordEvent } from '../record-event.ts'
import type { Day } from '../telling.ts'

/**
 * What is known of an event's days. `day`: it is on that day. `stretch`: it lasts from the first to the last. `window`: it is some time within
 * them. `since`, `until`: one end only. `vague`: a month, a year, a season. `unknown`: nothing.
 */
export interface KnownDays {
  readonly sort: 'day' | 'stretch' | 'window' | 'since' | 'until' | 'vague' | 'unknown'
  readonly first: Day | null
  readonly last: Day | null
}

/** What can last for days: of all other kinds an interval is the time within which it falls. */
const lasting: ReadonlySet<EventKind> = new Set([
  'visit',
  'talks',
  'mediation',
  'mobilize',
  'protest',
  'assault',
  'aid',
])
const wholeDays = /^(?:\d{4}-\d\d-\d\d|\.\.)(?:\/(?:\d{4}-\d\d-\d\d|\.\.)?)?$/u
const week = 6

export function knowDays({ kind, when }: Pick<RecordEvent, 'kind' | 'when'>): KnownDays {
  if (when === null) return { sort: 'unknown', first: null, last: null }
  const { edtf, first, last } = when
  if (!isCertain(edtf)) return { sort: isApproximateDay(edtf) ? 'window' : 'vague', first, last }
  if (first === null || last === null) return { sort: endless(first, last), first, last }
  if (first === last) return { sort: 'day', first, last }
  return { sort: lasting.has(kind) && !isCalendarWeek(first, last) ? 'stretch' : 'window', first, last }
}

function isCertain(edtf: string): boolean {
  return wholeDays.test(edtf)
}

/** "2023-03-20~", "2023-03-20?/2023-03-22": days, but not for sure. */
function isApproximateDay(edtf: string): boolean {
  return wholeDays.test(edtf.replaceAll(/[~?%]/gu, ''))
}

function endless(first: Day | null, last: Day | null): KnownDays['sort'] {
  if (first !== null) return 'since'
  return last === null ? 'unknown' : 'until'
}

/** Monday to Sunday is what "next week" comes to: some time in it, even for a visit. */
function isCalendarWeek(first: Day, last: Day): boolean {
  const start = Date.parse(first)
  return new Date(start).getUTCDay() === 1 && Date.parse(last) - start === week * 86_400_000
}

import type { Telling } from '../telling.ts'
import { type Days, makeDays } from './compare-times.ts'

/** Stretches up to this many days are indexed by day, longer ones by month. */
export const fewDays = 7
/** Longest stretch that is indexed at all, in months. */
export const mostMonths = 4
/** Days around the day of a report in which what it tells without a day lies. */
export const recent = 7
export const soon = 45

/** Statuses of what may still come, or came to nothing: such an event is found by its plan's month, whatever its day became. */
export const planLike: ReadonlySet<string> = new Set([
  'planned',
  'postponed',
  'cancelled',
  'alleged',
  'hypothetical',
  'negated',
])

/** The days in which an event without a day can lie, by the day of its report. */
export function windowOf({ status, told: { known } }: Telling): Days | null {
  const day = makeDays(known, known)
  if (day === null) return null
  return planLike.has(status)
    ? { first: day.first - recent, last: day.last + soon }
    : { first: day.first - recent, last: day.last + 1 }
}

/** Keys of who, mark and month. */
export function crossKeys(who: readonly string[], marks: readonly string[], months: readonly string[]): string[] {
  return who.flatMap((key) => marks.flatMap((mark) => months.map((month) => `${key}|${mark}|${month}`)))
}

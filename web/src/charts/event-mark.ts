import type { EventItem } from '../../../src/api/event.ts'
import { dayNumber } from './day-number.ts'
import type { Period } from './period.ts'

/**
 * How the days of an event are drawn. `point`: one known day. `stretch`: all its days. `window`: on one of these days. `vague`: in this month or
 * year. `since` and `until`: open on one side.
 */
export type MarkShape = 'point' | 'stretch' | 'window' | 'vague' | 'since' | 'until'

export interface EventMark extends Period {
  readonly event: EventItem
  readonly shape: MarkShape
}

/** An open side is drawn so many days wide. */
const openDays = 30

/** Null where no day is known. */
export function markEvent(event: EventItem): EventMark | null {
  const first = event.when?.first ?? null
  const last = event.when?.last ?? null
  if (event.daysSort === 'unknown' || (first === null && last === null)) return null
  if (last === null) return { event, shape: 'since', start: dayNumber(first!), end: dayNumber(first!) + openDays }
  if (first === null) return { event, shape: 'until', start: dayNumber(last) + 1 - openDays, end: dayNumber(last) + 1 }
  const days = { event, start: dayNumber(first), end: dayNumber(last) + 1 }
  const sort = event.daysSort
  if (sort === 'day' || days.end - days.start <= 1) return { ...days, shape: 'point' }
  return { ...days, shape: sort === 'stretch' || sort === 'window' ? sort : sort === 'vague' ? 'vague' : sort }
}

import { knowDays } from '../record/life/know-days.ts'
import type { RecordEvent } from '../record/record-event.ts'
import type { Day } from '../record/telling.ts'

/** Days of a calendar: the last is the day after the event, as iCalendar's DTEND is. */
export interface CalendarDays {
  readonly start: Day
  readonly end: Day
  /** "some time in these days", "or about then", "since then"; null where it is on just these days. */
  readonly note: string | null
}

/** Longest time within which "some time" still belongs into a calendar: a week. */
const longestWindow = 7
const day = 86_400_000

/** Null where the day is known to a month or worse: a calendar that shows it on a day would invent one. */
export function listCalendarDays(event: Pick<RecordEvent, 'kind' | 'when'>): CalendarDays | null {
  const { sort, first, last } = knowDays(event)
  if (first === null || sort === 'vague' || sort === 'unknown') return null
  if (sort === 'since') return { start: first, end: addDay(first), note: 'Since this day; until when is not known.' }
  if (last === null) return null
  if (sort !== 'window') return { start: first, end: addDay(last), note: null }
  if ((Date.parse(last) - Date.parse(first)) / day >= longestWindow) return null
  return {
    start: first,
    end: addDay(last),
    note: first === last ? 'On or about this day.' : 'Some time within these days.',
  }
}

function addDay(date: Day): Day {
  return new Date(Date.parse(date) + day).toISOString().slice(0, 10)
}

import type { EventItem } from '../../../../src/api/event.ts'
import { addDays, sayEdtf, weekdayOf } from '../../parts/say-day.ts'

export interface DayGroup {
  /** ISO day, or the Monday of a week. */
  readonly day: string
  readonly events: readonly EventItem[]
}

/** Events by the first of their days that is not over, in order. */
export function groupByDay(events: readonly EventItem[], today: string): readonly DayGroup[] {
  return group(events, (event) => dayOf(event, today))
}

/** By the week of that day: weeks begin on Monday. */
export function groupByWeek(events: readonly EventItem[], today: string): readonly DayGroup[] {
  return group(events, (event) => mondayOf(dayOf(event, today)))
}

const dayOf = ({ when }: EventItem, today: string) => {
  const first = when?.first ?? today
  return first < today ? today : first
}

export const mondayOf = (day: string): string => addDays(day, -((weekdayOf(day) + 6) % 7))

/** "Week of 9–15 Mar 2026" */
export function sayWeek(monday: string): string {
  return `Week of ${sayEdtf(`${monday}/${addDays(monday, 6)}`)}`
}

function group(events: readonly EventItem[], keyOf: (event: EventItem) => string): readonly DayGroup[] {
  const groups = Map.groupBy(events, keyOf)
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([day, all]) => ({ day, events: all }))
}

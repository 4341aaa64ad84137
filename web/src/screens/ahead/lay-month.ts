import type { EventItem } from '../../../../src/api/event.ts'
import { monthOf } from '../../parts/filter/quick-periods.ts'
import { addDays } from '../../parts/say-day.ts'
import { mondayOf } from './group-days.ts'

export interface CalendarDay {
  readonly day: string
  /** Of the month that is shown, not of the one before or after. */
  readonly inside: boolean
  /** Those that begin or go on that day. */
  readonly events: readonly EventItem[]
}

/** Longer ones stand on their first day only: a calendar full of one war says nothing. */
export const longest = 14

/**
 * The weeks of a month, Monday first, each of seven days.
 * @param month "2026-03"
 */
export function layMonth(events: readonly EventItem[], month: string): readonly (readonly CalendarDay[])[] {
  const { from, to } = monthOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)))
  const weeks: CalendarDay[][] = []
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7))
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = addDays(monday, index)
        return { day, inside: day >= from && day <= to, events: events.filter((event) => isOn(event, day)) }
      }),
    )
  return weeks
}

/** What is known to a week or the month only: it has no day on which it could stand. Wider ones say nothing of a month. */
export function findSomeTime(events: readonly EventItem[], month: string): readonly EventItem[] {
  const { from, to } = monthFrame(month)
  return events.filter(({ when, daysSort }) => {
    if (isSure(daysSort) || when?.first == null || when.last === null) return false
    return when.first >= from && when.last <= to
  })
}

const isSure = (sort: EventItem['daysSort']) => sort === 'day' || sort === 'stretch' || sort === 'since'

function isOn({ when, daysSort }: EventItem, day: string): boolean {
  if (when?.first == null || !isSure(daysSort)) return false
  if (when.first === day) return true
  const last = when.last ?? when.first
  return when.first < day && day <= last && last <= addDays(when.first, longest)
}

/** Months after "2026-03": "2026-04"; negative ones before. */
export function moveMonth(month: string, by: number): string {
  return monthOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)) + by).from.slice(0, 7)
}

/** The days that a month's grid shows. */
export function monthFrame(month: string): { from: string; to: string } {
  const { from, to } = monthOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)))
  return { from: mondayOf(from), to: addDays(mondayOf(to), 6) }
}

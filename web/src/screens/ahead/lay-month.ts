import type { EventItem } from '../../../../src/api/event.ts'
import { contactKinds } from '../../../../src/document/kind-words.ts'
import { packLanes } from '../../charts/pack-lanes.ts'
import { monthOf } from '../../parts/filter/quick-periods.ts'
import { addDays } from '../../parts/say-day.ts'
import { mondayOf } from './group-days.ts'

/** An event's place in one line of a day: its bar begins there, or goes on from a day before in the same week. */
export interface Bar {
  readonly event: EventItem
  /** Days of the week that it covers from here; 0 where it only goes on. */
  readonly days: number
  /** Whether it has begun before the bar, and whether it goes on after it: in another week. */
  readonly before: boolean
  readonly after: boolean
}

export interface CalendarDay {
  readonly day: string
  /** Of the month that is shown, not of the one before or after. */
  readonly inside: boolean
  /** Those that begin or go on that day, those where people meet first. */
  readonly events: readonly EventItem[]
  /** Lines from the top that have room, the same in all days of a week, so that a bar keeps its line; null for a free one. */
  readonly lines: readonly (Bar | null)[]
  /** How many found no line. */
  readonly hidden: number
}

/** Longer ones stand on their first day only: a calendar full of one war says nothing. */
export const longest = 14
/** Lines of a day; with more than these there is one line less, and a button for the rest. */
const mostLines = 4

/**
 * The weeks of a month, Monday first, each of seven days.
 * @param month "2026-03"
 */
export function layMonth(events: readonly EventItem[], month: string): readonly (readonly CalendarDay[])[] {
  const { from, to } = monthOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)))
  const ranked = [...events].sort((one, other) => Number(isContact(other)) - Number(isContact(one)))
  const weeks: CalendarDay[][] = []
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index))
    weeks.push(layWeek(ranked, days).map((day) => ({ ...day, inside: day.day >= from && day.day <= to })))
  }
  return weeks
}

const isContact = ({ kind }: EventItem) => contactKinds.has(kind)

function layWeek(ranked: readonly EventItem[], days: readonly string[]): Omit<CalendarDay, 'inside'>[] {
  const spans = ranked
    .map((event) => ({ event, on: days.flatMap((day, index) => (isOn(event, day) ? [index] : [])) }))
    .filter(({ on }) => on.length > 0)
    .map(({ event, on }) => ({ event, start: on[0]!, end: on.at(-1)! + 1 }))
    .sort((one, other) => other.end - other.start - (one.end - one.start))
  const { lanes, count } = packLanes(spans)
  const room = count > mostLines ? mostLines - 1 : count
  return days.map((day, index) => {
    const here = spans.map((span, at) => ({ ...span, line: lanes[at]! })).filter(covers(index))
    const lines = Array.from({ length: room }, (_, line) => {
      const span = here.find((one) => one.line === line)
      return span ? makeBar(span, index, days) : null
    })
    const events = ranked.filter((event) => here.some((one) => one.event === event))
    return { day, events, lines, hidden: here.filter(({ line }) => line >= room).length }
  })
}

interface WeekSpan {
  readonly event: EventItem
  /** Index of its first day in the week, and of the day after its last. */
  readonly start: number
  readonly end: number
}

const covers = (index: number) => (span: WeekSpan) => span.start <= index && index < span.end

function makeBar({ event, start, end }: WeekSpan, index: number, days: readonly string[]): Bar {
  return {
    ...{ event, days: index === start ? end - start : 0 },
    before: isOn(event, addDays(days[start]!, -1)),
    after: isOn(event, addDays(days[end - 1]!, 1)),
  }
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

import type { EventStatus } from '../../document/facts.ts'
import { dayNumber } from '../day-number.ts'
import { daysOfEdtf } from '../days-of-edtf.ts'
import type { Day, When } from '../telling.ts'

/** Days as numbers since 1970, both ends included. */
export interface Days {
  readonly first: number
  readonly last: number
}

/** How two times agree. The looser, the more the rest must. */
export interface TimeAgreement {
  /** 0 to 1. */
  readonly score: number
  readonly why: string
  readonly how: 'day' | 'overlap' | 'refined' | 'adjacent' | 'moved' | 'undated' | 'both-undated'
}

/** One of two events as far as its time goes; `known` are the days on which reports told of it. */
export interface Dated {
  readonly status: EventStatus
  readonly when: When | null
  /** Days it was set for before. */
  readonly previous: readonly string[]
  readonly known: Days | null
}

/** Longer stretches ("in 2021") hold too many events of one pair. */
const longest = 92

export function daysOf(when: When | null): Days | null {
  return when === null ? null : makeDays(when.first, when.last)
}

export function makeDays(first: Day | null, last: Day | null): Days | null {
  return first === null || last === null ? null : { first: dayNumber(first), last: dayNumber(last) }
}

export function widthOf({ first, last }: Days): number {
  return last - first + 1
}

/** Days between two stretches, 0 where they meet. */
export function gapBetween(a: Days, b: Days): number {
  return Math.max(0, a.first - b.last, b.first - a.last)
}

/** Two dated events, without moving either. */
export function compareDays(a: Dated, b: Dated): TimeAgreement | null {
  const [left, right] = [daysOf(a.when), daysOf(b.when)]
  if (left === null || right === null) return null
  if (gapBetween(left, right) > 0) return compareEarlier(a, b) ?? compareEarlier(b, a)
  return compareMeeting(left, right, a.when?.edtf === b.when?.edtf)
}

/** The old day of an event that has been moved since: late copies still tell it. */
function compareEarlier(event: Dated, told: Dated): TimeAgreement | null {
  const days = daysOf(told.when)
  if (days === null || told.status === 'occurred' || told.status === 'ongoing') return null
  const met = event.previous.some((edtf) => {
    const { first, last } = daysOfEdtf(edtf)
    const old = makeDays(first, last)
    return old !== null && widthOf(old) <= longest && gapBetween(old, days) === 0
  })
  return met ? { score: 0.75, why: 'a day it was set for before', how: 'overlap' } : null
}

function compareMeeting(a: Days, b: Days, alike: boolean): TimeAgreement | null {
  const wide = Math.max(widthOf(a), widthOf(b))
  if (wide === 1) return { score: 1, why: 'same day', how: 'day' }
  if (wide > longest) return alike ? { score: 0.4, why: 'same long period', how: 'refined' } : null
  if (alike) return { score: wide <= 7 ? 1 : 0.7, why: 'same days', how: wide <= 7 ? 'day' : 'refined' }
  if (wide > 7) return { score: 0.65, why: 'one refines the day', how: 'refined' }
  const inside = (a.first <= b.first && b.last <= a.last) || (b.first <= a.first && a.last <= b.last)
  return { score: inside ? 0.9 : 0.8, why: inside ? 'day within the days' : 'days overlap', how: 'overlap' }
}

/** How long before and after its day a report tells of an event without a day, by the status it gives. Inclusive, in days. */
const freshness: Readonly<Record<EventStatus, { readonly before: number; readonly after: number }>> = {
  occurred: { before: 1, after: 4 },
  ongoing: { before: 1, after: 4 },
  planned: { before: 45, after: 1 },
  postponed: { before: 120, after: 4 },
  cancelled: { before: 120, after: 4 },
  negated: { before: 10, after: 10 },
  alleged: { before: 3, after: 31 },
  hypothetical: { before: 45, after: 1 },
}

/** Both without a day. */
const nearInTime: Readonly<Record<EventStatus, number>> = {
  occurred: 3,
  ongoing: 3,
  planned: 14,
  postponed: 60,
  cancelled: 60,
  negated: 14,
  alleged: 14,
  hypothetical: 14,
}

/** A report that names no day is weighed by the day it came out. */
export function compareUndated(a: Dated, b: Dated): TimeAgreement | null {
  const [left, right] = [daysOf(a.when), daysOf(b.when)]
  if (left !== null && right !== null) return null
  if (left === null && right === null) return compareBothUndated(a, b)
  const [undated, days] = left === null ? [a, right] : [b, left]
  const { known, status } = undated
  if (known === null || days === null || widthOf(days) > longest) return null
  const { before, after } = freshness[status]
  if (known.first > days.last + after || known.last < days.first - before) return null
  const near = known.first - days.last <= 2 && days.first - known.last <= 7
  return { score: near ? 0.65 : 0.55, why: 'told without a day, at its time', how: 'undated' }
}

function compareBothUndated(a: Dated, b: Dated): TimeAgreement | null {
  if (a.known === null || b.known === null) return null
  if (isOutOfOrder(a, b) || isOutOfOrder(b, a)) return null
  const limit = Math.min(nearInTime[a.status], nearInTime[b.status])
  if (gapBetween(a.known, b.known) > limit) return null
  return { score: 0.5, why: 'told without a day, reports near in time', how: 'both-undated' }
}

const done: ReadonlySet<string> = new Set(['occurred', 'ongoing'])
const ahead: ReadonlySet<string> = new Set(['planned', 'hypothetical'])

/** What is still ahead when another report says it is done is another one. */
function isOutOfOrder(a: Dated, b: Dated): boolean {
  if (!done.has(a.status) || !ahead.has(b.status) || a.known === null || b.known === null) return false
  return b.known.last >= a.known.first
}

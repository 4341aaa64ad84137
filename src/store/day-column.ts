import { dayNumber, dayOfNumber } from '../record/day-number.ts'
import type { Day } from '../record/telling.ts'

/** A day as its column keeps it: days since 1970-01-01. */
export function toColumn(day: Day | null): number | null {
  return day === null ? null : dayNumber(day)
}

export function fromColumn(number: number | null): Day | null {
  return number === null ? null : dayOfNumber(number)
}

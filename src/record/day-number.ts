import type { Day } from './telling.ts'

const dayMs = 86_400_000

/** Days since 1970-01-01 of an ISO day, for reckoning; negative before it. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs
}

/** The ISO day of a number of days since 1970-01-01. */
export function dayOfNumber(number: number): Day {
  return new Date(number * dayMs).toISOString().slice(0, 10)
}

export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days)
}

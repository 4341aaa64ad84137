import { addDays, dayNumber } from '../../src/record/day-number.ts'
import type { Trip } from '../../src/record/trips/trip.ts'
import type { LoggedStay } from './official-log.ts'

export interface Matched {
  readonly stay: LoggedStay
  /** The trip that shares most days with it, null for a miss. */
  readonly trip: Trip | null
  /** Whether any release speaks of it. */
  readonly told: boolean
}

export interface Comparison {
  readonly matched: readonly Matched[]
  /** Trips with days that overlap no logged stay. */
  readonly wrong: readonly Trip[]
  readonly right: number
  /** Trips whose days are not known. */
  readonly undated: readonly Trip[]
}

/** A trip is a stay when it is the same person's, in the same country, and overlaps it or lies within a day of it. */
export function compareTrips(
  stays: readonly LoggedStay[],
  trips: readonly Trip[],
  isTold: (stay: LoggedStay) => boolean,
): Comparison {
  const dated = trips.filter(({ first }) => first !== null)
  const wrong = dated.filter((trip) => !stays.some((stay) => isSame(stay, trip)))
  return {
    matched: stays.map((stay) => ({ stay, told: isTold(stay), trip: bestOf(stay, dated) })),
    wrong,
    right: dated.length - wrong.length,
    undated: trips.filter(({ first }) => first === null),
  }
}

function isSame(stay: LoggedStay, { visitor, country, first, last }: Trip): boolean {
  if (visitor.id !== stay.who || country !== stay.country || first === null || last === null) return false
  return first <= addDays(stay.last, 1) && last >= addDays(stay.first, -1)
}

function bestOf(stay: LoggedStay, trips: readonly Trip[]): Trip | null {
  const found = trips.filter((trip) => isSame(stay, trip))
  return found.toSorted((a, b) => daysOff(stay, a) - daysOff(stay, b))[0] ?? null
}

/** By how many days the further off of first and last day is wrong. */
export function daysOff(stay: LoggedStay, { first, last }: Trip): number {
  if (first === null || last === null) return Number.POSITIVE_INFINITY
  const off = (a: string, b: string) => Math.abs(dayNumber(a) - dayNumber(b))
  return Math.max(off(stay.first, first), off(stay.last, last))
}

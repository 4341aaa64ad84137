import { addDays, dayNumber } from '../../src/record/day-number.ts'
import type { Trip } from '../../src/record/trips/trip.ts'
import { isWho, type LoggedStay } from './official-log.ts'

export interface Matched {
  readonly stay: LoggedStay
  /** The trip whose days are nearest to it, null for a miss. */
  readonly trip: Trip | null
  /** Whether any release speaks of it. */
  readonly told: boolean
}

export interface Comparison {
  readonly matched: readonly Matched[]
  readonly right: readonly Trip[]
  /** Trips with days that overlap no logged stay. */
  readonly wrong: readonly Trip[]
  /** Trips of which no day is known. */
  readonly undated: readonly Trip[]
}

/** A trip is a stay when it is the same person's, in the same country, and overlaps it or lies within a day of it. */
export function compareTrips(
  stays: readonly LoggedStay[],
  trips: readonly Trip[],
  isTold: (stay: LoggedStay) => boolean,
): Comparison {
  const dated = trips.filter(({ first }) => first !== null)
  return {
    matched: stays.map((stay) => ({ stay, told: isTold(stay), trip: bestOf(stay, dated) })),
    right: dated.filter((trip) => stays.some((stay) => isSame(stay, trip))),
    wrong: dated.filter((trip) => !stays.some((stay) => isSame(stay, trip))),
    undated: trips.filter(({ first }) => first === null),
  }
}

function isSame(stay: LoggedStay, { visitor, country, first, last }: Trip): boolean {
  if (!isWho(stay.who, visitor) || country !== stay.country || first === null || last === null) return false
  return first <= addDays(stay.last, 1) && last >= addDays(stay.first, -1)
}

function bestOf(stay: LoggedStay, trips: readonly Trip[]): Trip | null {
  return trips.filter((trip) => isSame(stay, trip)).toSorted((a, b) => daysOff(stay, a) - daysOff(stay, b))[0] ?? null
}

/** By how many days the further off of first and last day is wrong. */
function daysOff(stay: LoggedStay, { first, last }: Trip): number {
  if (first === null || last === null) return Number.POSITIVE_INFINITY
  const off = (a: string, b: string) => Math.abs(dayNumber(a) - dayNumber(b))
  return Math.max(off(stay.first, first), off(stay.last, last))
}

export interface Figures {
  /** Of the logged stays that a release speaks of. */
  readonly recall: number
  /** Of the trips with days. */
  readonly precision: number
  /** First and last day both right to within a day, of the stays found. */
  readonly daysNear: number
  readonly lines: readonly (readonly [label: string, value: string])[]
  readonly misses: (all: boolean) => string[]
}

export function figuresOf(comparison: Comparison): Figures {
  const { matched, right, wrong, undated } = comparison
  const told = matched.filter((one) => one.told)
  const found = matched.flatMap(({ stay, trip }) => (trip ? [{ stay, trip }] : []))
  const within = (days: number) => found.filter(({ stay, trip }) => daysOff(stay, trip) <= days).length
  const edges = found.flatMap(({ stay, trip }) => [stay.first === trip.first, stay.last === trip.last])
  const dated = right.length + wrong.length
  const foundAndTold = told.filter(({ trip }) => trip !== null).length
  return {
    recall: share(foundAndTold, told.length),
    precision: share(right.length, dated),
    daysNear: share(within(1), found.length),
    lines: [
      ['recall, of the stays that a release speaks of', shown(foundAndTold, told.length)],
      ['recall, of all logged stays', shown(found.length, matched.length)],
      ['precision, of the trips with days', shown(right.length, dated)],
      ['precision, where a trip without days counts as wrong', shown(right.length, dated + undated.length)],
      ['first and last day right to within a day, of the stays found', shown(within(1), found.length)],
      ['first and last day exactly right', shown(within(0), found.length)],
      ['each of these days by itself exactly right', shown(edges.filter(Boolean).length, edges.length)],
    ],
    misses: (all) => listMisses(comparison, all),
  }
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

const shown = (part: number, whole: number): string => `${share(part, whole).toFixed(3)}  (${part} of ${whole})`

function listMisses({ matched, wrong, undated }: Comparison, all: boolean): string[] {
  const stays = matched.flatMap(({ stay, trip, told }) => {
    const off = trip === null ? null : daysOff(stay, trip)
    if (off === 0 && !all) return []
    const what =
      trip === null ? (told ? 'missed' : 'missed, told of nowhere') : off === 0 ? 'right' : `days off by ${off}`
    return [
      `${what}: ${stay.name}, ${stay.country}, ${stay.first} to ${stay.last}${trip ? `; here ${daysOf(trip)}` : ''}`,
    ]
  })
  const none = undated.map((trip) => `no days: ${trip.visitor.name}, ${trip.country}, ${trip.status}`)
  return [
    ...stays,
    ...wrong.map((trip) => `not in the log: ${trip.visitor.name}, ${trip.country}, ${daysOf(trip)}`),
    ...none,
  ]
}

const daysOf = ({ first, last, basis }: Trip): string => `${first} to ${last} (${basis})`

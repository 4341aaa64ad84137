import type { Actor } from '../actor.ts'
import type { EventFilter } from '../query.ts'
import type { RecordReader } from '../record-store.ts'
import type { Day } from '../telling.ts'
import { findTrips } from '../trips/find-trips.ts'
import type { Trip, TripStatus } from '../trips/trip.ts'
import { listToldEvents, type Period } from './list-told-events.ts'

export interface StaysAsked {
  /** A person, or a country for all its people; null for everybody. */
  readonly who: Actor | null
  /** Alpha-3; none for all. */
  readonly countries: readonly string[]
  readonly period: Period
  readonly statuses?: readonly TripStatus[] | undefined
  readonly today: Day
  /** So many events are looked at, the newest ones. */
  readonly most: number
}

/** Stays abroad, oldest first; those without a day last. `more`: whether not all events could be looked at. */
export async function findStays(
  store: RecordReader,
  { who, countries, period, statuses, today, most }: StaysAsked,
): Promise<{ readonly trips: readonly Trip[]; readonly more: boolean }> {
  const { events, more } = await listToldEvents(store, filterOf(who), period, most)
  // Narrowed afterwards: where somebody went before and next tells when a stay began and ended.
  const trips = findTrips(events, today).filter(
    (trip) =>
      isOf(trip, who) &&
      (countries.length === 0 || countries.includes(trip.country)) &&
      (statuses?.includes(trip.status) ?? true) &&
      isWithin(trip, period),
  )
  return { trips, more }
}

/** The newest of them, in their order: those without a day are the first to be left out. */
export function newestStays(found: readonly Trip[], limit: number): Trip[] {
  const start = ({ first, within }: Trip): Day => first ?? within?.first ?? ''
  const newest = new Set(
    found.toSorted((a, b) => (start(a) > start(b) ? -1 : start(a) < start(b) ? 1 : 0)).slice(0, limit),
  )
  return found.filter((trip) => newest.has(trip))
}

function filterOf(who: Actor | null): EventFilter {
  if (who === null) return {}
  return who.kind === 'person' ? { actors: [who.id] } : { countries: [codeOf(who)] }
}

function isOf({ visitor }: Trip, who: Actor | null): boolean {
  if (who === null) return true
  return who.kind === 'person' ? visitor.id === who.id : visitor.country === codeOf(who)
}

function codeOf({ country, id }: Actor): string {
  return country ?? id
}

/** At least in part. What has no known day is in no period. */
function isWithin({ first, last, within }: Trip, { from, to }: Period): boolean {
  const days = first === null || last === null ? within : { first, last }
  if (days === null) return from === undefined && to === undefined
  return (from === undefined || days.last >= from) && (to === undefined || days.first <= to)
}

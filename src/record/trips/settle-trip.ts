import type { Actor } from '../actor.ts'
import type { Day } from '../telling.ts'
import { byDays } from './join-presences.ts'
import type { Presence } from './presence.ts'
import { type Settled, spanOf } from './settle-days.ts'
import type { Trip, TripStatus } from './trip.ts'

/** What a stay's presences together say. @param today ISO day: what was planned for a day before it is past. */
export function settleTrip({ stay: { presences }, days, basis }: Settled, today: Day): Trip {
  const [one] = presences
  const within = days === null ? spanOf(presences) : null
  return {
    visitor: one!.visitor,
    country: one!.country,
    places: placesOf(presences),
    first: days?.first ?? null,
    last: days?.last ?? null,
    within,
    basis,
    status: statusOf(presences, (days ?? within)?.last ?? null, today),
    events: [...new Set(presences.map(({ event }) => event))].sort(),
  }
}

function statusOf(presences: readonly Presence[], last: Day | null, today: Day): TripStatus {
  if (presences.some(({ told }) => told === 'done')) return 'happened'
  if (presences.some(({ told }) => told === 'off')) return 'called-off'
  return last !== null && last < today ? 'presumed' : 'ahead'
}

/** The country itself says no more than the trip does. */
function placesOf(presences: readonly Presence[]): Actor[] {
  const places = presences.toSorted(byDays).map(({ place }) => place)
  return [...new Map(places.filter(({ kind }) => kind === 'place').map((place) => [place.id, place])).values()]
}

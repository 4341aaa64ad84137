import { type Place, placesNamed } from '../../register/places.ts'
import type { Actor } from '../actor.ts'

/**
 * same: one place, or a building in its town. within: one lies in the other. unknown: one is not told, or cannot be compared.
 * apart: they cannot both be right.
 */
export type PlaceAgreement = 'same' | 'within' | 'unknown' | 'apart'

/** Kilometres between two spots that the press calls by one town's name: Windsor and London, the airport and the city. */
const nearby = 60
/** Half the breadth of a region that a town may lie in. */
const regional = 450
const earthRadius = 6371

export function comparePlaces(a: Actor | null, b: Actor | null): PlaceAgreement {
  if (a === null || b === null) return 'unknown'
  if (a.id === b.id) return 'same'
  if (a.country === null || b.country === null) return 'unknown'
  if (a.country !== b.country) return 'apart'
  if (a.kind === 'country' || b.kind === 'country') return 'within'
  if (a.kind !== 'place' || b.kind !== 'place') return 'unknown'
  return compareSpots(spotOf(a), spotOf(b))
}

function compareSpots(a: Place | null, b: Place | null): PlaceAgreement {
  if (a === null || b === null) return 'unknown'
  const distance = kilometresBetween(a, b)
  if (distance === null) return 'unknown'
  if (distance <= nearby) return 'same'
  const wide = a.kind === 'region' || a.kind === 'sea' || b.kind === 'region' || b.kind === 'sea'
  return wide && distance <= regional ? 'within' : 'apart'
}

function spotOf({ name, country }: Actor): Place | null {
  return placesNamed(name).find((place) => place.country === country) ?? null
}

/** Great-circle distance by the haversine formula. */
function kilometresBetween(a: Place, b: Place): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const across = Math.sin(radians(b.lat - a.lat) / 2) ** 2
  const along = Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2
  return 2 * earthRadius * Math.asin(Math.sqrt(Math.min(1, across + along)))
}

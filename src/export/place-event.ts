import type { Actor } from '../record/actor.ts'
import { coordinatesOf } from '../register/coordinates.ts'
import { type Country, countryByCode } from '../register/countries.ts'
import { fipsOf } from '../register/country-codes.ts'

/** Where an event was, in what the codings of places need. All that isn't known is null. */
export interface Placed {
  readonly name: string
  readonly kind: 'country' | 'city' | 'other'
  readonly country: Country | null
  readonly fips: string | null
  /** Postal code of the state, of US cities. */
  readonly state: string | null
  readonly lat: number | null
  readonly lon: number | null
}

/** East of it lies the West Bank, west of it Gaza. */
const betweenGazaAndWestBank = 34.6

/** The place of an event as data on events has it; null for none. */
export function placeEvent(place: Actor | null): Placed | null {
  if (place === null) return null
  const point = coordinatesOf(place)
  const code = place.country ?? point?.country ?? null
  const isCity = place.kind !== 'country' && point?.of === 'city'
  return {
    name: place.name,
    kind: place.kind === 'country' ? 'country' : isCity ? 'city' : 'other',
    country: code === null ? null : countryByCode(code),
    fips: code === null ? null : code === 'PSE' ? palestine(place, point?.lon ?? null) : fipsOf(code),
    state: point?.region ?? null,
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
  }
}

/** FIPS 10-4 has no Palestine, but Gaza (GZ) and the West Bank (WE). */
function palestine(place: Actor, lon: number | null): string | null {
  if (place.kind === 'country' || lon === null) return null
  return lon < betweenGazaAndWestBank ? 'GZ' : 'WE'
}

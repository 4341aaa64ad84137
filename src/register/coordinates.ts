import { countryByCode } from './countries.ts'
import { loadTable } from './load-table.ts'
import { type Place, type PlaceKind, placesNamed } from './places.ts'

/** A point on the map, in degrees of WGS 84, and what it stands for. */
export interface Coordinates {
  /** -90 to 90, two decimals: about a kilometre. */
  readonly lat: number
  /** -180 to 180. */
  readonly lon: number
  /** What the point is of. `country`: a point well inside it, no spot where anything happened. */
  readonly of: PlaceKind | 'country'
  /** Alpha-3; null for seas and areas of none or several. */
  readonly country: string | null
  /** Postal code of the state, of US cities; null for others. */
  readonly region: string | null
}

/** Who or what has a place: an `Actor` of the record is one. */
export interface Placed {
  readonly kind: string
  /** Alpha-3, or null where unknown. */
  readonly country: string | null
  readonly name: string
}

/** Of two places of one name in one country, the larger is meant where it is so many times as large. */
const plainlyLarger = 5

/** Degrees within which two rows of one name are one place. */
const sameSpot = 0.3

const points = new Map(
  loadTable('coordinates.tsv', ['code', 'lat', 'lon']).map(([code, lat, lon]) => [
    code,
    { lat: Number(lat), lon: Number(lon) },
  ]),
)

/**
 * Where a place or country lies. Null where the register has no point for it, or where the name is of several places and none of them
 * plainly the one: never a guess. Tables: coordinates.tsv (Natural Earth), cities.tsv (GeoNames), areas.tsv (own).
 */
export function coordinatesOf(place: Placed): Coordinates | null {
  return place.kind === 'country' ? coordinatesOfCountry(place.country ?? '') : coordinatesOfNamed(place)
}

/** A point well inside the country; for those too small for the map, their capital. `code`: alpha-3. */
export function coordinatesOfCountry(code: string): Coordinates | null {
  const point = points.get(code)
  return point === undefined ? coordinatesOfCapital(code) : { ...point, of: 'country', country: code, region: null }
}

/** The seat of government. Null for states without one in the register. `code`: alpha-3. */
export function coordinatesOfCapital(code: string): Coordinates | null {
  const capital = countryByCode(code)?.capital ?? null
  return capital === null ? null : coordinatesOfNamed({ kind: 'place', country: code, name: capital })
}

function coordinatesOfNamed({ name, country }: Placed): Coordinates | null {
  const named = placesNamed(name).filter((place) => country === null || place.country === country)
  const place = named[0]
  if (place === undefined || place.lat === null || place.lon === null) return null
  if (named.slice(1).some((other) => !isPlainlyMeant(place, other))) return null
  return { lat: place.lat, lon: place.lon, of: place.kind, country: place.country, region: place.region }
}

/** A region, sea or site of the news stands before a town of its name; of two cities, one must be the same spot or much the larger. */
function isPlainlyMeant(place: Place, other: Place): boolean {
  const { lat, lon } = other
  if (lat === null || lon === null || place.kind !== 'city') return true
  const isSameSpot = Math.abs(place.lat! - lat) < sameSpot && Math.abs(place.lon! - lon) < sameSpot
  return isSameSpot || place.population >= plainlyLarger * other.population
}

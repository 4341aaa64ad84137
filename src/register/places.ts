import { listOf, loadTable } from './load-table.ts'
import { LookUp } from './look-up.ts'

export type PlaceKind = 'city' | 'region' | 'area' | 'sea' | 'site'

/** A place of the news. Tables: cities.tsv (GeoNames, CC BY 4.0), areas.tsv (own compilation). */
export interface Place {
  readonly name: string
  readonly names: readonly string[]
  /** Alpha-3; null where it is in none or several. */
  readonly country: string | null
  /** region: part of a country; area: across countries; site: a building, base or estate. */
  readonly kind: PlaceKind
  readonly lat: number | null
  readonly lon: number | null
  /** Postal code of the state, of US cities; null for others. */
  readonly region: string | null
  /** 0 where unknown. */
  readonly population: number
}

const columns = ['name', 'names', 'country', 'region', 'kind', 'lat', 'lon', 'population'] as const

export const places: readonly Place[] = ['areas.tsv', 'cities.tsv'].flatMap((file) =>
  loadTable(file, columns).map(([name, names, country, region, kind, lat, lon, population]) => ({
    name,
    names: listOf(names),
    country: country || null,
    kind: kind as PlaceKind,
    lat: lat === '' ? null : Number(lat),
    lon: lon === '' ? null : Number(lon),
    region: region || null,
    population: Number(population),
  })),
)

const byName = new LookUp<Place>()
for (const place of places) {
  byName.add(place.name, place)
  for (const name of place.names) byName.add(name, place)
}

/** All places of that name: regions, seas and sites of the news first, then cities, the most populous first. */
export function placesNamed(words: string): readonly Place[] {
  return byName.all(words)
}

/** The best known place of that name. */
export function placeByName(words: string): Place | null {
  return byName.first(words)
}

import { listOf, loadTable, type Row } from './load-table.ts'
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

let table: readonly Place[] | null = null

/** Read when it is first asked for: it is the largest table, and not all who look at events compare places. */
export function allPlaces(): readonly Place[] {
  table ??= ['areas.tsv', 'cities.tsv'].flatMap((file) => loadTable(file, columns).map(placeOf))
  return table
}

function placeOf([name, names, country, region, kind, lat, lon, population]: Row<typeof columns>): Place {
  return {
    name,
    names: listOf(names),
    country: country || null,
    kind: kind as PlaceKind,
    lat: lat === '' ? null : Number(lat),
    lon: lon === '' ? null : Number(lon),
    region: region || null,
    population: Number(population),
  }
}

let index: LookUp<Place> | null = null

function byName(): LookUp<Place> {
  if (index !== null) return index
  index = new LookUp<Place>()
  for (const place of allPlaces()) for (const name of [place.name, ...place.names]) index.add(name, place)
  return index
}

/** All places of that name: regions, seas and sites of the news first, then cities, the most populous first. */
export function placesNamed(words: string): readonly Place[] {
  return byName().all(words)
}

/** The best known place of that name. */
export function placeByName(words: string): Place | null {
  return byName().first(words)
}

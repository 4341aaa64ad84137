import type { FeatureCollection, Geometry, MultiLineString } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import fine from 'world-atlas/countries-50m.json?url'
// Natural Earth's countries, public domain, as world-atlas packs them.
import coarse from 'world-atlas/countries-110m.json?url'

export interface World {
  readonly countries: FeatureCollection<Geometry, { readonly name: string }>
  readonly land: FeatureCollection
  readonly borders: MultiLineString
}

type Countries = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>
const loaded = new Map<string, Promise<World>>()

/** @param detail fine: for maps of a part of the world, 230 kB instead of 40 */
export function loadWorld(detail: 'coarse' | 'fine'): Promise<World> {
  const address = detail === 'coarse' ? coarse : fine
  const known = loaded.get(address)
  if (known) return known
  const world = read(address)
  loaded.set(address, world)
  // The next try is a new one.
  world.catch(() => loaded.delete(address))
  return world
}

async function read(address: string): Promise<World> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`the map did not come: HTTP ${response.status}`)
  const world = (await response.json()) as Countries
  return {
    countries: feature(world, world.objects.countries),
    land: feature(world, world.objects.land) as FeatureCollection,
    borders: mesh(world, world.objects.countries, (one, other) => one !== other),
  }
}

/**
 * Makes src/register/coordinates.tsv of Natural Earth (public domain), by way of npm packages that are no dependencies:
 *
 *     npm install --prefix /tmp/earth world-atlas@2.0.2 topojson-client@3.1.0 polylabel@2.1.0 i18n-iso-countries@7.14.0
 *     node scripts/make-coordinates.ts /tmp/earth/node_modules
 *
 * One point a country, where a map would write its name: the point of its largest land that is farthest from every border.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { countries } from '../src/register/countries.ts'

type Ring = readonly (readonly [lon: number, lat: number])[]
interface Shape {
  readonly id?: string
  readonly properties: { readonly name: string }
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] }
}

/** Area on the sphere, up to a constant: degrees of longitude shrink with the cosine of the latitude. */
function areaOf(ring: Ring): number {
  let area = 0
  for (const [index, [lon, lat]] of ring.entries()) {
    const [nextLon, nextLat] = ring[(index + 1) % ring.length]!
    area += (nextLon - lon) * (Math.sin((lat * Math.PI) / 180) + Math.sin((nextLat * Math.PI) / 180))
  }
  return Math.abs(area)
}

function largestOf(shape: Shape): readonly Ring[] {
  const polygons = shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates
  return polygons.reduce((best, polygon) => (areaOf(polygon[0]!) > areaOf(best[0]!) ? polygon : best))
}

const folder = resolve(process.argv[2] ?? 'node_modules')
const require = createRequire(import.meta.url)
const { feature } = require(join(folder, 'topojson-client'))
const { default: polylabel } = await import(pathToFileURL(join(folder, 'polylabel', 'polylabel.js')).href)
const iso = require(join(folder, 'i18n-iso-countries')) as { numericToAlpha3(code: string): string | undefined }
const atlas = require(join(folder, 'world-atlas', 'countries-10m.json'))
const shapes = feature(atlas, atlas.objects.countries).features as readonly Shape[]

const points = new Map<string, string>()
for (const shape of shapes) {
  const code = shape.properties.name === 'Kosovo' ? 'XKX' : iso.numericToAlpha3(shape.id ?? '')
  if (code === undefined || points.has(code)) continue
  const [lon, lat] = polylabel(largestOf(shape), 0.01) as [number, number]
  points.set(code, `${code}\t${lat.toFixed(2)}\t${lon.toFixed(2)}`)
}
const rows = countries.flatMap((country) => points.get(country.code) ?? [])
const head = [
  '# A point in each country, where a map would write its name; keyed as countries.tsv is. Degrees of WGS 84.',
  '# From Natural Earth 1:10m (naturalearthdata.com), public domain, by way of the npm package world-atlas; made by scripts/make-coordinates.ts.',
  'code\tlat\tlon',
]
writeFileSync(new URL('../src/register/coordinates.tsv', import.meta.url), `${[...head, ...rows].join('\n')}\n`)
console.log(
  rows.length,
  'countries; without a point:',
  countries
    .filter((country) => !points.has(country.code))
    .map((country) => country.code)
    .join(' '),
)

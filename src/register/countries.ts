import { listOf, loadTable } from './load-table.ts'
import { LookUp } from './look-up.ts'

/** A country, a territory with a code of its own, or a state of the past. Table: countries.tsv, own compilation. */
export interface Country {
  /** ISO 3166-1 alpha-3; XKX for Kosovo; the withdrawn code (SUN, YUG, CSK, DDR …) of a state of the past. */
  readonly code: string
  readonly alpha2: string
  /** FIPS 10-4 (GEC), or null. */
  readonly fips: string | null
  readonly name: string
  /** Other names and short forms the press uses: "U.S.", "DRC", "Burma". */
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  /** Words for its people, singular and plural: "Briton", "Britons", "Chinese". */
  readonly people: readonly string[]
  /** Seat of government; null for territories without one. */
  readonly capital: string | null
  /** Other cities named as its capital: "Cotonou", "Kiev" is a spelling and stands here too. */
  readonly capitals: readonly string[]
  /** Words other than the capital that stand for its government: "Zhongnanhai", "Kremlin". */
  readonly seats: readonly string[]
  readonly wikidata: string
  /** Code of the state that a territory belongs to; null for states. */
  readonly parent: string | null
  readonly historical: boolean
  /** Whom the press means by its leader; null where that is not plain. */
  readonly leader: 'head-of-state' | 'head-of-government' | 'party-leader' | null
}

const columns = [
  'code',
  'alpha2',
  'fips',
  'name',
  'names',
  'adjectives',
  'people',
  'capitals',
  'seats',
  'wikidata',
  'parent',
  'historical',
  'leader',
] as const

export const countries: readonly Country[] = loadTable('countries.tsv', columns).map(
  ([code, alpha2, fips, name, names, adjectives, people, capitals, seats, wikidata, parent, historical, leader]) => ({
    code,
    alpha2,
    fips: fips || null,
    name,
    names: listOf(names),
    adjectives: listOf(adjectives),
    people: listOf(people),
    capital: listOf(capitals)[0] ?? null,
    capitals: listOf(capitals),
    seats: listOf(seats),
    wikidata,
    parent: parent || null,
    historical: historical === 'yes',
    leader: (leader || null) as Country['leader'],
  }),
)

const byCode = new Map<string, Country>()
const byName = new LookUp<Country>()
const byAdjective = new LookUp<Country>()
const byPeople = new LookUp<Country>()
const bySeat = new LookUp<Country>()
for (const country of countries) {
  byCode.set(country.code, country)
  for (const name of [country.name, ...country.names]) byName.add(name, country)
  for (const adjective of country.adjectives) byAdjective.add(adjective, country)
  for (const people of country.people) byPeople.add(people, country)
  const capitals = country.parent === null ? country.capitals : []
  for (const seat of [...country.seats, ...capitals]) bySeat.add(seat, country)
}

export function countryByCode(code: string): Country | null {
  return byCode.get(code) ?? null
}

/** "the United States", "U.S.", "Türkiye". The first of those that share the name: "Congo" is COD. */
export function countryByName(words: string): Country | null {
  return byName.first(words)
}

/** "Russian", "U.S.", "Dominican": where two countries share the adjective, the first of `countriesByAdjective`. */
export function countryByAdjective(words: string): Country | null {
  return byAdjective.first(words)
}

/** All countries that share an adjective: "Congolese", "Dominican", "Samoan". */
export function countriesByAdjective(words: string): readonly Country[] {
  return byAdjective.all(words)
}

/** "Britons", "Saudis", "the Chinese". */
export function countryByPeople(words: string): Country | null {
  return byPeople.first(words)
}

/**
 * The country whose government the words can stand for: its capital ("Beijing") or another seat ("the Kremlin").
 * Whether they do, or are just a place, the sentence decides. Brussels is BEL here; ask `organisationBySeat` first.
 */
export function countryBySeat(words: string): Country | null {
  return bySeat.first(words)
}

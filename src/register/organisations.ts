import { countryByAdjective, countryByCode, countryByName } from './countries.ts'
import { keyOf } from './key-of.ts'
import { listOf, loadTable } from './load-table.ts'
import { LookUp } from './look-up.ts'

export type OrganisationType =
  | 'government'
  | 'ministry'
  | 'legislature'
  | 'military'
  | 'intelligence'
  | 'court'
  | 'international'
  | 'party'
  | 'armed-group'
  | 'agency'
  | 'company'
  | 'other'

/** A body the news names. `agency` is a news agency, paper or broadcaster. Tables: organisations.tsv, ministries.tsv, media.tsv. */
export interface Organisation {
  /** Short and stable: "UN", "USA-state". Holders point at it. */
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  /** ISO 3166-1 alpha-3 of the country it belongs to; null for international ones. */
  readonly country: string | null
  readonly type: OrganisationType
  readonly wikidata: string | null
  /** Words that stand for it: "Turtle Bay", "Foggy Bottom". */
  readonly seats: readonly string[]
  /** The first of `seats`. */
  readonly seat: string | null
}

const columns = ['id', 'name', 'names', 'country', 'type', 'wikidata', 'seats'] as const

export const organisations: readonly Organisation[] = ['organisations.tsv', 'ministries.tsv', 'media.tsv'].flatMap(
  (file) =>
    loadTable(file, columns).map(([id, name, names, country, type, wikidata, seats]) => ({
      id,
      name,
      names: listOf(names),
      country: country || null,
      type: type as OrganisationType,
      wikidata: wikidata || null,
      seats: listOf(seats),
      seat: listOf(seats)[0] ?? null,
    })),
)

const byId = new Map<string, Organisation>()
const byName = new LookUp<Organisation>()
const bySeat = new LookUp<Organisation>()
for (const organisation of organisations) {
  byId.set(organisation.id, organisation)
  for (const name of [organisation.name, ...organisation.names]) byName.add(name, organisation)
  for (const seat of organisation.seats) bySeat.add(seat, organisation)
}

export function organisationById(id: string): Organisation | null {
  return byId.get(id) ?? null
}

/** "the United Nations", "NATO", "Hamas", "the State Department", "China's Foreign Ministry". The best known of those that share the name. */
export function organisationByName(words: string): Organisation | null {
  return byName.first(words) ?? ministryNamed(words)
}

/** The body that a place name can stand for: "Brussels" is the EU, "Foggy Bottom" the State Department. */
export function organisationBySeat(words: string): Organisation | null {
  return bySeat.first(words)
}

export type Ministry = 'foreign' | 'defence' | 'finance' | 'trade' | 'interior' | 'justice' | 'health' | 'energy'

const ministryNames: Readonly<Record<Ministry, string>> = {
  foreign: 'Foreign Ministry',
  defence: 'Defence Ministry',
  finance: 'Finance Ministry',
  trade: 'Trade Ministry',
  interior: 'Interior Ministry',
  justice: 'Justice Ministry',
  health: 'Health Ministry',
  energy: 'Energy Ministry',
}

const ministryWords: Readonly<Record<Ministry, readonly string[]>> = {
  foreign: ['foreign', 'foreign affairs', 'external affairs', 'external relations', 'foreign relations'],
  defence: ['defence', 'defense', 'national defence', 'national defense'],
  finance: ['finance', 'finances', 'economy and finance'],
  trade: ['trade', 'commerce', 'foreign trade', 'international trade'],
  interior: ['interior', 'home', 'internal affairs', 'home affairs'],
  justice: ['justice'],
  health: ['health', 'public health'],
  energy: ['energy', 'oil', 'petroleum'],
}

const kinds = new Map<string, Ministry>()
for (const [ministry, list] of Object.entries(ministryWords) as [Ministry, readonly string[]][]) {
  for (const words of list) {
    for (const form of [
      `${words} ministry`,
      `ministry of ${words}`,
      `ministry of the ${words}`,
      `ministry for ${words}`,
    ]) {
      kinds.set(form, ministry)
    }
  }
}

/** Which ministry the words name, without a country: "foreign ministry", "Ministry of Defense". Null for none. */
export function ministryKind(words: string): Ministry | null {
  return kinds.get(keyOf(words)) ?? null
}

/** The ministry of a country: its row where there is one, else one made up of the country's name. Null for no such country. */
export function ministryOf(country: string, ministry: Ministry): Organisation | null {
  const id = `${country}-${ministry}`
  const known = byId.get(id)
  if (known !== undefined) return known
  const state = countryByCode(country)
  if (state === null) return null
  return {
    id,
    name: `${state.adjectives[0] ?? state.name} ${ministryNames[ministry]}`,
    names: [],
    country,
    type: 'ministry',
    wikidata: null,
    seats: [],
    seat: null,
  }
}

/** A ministry named with its country: "Chinese Foreign Ministry", "France's defence ministry", "Ministry of Defence of Ukraine". */
function ministryNamed(words: string): Organisation | null {
  if (words.length > 90 || !/ministry/iu.test(words)) return null
  for (let of = words.indexOf(' of '); of > 0; of = words.indexOf(' of ', of + 1)) {
    const country = countryByName(words.slice(of + 4))
    const kind = country === null ? null : ministryKind(words.slice(0, of))
    if (country !== null && kind !== null) return ministryOf(country.code, kind)
  }
  for (let space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
    const owner = words.slice(0, space).replace(/[’']s?$/u, '')
    const country = countryByName(owner) ?? countryByAdjective(owner)
    const kind = country === null ? null : ministryKind(words.slice(space + 1))
    if (country !== null && kind !== null) return ministryOf(country.code, kind)
  }
  return null
}

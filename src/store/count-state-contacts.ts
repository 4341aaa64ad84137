import { dayOfNumber } from '../record/day-number.ts'
import { type CountedContact, newPair } from './count-contacts.ts'
import type { Database } from './database.ts'
import { allEncounters, type Encounter, type EncounterSource, listStatesMet } from './list-encounters.ts'

/** A country that takes part in so many contacts is looked for among all of them. */
const manyRows = 20_000

/** Contacts of each pair of states, or of one state with all others: `one` is it then. */
export function countStateContacts(database: Database, country: string | null): CountedContact[] {
  const newest = database.get<{ known: number | null }>('SELECT max(known) AS known FROM report')?.known ?? null
  const yearOf = rememberYears()
  const pairs = new Map<string, Map<string, CountedContact>>()
  for (const encounter of listStatesMet(database, sourceOf(database, country))) {
    const present = encounter.present as readonly string[]
    const ones = country === null ? present : [country]
    for (const one of ones)
      for (const other of present) {
        if (other === one || (country === null && other < one)) continue
        addContact(pairOf(pairs, one, other), encounter, newest, yearOf)
      }
  }
  return [...pairs.values()].flatMap((of) => [...of.values()])
}

function sourceOf(database: Database, country: string | null): EncounterSource {
  if (country === null) return allEncounters
  const its = 'SELECT event AS id FROM encounter WHERE country = ? AND rejected = 0'
  const count = database.get<{ n: number }>(`SELECT count(*) AS n FROM (${its} LIMIT ${manyRows})`, country)?.n ?? 0
  return count === manyRows
    ? { own: 'encounter.rejected = 0', together: 'max(encounter.country = ?)', values: [country] }
    : { few: `SELECT DISTINCT id FROM (${its})`, values: [country] }
}

function pairOf(pairs: Map<string, Map<string, CountedContact>>, one: string, other: string): CountedContact {
  let of = pairs.get(one)
  if (!of) {
    of = new Map()
    pairs.set(one, of)
  }
  let pair = of.get(other)
  if (!pair) {
    pair = newPair(one, other)
    of.set(other, pair)
  }
  return pair
}

function addContact(
  pair: CountedContact,
  { event, kind, planned, first, last }: Encounter,
  newest: number | null,
  yearOf: (day: number) => string,
): void {
  const place = first === null ? null : first * 2 ** 31 + event
  if (planned) {
    pair.planned++
    if (place !== null && last !== null && newest !== null && last >= newest)
      pair.next = pair.next === null ? place : Math.min(pair.next, place)
    return
  }
  pair.happened++
  pair.byKind.set(kind, (pair.byKind.get(kind) ?? 0) + 1)
  if (first === null || place === null) return
  const year = yearOf(first)
  pair.byYear.set(year, (pair.byYear.get(year) ?? 0) + 1)
  pair.first = pair.first === null ? place : Math.min(pair.first, place)
  pair.last = pair.last === null ? place : Math.max(pair.last, place)
}

/** The year of a day's number; kept, for there are fewer days than contacts. */
function rememberYears(): (day: number) => string {
  const years = new Map<number, string>()
  return (day) => {
    const known = years.get(day)
    if (known !== undefined) return known
    const year = dayOfNumber(day).slice(0, 4)
    years.set(day, year)
    return year
  }
}

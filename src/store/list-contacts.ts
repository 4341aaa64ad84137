import type { EventKind } from '../document/facts.ts'
import type { Actor } from '../record/actor.ts'
import { countryActor } from '../record/identify-actor.ts'
import type { Contact, EventRow } from '../record/query.ts'
import type { Actors } from './actors.ts'
import { type CountedContact, countContacts, type PairSource } from './count-contacts.ts'
import { countStateContacts } from './count-state-contacts.ts'
import type { Database } from './database.ts'
import { type EventColumns, eventColumns, rowOfColumns } from './event-row.ts'
import { kindOfCode } from './kind-codes.ts'
import { type Side, sideOf } from './side-of.ts'

interface ContactShelf {
  readonly database: Database
  readonly actors: Actors
}

/** Most others that are given for one. */
const mostOthers = 500

/** Contacts of one with another, or with all others, those with most first: of a country with countries, of others with whomever. */
export function listContacts(shelf: ContactShelf, one: string, other?: string): Contact[] {
  const counted = countWith(shelf, one, other)
    .sort((a, b) => b.happened - a.happened || b.planned - a.planned || (a.other < b.other ? -1 : 1))
    .slice(0, mostOthers)
  const rows = readRows(shelf.database, counted)
  const who = rememberWho(shelf)
  return counted.flatMap((contact) => toContact(who, contact, rows, one, other) ?? [])
}

function countWith(shelf: ContactShelf, one: string, other: string | undefined): CountedContact[] {
  if (other !== undefined) return countContacts(shelf.database, withOne(shelf, one, other))
  const side = sideOf(shelf.actors, one)
  return side.country === null
    ? countContacts(shelf.database, withAll(side))
    : countStateContacts(shelf.database, side.country)
}

/** Every pair of states that had a contact, the one with the latest first. */
export function listLastContacts(shelf: ContactShelf): Contact[] {
  const counted = countStateContacts(shelf.database, null).filter(({ happened, last }) => happened > 0 && last !== null)
  const rows = readRows(shelf.database, counted)
  const who = rememberWho(shelf)
  return counted
    .sort((a, b) => b.last! - a.last! || (a.one < b.one ? -1 : a.one > b.one ? 1 : a.other < b.other ? -1 : 1))
    .flatMap((contact) => toContact(who, contact, rows, String(contact.one), String(contact.other)) ?? [])
}

/** Contacts of one side. */
function ofSide(side: Side): string {
  return `WITH mine AS MATERIALIZED (SELECT DISTINCT event FROM encounter WHERE ${isOf(side)} AND rejected = 0)`
}

/** Whether a row of `encounter` is of a side; takes its values. With a plus in front of its column no index is looked up for it. */
function isOf({ country, sql }: Side, plus: '' | '+' = ''): string {
  return country === null ? `${plus}encounter.actor IN (${sql})` : `${plus}encounter.country = ?`
}

/** From a person where there is one, else from the side that takes part in less. Nobody meets himself on the other side. */
function withOne({ actors, database }: ContactShelf, one: string, other: string): PairSource {
  const sides = [sideOf(actors, one), sideOf(actors, other)] as const
  const [few, many] = isSmaller(database, ...sides) ? sides : [sides[1], sides[0]]
  const apart = few.country === null ? `NOT ${isOf(few, '+')}` : '1'
  return {
    sql: `${ofSide(few)} SELECT DISTINCT 0 AS one, 0 AS other, mine.event FROM mine CROSS JOIN encounter ON encounter.event = mine.event
      WHERE ${isOf(many, '+')} AND ${apart}`,
    values: [...few.values, ...many.values, ...(few.country === null ? few.values : [])],
  }
}

function isSmaller(database: Database, one: Side, other: Side): boolean {
  if ((one.country === null) !== (other.country === null)) return one.country === null
  return measure(database, one) <= measure(database, other)
}

function withAll(side: Side): PairSource {
  return {
    sql: `${ofSide(side)} SELECT DISTINCT 0 AS one, encounter.actor AS other, mine.event FROM mine CROSS JOIN encounter ON encounter.event = mine.event
      WHERE NOT ${isOf(side, '+')}`,
    values: [...side.values, ...side.values],
  }
}

/** In how many contacts it takes part. */
function measure(database: Database, side: Side): number {
  const counted = database.get<{ n: number }>(`SELECT count(*) AS n FROM encounter WHERE ${isOf(side)}`, ...side.values)
  return counted?.n ?? 0
}

function toContact(
  who: (who: string | number) => Actor | null,
  counted: CountedContact,
  rows: ReadonlyMap<number, EventRow>,
  one: string,
  other: string | undefined,
): Contact | null {
  const row = (place: number | null) => (place === null ? null : (rows.get(eventOfPlace(place)) ?? null))
  const [from, to] = [who(one), who(other ?? counted.other)]
  if (from === null || to === null) return null
  const { happened, planned, byYear, byKind, first, last, next } = counted
  return {
    one: from,
    other: to,
    happened,
    planned,
    byYear: sorted(byYear),
    byKind: sorted(new Map([...byKind].map(([code, count]) => [kindOfCode(code), count]))) as Partial<
      Record<EventKind, number>
    >,
    first: row(first),
    last: row(last),
    next: row(next),
  }
}

/** Each is looked up once. */
function rememberWho(shelf: ContactShelf): (who: string | number) => Actor | null {
  const known = new Map<string | number, Actor | null>()
  return (who) => {
    const actor = known.has(who) ? known.get(who)! : whoIs(shelf, who)
    known.set(who, actor)
    return actor
  }
}

function whoIs({ actors }: ContactShelf, who: string | number): Actor | null {
  if (typeof who === 'number') return actors.byNumber(who)
  return actors.actor(who) ?? (/^[A-Z]{3}$/u.test(who) ? countryActor(who) : null)
}

/** By the events' numbers. */
function readRows(database: Database, counted: readonly CountedContact[]): ReadonlyMap<number, EventRow> {
  const places = counted.flatMap(({ first, last, next }) => [first, last, next].filter((place) => place !== null))
  const rows = database.all<EventColumns & Record<string, never>>(
    `SELECT ${eventColumns} FROM event WHERE id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(places.map(eventOfPlace)),
  )
  return new Map(rows.map((row) => [row.id, rowOfColumns(row)]))
}

function eventOfPlace(place: number): number {
  return place - Math.floor(place / 2 ** 31) * 2 ** 31
}

function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

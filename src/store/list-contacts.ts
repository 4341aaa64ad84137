import type { EventKind } from '../document/facts.ts'
import type { Actor } from '../record/actor.ts'
import { countryActor } from '../record/identify-actor.ts'
import type { Contact, EventRow } from '../record/query.ts'
import type { Actors } from './actors.ts'
import { type CountedContact, countContacts, isContact, type PairSource } from './count-contacts.ts'
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
  return countWith(shelf, one, other)
    .sort((a, b) => b.happened - a.happened || b.planned - a.planned || (a.other < b.other ? -1 : 1))
    .slice(0, mostOthers)
    .flatMap((contact) => toContact(shelf, contact, one, other) ?? [])
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
  return counted
    .sort((a, b) => b.last! - a.last! || (a.one < b.one ? -1 : a.one > b.one ? 1 : a.other < b.other ? -1 : 1))
    .flatMap((contact) => toContact(shelf, contact, String(contact.one), String(contact.other)) ?? [])
}

/** Whoever can stand for a country: not places in it. */
const standsForCountry = "actor.kind IN ('country', 'person', 'organisation')"

/** Contacts of one side. */
function ofSide({ sql }: Side): string {
  return `WITH mine AS MATERIALIZED (
    SELECT DISTINCT event.id AS event FROM party CROSS JOIN event ON event.id = party.event WHERE party.actor IN (${sql}) AND ${isContact}
  )`
}

/** From a person where there is one, else from the side that takes part in less. Nobody meets himself on the other side. */
function withOne({ actors, database }: ContactShelf, one: string, other: string): PairSource {
  const sides = [sideOf(actors, one), sideOf(actors, other)] as const
  const [few, many] = isSmaller(database, ...sides) ? sides : [sides[1], sides[0]]
  const theirs = many.country === null ? `their.actor IN (${many.sql})` : `actor.country = ? AND ${standsForCountry}`
  const apart = few.country === null ? `their.actor NOT IN (${few.sql})` : '1'
  return {
    sql: `${ofSide(few)} SELECT DISTINCT 0 AS one, 0 AS other, mine.event FROM mine CROSS JOIN party their ON their.event = mine.event
      CROSS JOIN actor ON actor.id = their.actor WHERE ${theirs} AND ${apart}`,
    values: [...few.values, ...many.values, ...(few.country === null ? few.values : [])],
  }
}

function isSmaller(database: Database, one: Side, other: Side): boolean {
  if ((one.country === null) !== (other.country === null)) return one.country === null
  return measure(database, one) <= measure(database, other)
}

function withAll(side: Side): PairSource {
  return {
    sql: `${ofSide(side)} SELECT DISTINCT 0 AS one, their.actor AS other, mine.event FROM mine CROSS JOIN party their ON their.event = mine.event
      WHERE their.actor NOT IN (${side.sql})`,
    values: [...side.values, ...side.values],
  }
}

/** In how much it takes part, as far as it pays to count. */
function measure(database: Database, { sql, values }: Side): number {
  const counted = database.get<{ n: number }>(
    `SELECT count(*) AS n FROM (SELECT 1 FROM party WHERE actor IN (${sql}) LIMIT 100000)`,
    ...values,
  )
  return counted?.n ?? 0
}

function toContact(
  shelf: ContactShelf,
  counted: CountedContact,
  one: string,
  other: string | undefined,
): Contact | null {
  const row = (event: number | null) => eventRow(shelf.database, event)
  const [from, to] = [whoIs(shelf, one), whoIs(shelf, other ?? counted.other)]
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

function whoIs({ actors }: ContactShelf, who: string | number): Actor | null {
  if (typeof who === 'number') return actors.byNumber(who)
  return actors.actor(who) ?? (/^[A-Z]{3}$/u.test(who) ? countryActor(who) : null)
}

/** @param place as `CountedContact` gives it. */
function eventRow(database: Database, place: number | null): EventRow | null {
  if (place === null) return null
  const row = database.get<EventColumns>(`SELECT ${eventColumns} FROM event WHERE id = ?`, eventOfPlace(place))
  return row && rowOfColumns(row)
}

function eventOfPlace(place: number): number {
  return place - Math.floor(place / 2 ** 31) * 2 ** 31
}

function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

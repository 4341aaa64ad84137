import type { Actor } from '../record/actor.ts'
import { countryActor, foldName } from '../record/identify-actor.ts'
import type { ActorFound } from '../record/query.ts'
import type { Day } from '../record/telling.ts'
import { countryByCode } from '../register/countries.ts'
import { holdersBySurname } from '../register/holders.ts'
import { keyOf } from '../register/key-of.ts'
import { type Actors, marks } from './actors.ts'
import type { Database } from './database.ts'
import { lookUpIds } from './look-up-ids.ts'

interface FindShelf {
  readonly database: Database
  readonly actors: Actors
}

/** Most actors of one way of finding whose reports are counted: with more, the shorter names. */
const mostCounted = 200
/** Longest name that is looked for, in UTF-16 code units. */
const longest = 200

/**
 * Whom a name can mean. What the register says it means outright (a country, its code, an office on a day) comes first, then who bears the
 * name or has it for a last name, then those of whose names a word begins with it; in each the ones first of whom most reports speak.
 */
export function findActors(shelf: FindShelf, name: string, limit = 20, on: Day | null = null): ActorFound[] {
  const words = name.slice(0, longest).trim()
  const folded = keyOf(words)
  if (folded === '') return []
  const most = Math.min(Math.max(limit, 1), 200)
  const found = new Map<string, ActorFound>()
  const ways = [
    () => lookUpIds(shelf.database, words, on),
    () => bearers(shelf, folded),
    () => bearers(shelf, foldName({ kind: 'person', name: words })),
    () => beginning(shelf, folded),
  ]
  for (const way of ways) {
    if (found.size >= most) break
    for (const one of counted(shelf, way(), found)) found.set(one.actor.id, one)
  }
  return [...found.values()].slice(0, most)
}

function bearers({ database }: FindShelf, folded: string): string[] {
  const rows = database.all<{ key: string }>(
    `SELECT key FROM actor WHERE id IN (SELECT id FROM actor WHERE folded = ?1 UNION SELECT id FROM actor WHERE substr(folded, ?2) = ?3)
     ORDER BY length(folded), key LIMIT ?4`,
    folded,
    -(folded.length + 1),
    ` ${folded}`,
    mostCounted,
  )
  // Names that begin with the family's: the register knows which word that is.
  const known = holdersBySurname(folded, null).flatMap(({ wikidata }) => wikidata ?? [])
  return [...rows.map(({ key }) => key), ...known]
}

/** The name, or a later word of it, begins so. */
function beginning({ database }: FindShelf, folded: string): string[] {
  const rows = database.all<{ key: string }>(
    `SELECT key FROM actor WHERE id IN (
       SELECT id FROM actor WHERE folded >= ?1 AND folded < ?2 UNION SELECT id FROM actor WHERE instr(folded, ?3) > 0
     ) ORDER BY length(folded), key LIMIT ?4`,
    folded,
    `${folded}\u{10ffff}`,
    ` ${folded}`,
    mostCounted,
  )
  return rows.map(({ key }) => key)
}

/** A state is asked for though nothing but its people is named. */
function stateOf(id: string): Actor | null {
  return countryByCode(id) === null ? null : countryActor(id)
}

/** Those not found before, each as whom it was merged into; who is nobody in this record is left out. */
function counted(
  { database, actors }: FindShelf,
  ids: readonly string[],
  before: ReadonlyMap<string, unknown>,
): ActorFound[] {
  const found = new Map<string, ActorFound>()
  for (const id of ids) {
    const actor = actors.actor(id) ?? stateOf(id)
    if (actor === null || before.has(actor.id) || found.has(actor.id)) continue
    const numbers = actors.numbers(actor.id)
    const distinct = numbers.length > 1 ? 'DISTINCT report' : '*'
    const count = database.get<{ n: number }>(
      `SELECT count(${distinct}) AS n FROM mention WHERE actor IN (${marks(numbers)})`,
      ...numbers,
    )
    found.set(actor.id, { actor, reports: count?.n ?? 0 })
  }
  return [...found.values()].sort((a, b) => b.reports - a.reports || (a.actor.id < b.actor.id ? -1 : 1))
}

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
  const sought = new Sought(shelf.database, folded)
  const asPerson = foldName({ kind: 'person', name: words })
  const found = new Map<string, ActorFound>()
  const ways = [
    () => lookUpIds(shelf.database, words, on),
    () => bearers(shelf, sought),
    ...(asPerson === folded ? [] : [() => bearers(shelf, new Sought(shelf.database, asPerson))]),
    () => beginning(shelf, sought),
  ]
  for (const way of ways) {
    if (found.size >= most) break
    for (const one of counted(shelf, way(), found)) found.set(one.actor.id, one)
  }
  return [...found.values()].slice(0, most)
}

/** A name as it is looked for, with who has it behind another word: asked once, for all names are gone through for it. */
class Sought {
  readonly folded: string
  readonly #database: Database
  #later: readonly NameRow[] | null = null

  constructor(database: Database, folded: string) {
    this.#database = database
    this.folded = folded
  }

  /** Whose names have a word behind the first that begins so. */
  get later(): readonly NameRow[] {
    this.#later ??= this.#database.rows<NameRow>(
      'SELECT id, folded FROM actor WHERE instr(folded, ?) > 0',
      ` ${this.folded}`,
    )
    return this.#later
  }
}

type NameRow = [id: number, folded: string]

function bearers({ database }: FindShelf, { folded, later }: Sought): string[] {
  const whole = database.rows<NameRow>('SELECT id, folded FROM actor WHERE folded = ?', folded)
  const last = later.filter(([, name]) => name.endsWith(` ${folded}`))
  // Names that begin with the family's: the register knows which word that is.
  const known = holdersBySurname(folded, null).flatMap(({ wikidata }) => wikidata ?? [])
  return [...shortest(database, [...whole, ...last]), ...known]
}

/** The name, or a later word of it, begins so. */
function beginning({ database }: FindShelf, { folded, later }: Sought): string[] {
  const first = database.rows<NameRow>(
    'SELECT id, folded FROM actor WHERE folded >= ? AND folded < ?',
    folded,
    `${folded}\u{10ffff}`,
  )
  return shortest(database, [...first, ...later])
}

/** Ids of those with the shortest names; of as short ones countries and whoever has a Wikidata item come first. */
function shortest(database: Database, rows: readonly NameRow[]): string[] {
  const names = [...new Map(rows)].sort(([, a], [, b]) => a.length - b.length)
  const longest = names[mostCounted - 1]?.[1].length ?? Number.POSITIVE_INFINITY
  const ids = names.filter(([, name]) => name.length <= longest).map(([id]) => id)
  return database
    .all<{ key: string }>(
      `SELECT actor.key FROM json_each(?) one CROSS JOIN actor ON actor.id = one.value
       ORDER BY length(actor.folded), actor.key LIMIT ?`,
      JSON.stringify(ids),
      mostCounted,
    )
    .map(({ key }) => key)
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

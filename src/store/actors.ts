import type { EntityKind } from '../document/facts.ts'
import type { Actor } from '../record/actor.ts'
import { foldName } from '../record/identify-actor.ts'
import type { Database } from './database.ts'
import { KeepSome } from './keep-some.ts'

interface ActorRow {
  readonly id: number
  readonly key: string
  readonly kind: EntityKind
  readonly name: string
  readonly country: string | null
  readonly wikidata: string | null
}

const actorColumns = 'actor.id, actor.key, actor.kind, actor.name, actor.country, actor.wikidata'

function actorOfRow({ key, kind, name, country, wikidata }: ActorRow): Actor {
  return { id: key, kind, name, country, wikidata }
}

/** A question mark for each value, for `IN (…)`. */
export function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ')
}

/** Actors by their number and the other way round. */
export class Actors {
  readonly #database: Database
  readonly #numbers = new KeepSome<string, number>(100_000)

  constructor(database: Database) {
    this.#database = database
  }

  /** Its number, or that of the actor it was merged into; null where the record does not know it. */
  find(id: string): number | null {
    const merged = this.#database.get<{ actor: string }>('SELECT actor FROM actor_alias WHERE key = ?', id)
    return this.number(merged?.actor ?? id)
  }

  /** Its own number, whatever it was merged into; null where the record does not know it. */
  number(id: string): number | null {
    const kept = this.#numbers.get(id)
    if (kept !== undefined) return kept
    const number = this.#database.get<{ id: number }>('SELECT id FROM actor WHERE key = ?', id)?.id ?? null
    if (number !== null) this.#numbers.set(id, number)
    return number
  }

  /** Its number and those of actors that were merged into it. */
  numbers(id: string): number[] {
    return this.#database
      .all<{ id: number }>(
        `WITH same (key) AS (SELECT ifnull((SELECT actor FROM actor_alias WHERE key = ?1), ?1))
         SELECT id FROM actor WHERE key IN (SELECT key FROM same)
         UNION SELECT actor.id FROM actor_alias CROSS JOIN actor ON actor.key = actor_alias.key
         WHERE actor_alias.actor IN (SELECT key FROM same)`,
        id,
      )
      .map((row) => row.id)
  }

  /** Numbers of a place, or of all that lies in a country. */
  placeNumbers(place: string): number[] {
    const inside = this.#database.all<{ id: number }>(
      "SELECT id FROM actor WHERE country = ? AND kind IN ('place', 'country')",
      place,
    )
    return [...new Set([...this.numbers(place), ...inside.map(({ id }) => id)])].sort((a, b) => a - b)
  }

  /** Its own number; put in where it is new. */
  put(actor: Actor): number {
    const known = this.number(actor.id)
    if (known !== null) return known
    const { id, kind, name, country, wikidata } = actor
    const number = this.#database.run(
      'INSERT INTO actor (key, kind, name, folded, country, wikidata) VALUES (?, ?, ?, ?, ?, ?)',
      id,
      kind,
      name,
      foldName({ kind, name }),
      country,
      wikidata,
    )
    this.#numbers.set(id, number)
    return number
  }

  actor(id: string): Actor | null {
    const number = this.find(id)
    return number === null ? null : this.byNumber(number)
  }

  byNumber(number: number): Actor | null {
    const row = this.#database.get<ActorRow>(`SELECT ${actorColumns} FROM actor WHERE id = ?`, number)
    return row && actorOfRow(row)
  }

  forgetAll(): void {
    this.#numbers.clear()
  }
}

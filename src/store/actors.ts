import type { EntityKind } from '../document/facts.ts'
import type { Actor } from '../record/actor.ts'
import { keyOf } from '../register/key-of.ts'
import type { Database } from './database.ts'
import { KeepSome } from './keep-some.ts'

export interface ActorRow {
  readonly id: number
  readonly key: string
  readonly kind: EntityKind
  readonly name: string
  readonly country: string | null
  readonly wikidata: string | null
}

export const actorColumns = 'actor.id, actor.key, actor.kind, actor.name, actor.country, actor.wikidata'

export function actorOfRow({ key, kind, name, country, wikidata }: ActorRow): Actor {
  return { id: key, kind, name, country, wikidata }
}

/** Actors by their number and the other way round. */
export class Actors {
  readonly #database: Database
  readonly #numbers = new KeepSome<string, number>(100_000)

  constructor(database: Database) {
    this.#database = database
  }

  /** Its number; null where the record does not know it. */
  find(id: string): number | null {
    const kept = this.#numbers.get(id)
    if (kept !== undefined) return kept
    const key = this.#database.get<{ actor: string }>('SELECT actor FROM actor_alias WHERE key = ?', id)?.actor ?? id
    const number = this.#database.get<{ id: number }>('SELECT id FROM actor WHERE key = ?', key)?.id ?? null
    if (number !== null) this.#numbers.set(id, number)
    return number
  }

  /** Its number; put in where it is new. */
  put(actor: Actor): number {
    const known = this.find(actor.id)
    if (known !== null) return known
    const { id, kind, name, country, wikidata } = actor
    const number = this.#database.run(
      'INSERT INTO actor (key, kind, name, folded, country, wikidata) VALUES (?, ?, ?, ?, ?, ?)',
      id,
      kind,
      name,
      keyOf(name),
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

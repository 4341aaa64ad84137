import type { Actor } from '../record/actor.ts'
import { type Followed, followMoves, listMoves } from '../record/correct/moves.ts'
import type { Correction } from '../record/correction.ts'
import { listEffective } from '../record/life/list-effective.ts'
import type { Telling } from '../record/telling.ts'
import { Corrections } from './corrections.ts'
import type { Database } from './database.ts'

interface Settlement {
  readonly moves: Followed
  /** By the id of a split: the reports it names. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>
  readonly edits: ReadonlyMap<string, readonly Correction[]>
}

/**
 * Who an actor of a reading is, as people have corrected it: by the corrections of actors, in the order they were made. `merge` takes in
 * others, `split` names the reports that speak of another, `edit` sets slot "name" or "country". Nothing is worked out while there are none.
 */
export class SettledActors {
  readonly #database: Database
  #settlement: Settlement | 'none' | null = null

  constructor(database: Database) {
    this.#database = database
  }

  /** Who it is. @param report id of the report that speaks of it. */
  settle(actor: Actor, report: string): Actor {
    const settlement = this.#load()
    if (settlement === 'none') return actor
    const { moves, named } = settlement
    const id = moves.placeOf(actor.id, (split) => named.get(split)?.has(report) ?? false)
    return this.edited(id === actor.id ? actor : (this.#kept(id) ?? { ...actor, id, wikidata: null }))
  }

  /** Under whom the record's tables keep what a report says of it: merges stay apart there, so that they can be undone. */
  apart(actor: Actor, report: string): Actor {
    const settlement = this.#load()
    if (settlement === 'none') return actor
    const { moves, named } = settlement
    const id = moves.ownerOf(actor.id, (split) => named.get(split)?.has(report) ?? false)
    return id === actor.id ? actor : { ...actor, id, wikidata: null }
  }

  /** With what was edited of it. */
  edited(actor: Actor): Actor {
    const settlement = this.#load()
    if (settlement === 'none') return actor
    return (settlement.edits.get(actor.id) ?? []).reduce(edit, actor)
  }

  /** The same tellings where nothing was corrected. */
  tellings(tellings: readonly Telling[]): readonly Telling[] {
    if (this.#load() === 'none') return tellings
    return tellings.map((telling) => {
      const who = (actor: Actor) => this.settle(actor, telling.told.report)
      return {
        ...telling,
        parties: telling.parties.map((party) => ({ ...party, actor: who(party.actor) })),
        place: telling.place && who(telling.place),
        claims: telling.claims.map((claim) => ({ ...claim, by: who(claim.by) })),
      }
    })
  }

  /** Whether nobody has corrected any actor. */
  isEmpty(): boolean {
    return this.#load() === 'none'
  }

  forget(): void {
    this.#settlement = null
  }

  #load(): Settlement | 'none' {
    this.#settlement ??= loadSettlement(this.#database)
    return this.#settlement
  }

  #kept(id: string): Actor | null {
    return this.#database.get<Actor & Record<string, never>>(
      'SELECT key AS id, kind, name, country, wikidata FROM actor WHERE key = ?',
      id,
    )
  }
}

function edit(actor: Actor, { slot, value }: Correction): Actor {
  if (slot === 'name' && typeof value === 'string') return { ...actor, name: value }
  if (slot === 'country' && (typeof value === 'string' || value === null)) return { ...actor, country: value }
  return actor
}

function loadSettlement(database: Database): Settlement | 'none' {
  const corrections = new Corrections(database).ofKind('actor')
  if (corrections.length === 0) return 'none'
  const holding = listEffective(corrections)
  const edits = Map.groupBy(
    holding.filter(({ action }) => action === 'edit'),
    ({ target }) => target.id,
  )
  const splits = holding.filter(({ action }) => action === 'split')
  const named = new Map(splits.map(({ id, others }) => [id, new Set(others)]))
  return { edits, named, moves: followMoves(listMoves(corrections)) }
}

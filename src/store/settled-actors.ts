import type { Actor } from '../record/actor.ts'
import type { Correction } from '../record/correction.ts'
import { listEffective } from '../record/life/list-effective.ts'
import type { Telling } from '../record/telling.ts'
import { Corrections } from './corrections.ts'
import type { Database } from './database.ts'

interface Settlement {
  /** By an actor's id: the reports in which it is another, with that one's id. */
  readonly splits: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** By the id of an actor that was taken in: the id of the one that took it. */
  readonly aliases: ReadonlyMap<string, string>
  readonly edits: ReadonlyMap<string, readonly Correction[]>
}

/** Chains of merges are followed so far. */
const longestChain = 20

/**
 * Who an actor of a reading is, as people have corrected it. Merges stand in table actor_alias; splits and edits are corrections of
 * actors: `split` names the reports that speak of another, whose id is `splitId`; `edit` sets slot "name" or "country". Nothing is worked
 * out while there are none.
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
    let { id } = apart(settlement, actor, report)
    for (let step = 0; step < longestChain && settlement.aliases.has(id); step++) id = settlement.aliases.get(id)!
    return this.edited(id === actor.id ? actor : (this.#kept(id) ?? { ...actor, id }))
  }

  /** Under whom the record's tables keep what a report says of it: merges stay apart there, so that they can be undone. */
  apart(actor: Actor, report: string): Actor {
    const settlement = this.#load()
    return settlement === 'none' ? actor : apart(settlement, actor, report)
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

/** The id of whom some reports turned out to speak of instead. */
export function splitId(actor: string, correction: string): string {
  return `${actor}~${correction}`
}

function apart({ splits }: Settlement, actor: Actor, report: string): Actor {
  const id = splits.get(actor.id)?.get(report)
  return id === undefined ? actor : { ...actor, id, wikidata: null }
}

function edit(actor: Actor, { slot, value }: Correction): Actor {
  if (slot === 'name' && typeof value === 'string') return { ...actor, name: value }
  if (slot === 'country' && (typeof value === 'string' || value === null)) return { ...actor, country: value }
  return actor
}

function loadSettlement(database: Database): Settlement | 'none' {
  const aliases = database.all<{ key: string; actor: string }>('SELECT key, actor FROM actor_alias')
  const corrections = listEffective(new Corrections(database).ofKind('actor'))
  const edits = Map.groupBy(
    corrections.filter(({ action }) => action === 'edit'),
    ({ target }) => target.id,
  )
  const splits = new Map<string, Map<string, string>>()
  for (const { id, target, action, others } of corrections) {
    if (action !== 'split') continue
    const reports = splits.get(target.id) ?? new Map<string, string>()
    for (const report of others) reports.set(report, splitId(target.id, id))
    splits.set(target.id, reports)
  }
  if (aliases.length + edits.size + splits.size === 0) return 'none'
  return { splits, edits, aliases: new Map(aliases.map(({ key, actor }) => [key, actor])) }
}

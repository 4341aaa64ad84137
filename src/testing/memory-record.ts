import { foldEvent } from '../record/life/fold-event.ts'
import { blockKeys } from '../record/merge/block-keys.ts'
import { matchTelling } from '../record/merge/match-telling.ts'
import { seekKeys } from '../record/merge/seek-keys.ts'
import type { Link, RecordEvent } from '../record/record-event.ts'
import type { Telling } from '../record/telling.ts'

/** The record's events in memory: what a store does around blocking, matching and folding, with the same functions and no database. */
export class MemoryRecord {
  readonly #events = new Map<string, { tellings: Telling[]; links: Link[]; folded: RecordEvent }>()
  readonly #index = new Map<string, Set<string>>()
  readonly #eventOf = new Map<string, string>()
  /** Candidates compared so far, of how many tellings, and the most for one. */
  readonly compared = { candidates: 0, tellings: 0, most: 0 }

  /** Puts the tellings of one report to the events they are of. */
  add(tellings: readonly Telling[]): void {
    for (const telling of tellings) this.#link(telling)
  }

  /** Id of the event a telling was put to. */
  eventOf(telling: string): string | null {
    return this.#eventOf.get(telling) ?? null
  }

  event(id: string): RecordEvent | null {
    return this.#events.get(id)?.folded ?? null
  }

  get events(): readonly RecordEvent[] {
    return [...this.#events.values()].map(({ folded }) => folded)
  }

  #link(telling: Telling): void {
    const ids = new Set(seekKeys(telling).flatMap((key) => [...(this.#index.get(key) ?? [])]))
    const candidates = [...ids].flatMap((id) => this.#events.get(id)?.folded ?? [])
    this.compared.candidates += candidates.length
    this.compared.tellings++
    this.compared.most = Math.max(this.compared.most, candidates.length)
    const match = matchTelling(telling, candidates)
    const id = match?.event ?? `e:${telling.id}`
    const known = this.#events.get(id)
    const link: Link = { telling: telling.id, why: match?.why ?? [], score: match?.score ?? 1, by: 'machine' }
    const tellings = [...(known?.tellings ?? []), telling]
    const links = [...(known?.links ?? []), link]
    this.#events.set(id, { tellings, links, folded: foldEvent(id, tellings, links, null) })
    this.#eventOf.set(telling.id, id)
    for (const key of blockKeys(telling)) this.#index.set(key, (this.#index.get(key) ?? new Set()).add(id))
  }
}

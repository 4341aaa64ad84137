import { randomBytes } from 'node:crypto'
import type { FeedAnswer, JobAnswer } from '../../api/adding.ts'

export type Change =
  | { readonly event: 'record'; readonly data: { readonly state: string } }
  | { readonly event: 'job'; readonly data: JobAnswer }
  | { readonly event: 'feed'; readonly data: FeedAnswer }

/** A change in the order of all. */
export interface NumberedChange {
  /** What it is a change of: of each thing only the latest counts. */
  readonly key: string
  readonly number: number
  readonly change: Change
}

/** Of so many things the latest change is known: more than there are jobs and feeds. */
const most = 500

/**
 * The latest change of each thing, so that who was away can be told what is another one since. Numbers are of this run of the server: an id has the
 * run in it, "k3x9….17".
 */
export class ChangeLog {
  readonly #run = randomBytes(6).toString('base64url')
  readonly #latest = new Map<string, NumberedChange>()
  #number = 0

  put(change: Change): NumberedChange {
    const key = change.event === 'record' ? 'record' : `${change.event} ${change.data.id}`
    const numbered = { key, number: ++this.#number, change }
    this.#latest.delete(key)
    this.#latest.set(key, numbered)
    if (this.#latest.size > most) this.#latest.delete(this.#latest.keys().next().value!)
    return numbered
  }

  /** The id of what was told last: where who goes away now goes on. */
  get last(): string {
    return this.idOf(this.#number)
  }

  idOf(number: number): string {
    return `${this.#run}.${number}`
  }

  /** What has changed since the change of an id; null where that is none of this run. */
  since(id: string): readonly NumberedChange[] | null {
    const dot = id.indexOf('.')
    const number = /^\d{1,15}$/u.test(id.slice(dot + 1)) ? Number(id.slice(dot + 1)) : Number.NaN
    if (id.slice(0, dot) !== this.#run || !(number <= this.#number)) return null
    return [...this.#latest.values()].filter((one) => one.number > number)
  }
}

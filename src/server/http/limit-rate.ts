import { Refusal } from '../refusal.ts'

interface Bucket {
  left: number
  at: number
}

/** How many who are counted at most; past that the longest silent are forgotten. */
const mostAskers = 10_000

/** A token bucket for each who asks: so many at once, and so many a second on and on. */
export class RateLimit {
  readonly #burst: number
  readonly #perSecond: number
  readonly #buckets = new Map<string, Bucket>()

  constructor(burst: number, perSecond: number) {
    this.#burst = burst
    this.#perSecond = perSecond
  }

  /**
   * Throws `Refusal` (429) where it is too much.
   * @param now milliseconds
   */
  take(asker: string, now: number): void {
    const before = this.#buckets.get(asker) ?? { left: this.#burst, at: now }
    const left = Math.min(this.#burst, before.left + ((now - before.at) / 1000) * this.#perSecond) - 1
    this.#buckets.delete(asker)
    this.#buckets.set(asker, { left: Math.max(left, -1), at: now })
    if (this.#buckets.size > mostAskers) this.#buckets.delete(this.#buckets.keys().next().value!)
    if (left >= 0) return
    const wait = String(Math.max(1, Math.ceil(1 / this.#perSecond)))
    throw new Refusal(429, 'too many requests at once', `Wait ${wait} s and go on more slowly.`, {
      headers: { 'retry-after': wait },
    })
  }
}

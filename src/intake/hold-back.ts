import type { IntakeSummary } from './intake-summary.ts'

/**
 * Keeps back what may only be done when all reports given out so far are in the record: that a list counts as read, that a file need not
 * be opened again. A run that is killed in between then finds them as they were.
 */
export class HoldBack<Work> {
  readonly #release: (works: readonly Work[]) => Promise<void>
  #given = 0
  #dealt = 0
  #held: Work[] = []
  #failure: unknown = null

  /** @param release does what was kept back; called with what has become due, in order. */
  constructor(release: (works: readonly Work[]) => Promise<void>) {
    this.#release = release
  }

  /** Passes on what sources give out, and counts it. */
  async *count<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item, void> {
    for await (const item of items) {
      this.#given++
      yield item
    }
  }

  /** True where nothing given out is still under way. */
  get settled(): boolean {
    return this.#dealt >= this.#given
  }

  /** Done at once where nothing is under way. */
  hold(work: Work): void {
    this.#held.push(work)
    this.#flush().catch((error) => {
      this.#failure ??= error
    })
  }

  /** Takes note of what has been dealt with, and does what has become due. Throws what `release` threw, then or before. */
  async settle({ taken }: Pick<IntakeSummary, 'taken'>): Promise<void> {
    if (this.#failure !== null) throw this.#failure
    this.#dealt = taken
    await this.#flush()
  }

  async #flush(): Promise<void> {
    if (!this.settled || this.#held.length === 0) return
    const due = this.#held
    this.#held = []
    await this.#release(due)
  }
}

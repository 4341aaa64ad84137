import type { PageInput } from '../document/page-input.ts'
import { type Added, addReport } from '../record/add-report.ts'
import { isInside } from '../record/is-inside.ts'
import { bytesOf, givenOf } from '../record/prepare-report.ts'
import type { RecordStore, RecordWriter } from '../record/record-store.ts'
import type { Sourced, SourceItem } from '../sources/source-item.ts'
import type { ThreadPool } from '../threads/thread-pool.ts'
import { countAdded, countFailure, emptySummary, type IntakeSummary } from './intake-summary.ts'
import { openPreparingPool, type PreparingOptions } from './open-preparing-pool.ts'
import { notRead, type Prepared } from './prepare-item.ts'

export interface IntakeOptions extends PreparingOptions {
  /** The clock: milliseconds since 1970. */
  readonly now: () => number
  /** Whenever inputs were dealt with: a batch is in the record for good, one failed, one is known already. Waited for. */
  readonly progress?: (summary: IntakeSummary) => void | Promise<void>
  /** What became of each input that is in the record for good, those known already included. */
  readonly added?: (added: Added) => void
  /** After so many milliseconds a transaction takes in no further report, so that others come to write. Default: as long as it takes. */
  readonly longestBatch?: number
  /** Threads that go on after this run, to be shared by several; without it the run has its own. */
  readonly pool?: ThreadPool<PageInput, Prepared>
}

interface Pending {
  readonly item: SourceItem
  readonly prepared: Promise<Prepared>
}

interface Ready {
  readonly item: SourceItem
  readonly prepared: Prepared
}

/** Reports that go into the record in one transaction, at most. */
const batchSize = 64
/** The longest a report that was read waits for others to go in with it, in milliseconds. */
const patience = 1000

/**
 * Reads what sources give out, on all threads, and puts it into the record in the order given, a batch at a time. One input that fails
 * stops none of the others; a record that cannot be written to stops it all, and keeps what was confirmed. Throws `RecordError`.
 */
export async function takeIn(
  store: RecordStore,
  sourced: AsyncIterable<Sourced>,
  options: IntakeOptions,
): Promise<IntakeSummary> {
  const pool = options.pool ?? openPreparingPool(options)
  const run = new Intake(store, options)
  const items = sourced[Symbol.asyncIterator]()
  const pending: Pending[] = []
  try {
    let next: Promise<IteratorResult<Sourced>> | null = items.next()
    next.catch(() => {})
    while (next !== null || pending.length > 0) {
      const full = pending.length >= pool.room
      const event = await firstOf(full ? null : next, pending[0]?.prepared ?? null, run.waiting ? patience : null)
      if (event === 'idle') await run.commit()
      else if (event === 'prepared')
        await run.take({ item: pending[0]!.item, prepared: await pending.shift()!.prepared })
      else {
        const result: IteratorResult<Sourced> = await next!
        if (!result.done) {
          const sent = await run.send(result.value, pool)
          if (sent) pending.push(sent)
        }
        next = result.done ? null : items.next()
        next?.catch(() => {})
      }
    }
    await run.commit()
    return run.summary
  } finally {
    if (pool !== options.pool) await pool.close()
    await items.return?.()
  }
}

/** What comes first: an input, the oldest report being read, or nothing for a while. What has failed is thrown where it is awaited. */
async function firstOf(
  next: Promise<unknown> | null,
  prepared: Promise<Prepared> | null,
  wait: number | null,
): Promise<'item' | 'prepared' | 'idle'> {
  const timer = wait === null ? null : sleep(wait)
  try {
    const settled = <Name extends string>(promise: Promise<unknown> | null, name: Name) =>
      promise === null
        ? []
        : [
            promise.then(
              () => name,
              () => name,
            ),
          ]
    return await Promise.race([
      ...settled(prepared, 'prepared'),
      ...settled(next, 'item'),
      ...(timer ? [timer.done] : []),
    ])
  } finally {
    timer?.stop()
  }
}

function sleep(milliseconds: number): { done: Promise<'idle'>; stop: () => void } {
  let timer: NodeJS.Timeout | undefined
  const done = new Promise<'idle'>((wake) => {
    timer = setTimeout(() => wake('idle'), milliseconds)
  })
  return { done, stop: () => clearTimeout(timer) }
}

/** What one run has ready and has counted. */
class Intake {
  readonly summary: IntakeSummary = emptySummary()
  readonly #store: RecordStore
  readonly #options: IntakeOptions
  #batch: Ready[] = []

  constructor(store: RecordStore, options: IntakeOptions) {
    this.#store = store
    this.#options = options
  }

  get waiting(): boolean {
    return this.#batch.length > 0
  }

  /** Gives an input to a thread, unless it failed or need not be read. */
  async send(sourced: Sourced, pool: ThreadPool<PageInput, Prepared>): Promise<Pending | null> {
    if ('error' in sourced) {
      countFailure(this.summary, { location: sourced.location, ...notRead(sourced.error) })
      await this.#options.progress?.(this.summary)
      return null
    }
    return (await this.#holds(sourced)) ? null : { item: sourced, prepared: pool.run(sourced.input) }
  }

  /** Whether the record has this very page, read by this version: it need not be read again. */
  async #holds({ location, stamp, input }: SourceItem): Promise<boolean> {
    const report = this.#store.holds(bytesOf(input), givenOf(input), this.#options.reader)
    if (report === null) return false
    if (stamp !== null && !isInside(location, input.url) && !this.#store.known(location, stamp))
      await this.#store.transact((writer) => writer.saveLocation(location, stamp, report))
    this.#count({ outcome: 'same', report, begun: [], joined: [] })
    await this.#options.progress?.(this.summary)
    return true
  }

  async take(ready: Ready): Promise<void> {
    this.#batch.push(ready)
    if (this.#batch.length >= batchSize) await this.commit()
  }

  async commit(): Promise<void> {
    let left = this.#batch
    this.#batch = []
    do {
      const counts = left.length === 0 ? [] : await this.#store.transact((writer) => this.#addSome(writer, left))
      left = left.slice(counts.length)
      for (const count of counts) count()
      await this.#options.progress?.(this.summary)
    } while (left.length > 0)
  }

  #count(added: Added): void {
    countAdded(this.summary, added)
    this.#options.added?.(added)
  }

  /** The first of them, at least one: as many as there is time for. Counts only once they are confirmed. */
  async #addSome(writer: RecordWriter, batch: readonly Ready[]): Promise<(() => void)[]> {
    const { now, longestBatch = Number.POSITIVE_INFINITY } = this.#options
    const until = now() + longestBatch
    const counts: (() => void)[] = []
    for (const { item, prepared } of batch) {
      if (counts.length > 0 && now() > until) break
      const { location, stamp } = item
      const from = { location, stamp, at: now() }
      try {
        if ('error' in prepared) throw prepared.error
        const added = await writer.attempt(() => addReport(writer, prepared.report, from))
        counts.push(() => this.#count(added))
      } catch (error) {
        if ((error as Error).name === 'RecordError') throw error
        const failure = 'stack' in (error as Error) ? notRead(error) : (error as ReturnType<typeof notRead>)
        counts.push(() => countFailure(this.summary, { location, ...failure }))
      }
    }
    return counts
  }
}

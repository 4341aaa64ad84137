import { setImmediate, setTimeout } from 'node:timers/promises'
import type { FeedAnswer } from '../../../api/adding.ts'
import type { Failure, IntakeSummary } from '../../../intake/intake-summary.ts'
import { takeIn } from '../../../intake/take-in.ts'
import { watchStateOf } from '../../../intake/watch-state-of.ts'
import { watchSources } from '../../../sources/watch-sources.ts'
import type { Watched, WatchState } from '../../../sources/watching/watch-state.ts'
import { newFeed } from '../followed.ts'
import { longestBatch } from './add-to-record.ts'
import type { Bench } from './bench.ts'

/** After the record could not be written to, in milliseconds. */
const rest = 60_000

/** One feed, page or sitemap that is followed until it is stopped. */
export class FollowedFeed {
  answer: FeedAnswer
  readonly ended: Promise<void>
  readonly #bench: Bench
  readonly #tell: (feed: FeedAnswer) => void
  readonly #stopping = new AbortController()
  readonly #signal: AbortSignal
  /** Reports of earlier runs: one ends where the record cannot be written to. */
  #before = 0
  /** What failed since it was last asked. */
  #since: Failure[] = []

  constructor(address: string, bench: Bench, tell: (feed: FeedAnswer) => void) {
    this.answer = newFeed(address)
    this.#bench = bench
    this.#tell = tell
    this.#signal = AbortSignal.any([this.#stopping.signal, bench.closing])
    this.ended = this.#follow()
  }

  stop(): void {
    this.#stopping.abort()
  }

  async #follow(): Promise<void> {
    // Who asked for it is answered first.
    await setImmediate()
    while (!this.#signal.aborted) {
      try {
        await this.#run()
      } catch (error) {
        this.#change({ problem: firstLine((error as Error).message) })
      }
      if (!this.#signal.aborted) await setTimeout(rest, null, { signal: this.#signal }).catch(() => {})
      this.#before = this.answer.reports
    }
  }

  async #run(): Promise<void> {
    const { store, options } = this.#bench
    const [pool, fetcher] = [await this.#bench.pool(), await this.#bench.fetcher()]
    const { state, back } = watchStateOf(store)
    const { address } = this.answer
    const kept = state.get(address)
    if (kept) this.#change({ next: instant(kept.nextPoll) })
    const sourced = watchSources([address], {
      ...options.net,
      ...{ fetcher, signal: this.#signal },
      known: (location, stamp) => store.known(location, stamp),
      state: this.#listening(state),
    })
    let failures = 0
    await takeIn(store, back.count(sourced), {
      ...options,
      ...{ pool, longestBatch },
      now: Date.now,
      progress: async (summary) => {
        this.#since.push(...summary.failures.slice(failures))
        failures = summary.failures.length
        this.#count(summary)
        await back.settle(summary)
        await setImmediate()
      },
    })
  }

  /** Hears when the address was asked, and when it will be next. */
  #listening(state: WatchState): WatchState {
    const { address } = this.answer
    return {
      get: (location) => state.get(location),
      set: (location, watched) => {
        if (location === address) this.#checked(watched)
        state.set(location, watched)
      },
    }
  }

  /** All that the answer led to has been taken by now, what failed included. */
  #checked({ nextPoll, failures }: Watched): void {
    const since = this.#since
    this.#since = []
    const problem = sayProblem(this.answer.address, since) ?? (failures > 0 ? 'it could not be read' : null)
    this.#change({ checked: instant(Date.now()), next: nextPoll === 0 ? null : instant(nextPoll), problem })
  }

  #count({ new: fresh, copies, updated }: IntakeSummary): void {
    const reports = this.#before + fresh + copies + updated
    if (reports !== this.answer.reports) this.#change({ reports })
  }

  #change(change: Partial<FeedAnswer>): void {
    this.answer = { ...this.answer, ...change }
    this.#tell(this.answer)
  }
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/** Null where nothing failed. The feed itself goes before the pages it names. */
function sayProblem(address: string, failures: readonly Failure[]): string | null {
  const own = failures.findLast(({ location }) => location === address)
  const last = own ?? failures.at(-1)
  if (last === undefined) return null
  if (own) return say(own)
  return `${failures.length === 1 ? 'a page' : `${failures.length} pages`} it names could not be read: ${say(last)}`
}

function say({ message, advice }: Failure): string {
  return firstLine(advice === null ? message : `${message}. ${advice}`)
}

function firstLine(words: string): string {
  return words.split('\n', 1)[0]!.slice(0, 500)
}

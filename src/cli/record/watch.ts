import { emptySummary, type IntakeSummary } from '../../intake/intake-summary.ts'
import { takeIn } from '../../intake/take-in.ts'
import { watchStateOf } from '../../intake/watch-state-of.ts'
import type { RecordStore } from '../../record/record-store.ts'
import { makeFetcher } from '../../sources/network/make-fetcher.ts'
import { watchSources } from '../../sources/watch-sources.ts'
import { print, tell } from '../print.ts'
import { version } from '../version.ts'
import { openToFill } from './open-to-fill.ts'
import { sayCounts, sayEvents, tellFailures } from './show-summary.ts'
import { stopOnSignal, untilStopped } from './stop-on-signal.ts'

export interface WatchCommandOptions {
  readonly record?: string
  /** Minutes. */
  readonly interval: number
  /** Seconds. */
  readonly rescan: number
  readonly jobs: number
  readonly timeLimit: number
  readonly allowPrivate?: boolean
  readonly json?: boolean
  readonly quiet?: boolean
}

/** `readout watch`: follows addresses, files and folders until it is stopped, which is no failure. Returns the exit code. */
export async function watch(names: readonly string[], options: WatchCommandOptions): Promise<number> {
  const store = openToFill(options.record)
  const { signal } = stopOnSignal()
  const cycles = new Cycles(options)
  try {
    if (!options.quiet) tell(`following ${names.length === 1 ? names[0] : `${names.length} places`}; Ctrl-C ends it`)
    const summary = await follow(names, options, { store, signal, cycles })
    await cycles.end(summary)
    return 0
  } finally {
    await store.close()
  }
}

async function follow(
  names: readonly string[],
  { jobs, timeLimit, allowPrivate = false, interval, rescan }: WatchCommandOptions,
  { store, signal, cycles }: { readonly store: RecordStore; readonly signal: AbortSignal; readonly cycles: Cycles },
): Promise<IntakeSummary> {
  const { state, back } = watchStateOf(store)
  const asked = { allowPrivate, signal }
  const sourced = watchSources(names, {
    ...asked,
    fetcher: makeFetcher(asked),
    known: (location, stamp) => store.known(location, stamp),
    state,
    interval: interval * 60_000,
    rescan: rescan * 1000,
  })
  return takeIn(store, back.count(untilStopped(sourced, signal)), {
    jobs,
    timeLimit: timeLimit * 1000,
    reader: version(),
    now: Date.now,
    progress: async (summary) => {
      await back.settle(summary)
      if (back.settled) await cycles.end(summary)
    },
  })
}

/** Tells, whenever all that had come is in the record, what came since it told last. */
class Cycles {
  readonly #options: Pick<WatchCommandOptions, 'json' | 'quiet'>
  #before = emptySummary()

  constructor(options: Pick<WatchCommandOptions, 'json' | 'quiet'>) {
    this.#options = options
  }

  async end(summary: IntakeSummary): Promise<void> {
    if (summary.taken === this.#before.taken) return
    const since = difference(summary, this.#before)
    this.#before = { ...summary, failures: [...summary.failures] }
    tellFailures(since.failures)
    const at = new Date().toISOString()
    if (this.#options.json) await print(`${JSON.stringify({ at, ...since })}\n`)
    else if (!this.#options.quiet) await print(`${at.slice(0, 19)}Z ${sayCounts(since)}; ${sayEvents(since)}\n`)
  }
}

function difference(now: IntakeSummary, before: IntakeSummary): IntakeSummary {
  const since = emptySummary()
  for (const name of ['taken', 'new', 'copies', 'updated', 'same', 'failed', 'eventsBegun', 'eventsJoined'] as const)
    since[name] = now[name] - before[name]
  since.failures.push(...now.failures.slice(before.failures.length))
  return since
}

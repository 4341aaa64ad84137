import { HoldBack } from '../../intake/hold-back.ts'
import { emptySummary, type IntakeSummary } from '../../intake/intake-summary.ts'
import { takeIn } from '../../intake/take-in.ts'
import type { RecordStore } from '../../record/record-store.ts'
import { makeFetcher } from '../../sources/network/make-fetcher.ts'
import { openSources } from '../../sources/open-sources.ts'
import type { SourceOptions } from '../../sources/source-item.ts'
import { RecordError } from '../../store/record-error.ts'
import { print, tell } from '../print.ts'
import { version } from '../version.ts'
import { openToFill } from './open-to-fill.ts'
import { type ProgressView, showProgress } from './show-progress.ts'
import { sayCounts, sayEvents, tellFailures } from './show-summary.ts'
import { stopOnSignal, stoppedCode, untilStopped } from './stop-on-signal.ts'

export interface AddOptions {
  readonly record?: string
  readonly jobs: number
  readonly timeLimit: number
  readonly allowPrivate?: boolean
  readonly json?: boolean
  readonly quiet?: boolean
}

/** `readout add`: reads and stores. Returns the exit code. */
export async function add(names: readonly string[], options: AddOptions): Promise<number> {
  const store = openToFill(options.record)
  const { signal } = stopOnSignal()
  const view = showProgress(!options.quiet, Date.now)
  try {
    const { summary, broken } = await addAll(names, options, { store, signal, view })
    view.stop()
    await tellSummary(summary, options)
    if (broken !== null) throw broken
    if (signal.aborted) return stoppedCode(signal)
    return summary.failed > 0 ? 1 : 0
  } finally {
    view.stop()
    await store.close()
  }
}

interface Run {
  readonly store: RecordStore
  readonly signal: AbortSignal
  readonly view: ProgressView
}

interface Outcome {
  /** What is in the record for good. */
  readonly summary: IntakeSummary
  /** What about the record stopped the run: a full disk, another writer that does not end. */
  readonly broken: RecordError | null
}

async function addAll(
  names: readonly string[],
  { jobs, timeLimit, allowPrivate = false }: AddOptions,
  { store, signal, view }: Run,
): Promise<Outcome> {
  const whole = wholeFiles(store)
  let passed = 0
  let summary = emptySummary()
  let broken: RecordError | null = null
  const asked: SourceOptions = { allowPrivate, signal }
  const sourced = openSources(names, {
    ...asked,
    ...{ fetcher: makeFetcher(asked) },
    known: (location, stamp) => store.known(location, stamp),
    skipped: () => passed++,
    finished: (location, stamp) => whole.hold([location, stamp]),
    progress: view.bytes,
  })
  try {
    await takeIn(store, whole.count(untilStopped(sourced, signal)), {
      jobs,
      timeLimit: timeLimit * 1000,
      reader: version(),
      now: Date.now,
      progress: async (counts) => {
        summary = counts
        view.counts(counts)
        await whole.settle(counts)
      },
    })
  } catch (error) {
    if (!(error instanceof RecordError)) throw error
    broken = error
  }
  summary.taken += passed
  summary.same += passed
  return { summary, broken }
}

/** Files that hold many reports are known as a whole, and not opened again, once all that is in them is in the record. */
function wholeFiles(store: RecordStore): HoldBack<readonly [location: string, stamp: string]> {
  return new HoldBack((due) =>
    store.transact(async (writer) => {
      for (const [location, stamp] of due) await writer.saveLocation(location, stamp, null)
    }),
  )
}

async function tellSummary(summary: IntakeSummary, { json, quiet }: AddOptions): Promise<void> {
  const { failed, failures } = summary
  tellFailures(failures)
  if (failed > failures.length) tell(`… and ${failed - failures.length} more that failed`)
  if (json) await print(`${JSON.stringify(summary)}\n`)
  else if (!quiet) await print(`${sayCounts(summary)}\n${sayEvents(summary)}\n`)
}

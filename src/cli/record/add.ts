import type { IntakeSummary } from '../../intake/intake-summary.ts'
import { takeIn } from '../../intake/take-in.ts'
import { openSources } from '../../sources/open-sources.ts'
import { openRecord } from '../../store/open-record.ts'
import { harmless, print, tell } from '../print.ts'
import { version } from '../version.ts'
import { recordFile } from './record-file.ts'
import { showProgress } from './show-progress.ts'

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
  const store = openRecord(recordFile(options.record))
  const stop = stopOnSignal()
  const view = showProgress(!options.quiet, Date.now)
  let passed = 0
  let summary: IntakeSummary
  try {
    const sourced = openSources(names, {
      allowPrivate: options.allowPrivate ?? false,
      known: (location, stamp) => store.known(location, stamp),
      skipped: () => passed++,
      progress: view.bytes,
      signal: stop.signal,
    })
    const { jobs, timeLimit } = options
    const reader = version()
    summary = await takeIn(store, untilStopped(sourced, stop.signal), {
      jobs,
      timeLimit: timeLimit * 1000,
      reader,
      now: Date.now,
      progress: view.counts,
    })
  } finally {
    view.stop()
    await store.close()
  }
  summary.taken += passed
  summary.same += passed
  await tellSummary(summary, options)
  if (stop.signal.aborted) return 130
  return summary.failed > 0 ? 1 : 0
}

/** Ends quietly when the user stops the run: what was read so far is still put in. */
async function* untilStopped<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  try {
    for await (const item of items) {
      if (signal.aborted) return
      yield item
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

/** Ctrl-C and SIGTERM end the run after the batch at hand; a second one at once. Nothing is left half-written either way. */
export function stopOnSignal(): AbortController {
  const controller = new AbortController()
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.removeAllListeners(signal)
    process.once(signal, () => {
      controller.abort()
      process.once(signal, () => process.exit(code))
    })
  }
  return controller
}

export async function tellSummary(summary: IntakeSummary, { json, quiet }: Pick<AddOptions, 'json' | 'quiet'>) {
  const { taken, new: fresh, copies, updated, same, failed, failures, eventsBegun, eventsJoined } = summary
  for (const { location, message, advice } of failures)
    tell(harmless(`${location}: ${message}${advice ? ` ${advice}` : ''}`))
  if (failed > failures.length) tell(`… and ${failed - failures.length} more that failed`)
  if (json) return print(`${JSON.stringify(summary)}\n`)
  if (quiet) return
  await print(
    `${taken} read: ${fresh} new, ${copies} copies, ${updated} updated, ${same} known, ${failed} failed\n` +
      `${eventsBegun} events begun, ${eventsJoined} tellings joined to known events\n`,
  )
}

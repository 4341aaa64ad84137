import { setImmediate } from 'node:timers/promises'
import type { Failure, IntakeSummary } from '../../../intake/intake-summary.ts'
import { emptySummary } from '../../../intake/intake-summary.ts'
import { takeIn } from '../../../intake/take-in.ts'
import type { Addition } from '../../house.ts'
import type { JobProgress } from '../tasks.ts'
import type { Bench } from './bench.ts'
import { openAddition } from './open-addition.ts'
import { sayFailure } from './say-failure.ts'
import { untilStopped } from './until-stopped.ts'

/** How many ids and failures are told. */
const most = 50
/** So long a batch may keep others from writing, in milliseconds. */
export const longestBatch = 250
/** Between two tellings of how far it is, in milliseconds. */
const pace = 200

/**
 * Puts an addition into the record, a batch at a time. Between two batches others may write. What was confirmed stays, whatever stops it.
 * Throws `RecordError` where the record cannot be written to.
 */
export async function addToRecord(
  bench: Bench,
  addition: Addition,
  signal: AbortSignal,
  tell: (progress: JobProgress) => void,
): Promise<JobProgress> {
  const reports: string[] = []
  let told = 0
  let latest = emptySummary()
  const sourced = untilStopped(openAddition(addition, bench, signal), signal)
  await takeIn(bench.store, sourced, {
    ...bench.options,
    ...{ pool: await bench.pool(), longestBatch },
    now: Date.now,
    added: ({ report }) => {
      reports.push(report)
      if (reports.length > most) reports.shift()
    },
    progress: async (summary) => {
      latest = summary
      if (Date.now() - told >= pace) {
        told = Date.now()
        tell(progressOf(summary, reports, addition))
      }
      // Who waits to correct something comes between two batches.
      await setImmediate()
    },
  })
  return progressOf(latest, reports, addition)
}

function progressOf(summary: IntakeSummary, reports: readonly string[], addition: Addition): JobProgress {
  const { taken, new: fresh, copies, updated, same, failed, failures, eventsBegun, eventsJoined } = summary
  const shown = (failure: Failure) => sayFailure(failure, addition)
  return {
    ...{ read: taken, fresh, copies, updated, known: same, failed, eventsBegun, eventsJoined },
    reports: [...reports],
    failures: failures.slice(0, most).map(shown),
  }
}

import type { Added } from '../record/add-report.ts'
import type { NotRead } from './prepare-item.ts'

export interface Failure extends NotRead {
  readonly location: string
}

/** What became of all that was taken in so far. */
export interface IntakeSummary {
  /** Inputs that were looked at, those passed over included. */
  taken: number
  new: number
  copies: number
  updated: number
  /** Known already, unchanged. */
  same: number
  failed: number
  /** The first `mostFailures` of them, in order. */
  readonly failures: Failure[]
  eventsBegun: number
  eventsJoined: number
}

const mostFailures = 1000

export function emptySummary(): IntakeSummary {
  return { taken: 0, new: 0, copies: 0, updated: 0, same: 0, failed: 0, failures: [], eventsBegun: 0, eventsJoined: 0 }
}

export function countAdded(summary: IntakeSummary, { outcome, begun, joined }: Added): void {
  summary.taken++
  summary[outcome === 'copy' ? 'copies' : outcome]++
  summary.eventsBegun += begun.length
  summary.eventsJoined += joined.length
}

export function countFailure(summary: IntakeSummary, failure: Failure): void {
  summary.taken++
  summary.failed++
  if (summary.failures.length < mostFailures) summary.failures.push(failure)
}

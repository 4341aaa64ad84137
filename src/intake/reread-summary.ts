import type { Difference } from '../record/compare-readings.ts'
import type { NotRead } from './prepare-item.ts'

interface Counts {
  gained: number
  lost: number
  changed: number
}

/** What reading again has come to so far. */
export interface RereadSummary {
  /** How many there are to do; null where that is not known. */
  readonly total: number | null
  read: number
  /** That now say something else. */
  changed: number
  failed: number
  readonly events: Counts
  readonly statements: Counts
}

export function emptyRereadSummary(total: number | null): RereadSummary {
  const none = () => ({ gained: 0, lost: 0, changed: 0 })
  return { total, read: 0, changed: 0, failed: 0, events: none(), statements: none() }
}

export function countReread(
  summary: RereadSummary,
  { events, statements, error }: { events: Difference; statements: Difference; error: NotRead | null },
): void {
  summary.read++
  if (error) summary.failed++
  const some = add(summary.events, events) + add(summary.statements, statements)
  if (some > 0) summary.changed++
}

function add(counts: Counts, { gained, lost, changed }: Difference): number {
  counts.gained += gained.length
  counts.lost += lost.length
  counts.changed += changed.length
  return gained.length + lost.length + changed.length
}

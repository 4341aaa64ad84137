import type { OutcomeCounts } from '../record/counted.ts'
import { outcomeOfStatus } from '../record/outcome-of-status.ts'
import { statusOfCode } from './kind-codes.ts'

/** How many events of one key have one status. */
export interface CountedStatus<Key> {
  readonly key: Key
  readonly status: number
  readonly count: number
}

type Tally = { -readonly [Outcome in keyof OutcomeCounts]: OutcomeCounts[Outcome] }

/** Counts by key, told apart by how the events came out; keys in the order of their first row. */
export function tallyOutcomes<Key>(rows: Iterable<CountedStatus<Key>>): Map<Key, OutcomeCounts> {
  const tallies = new Map<Key, Tally>()
  for (const { key, status, count } of rows) {
    let tally = tallies.get(key)
    if (!tally) {
      tally = { happened: 0, planned: 0, fellThrough: 0, unproven: 0 }
      tallies.set(key, tally)
    }
    tally[outcomeOfStatus(statusOfCode(status))] += count
  }
  return tallies
}

import type { Span } from '../document/span.ts'
import { toDay } from './calendar.ts'
import type { Days } from './day-set.ts'

/** One thing an undated text says of its own day: the days it leaves, and why. */
export interface Clue extends Span {
  readonly days: readonly Days[]
  readonly rule: string
  readonly reason: string
  /** The reason of each stretch of `days`, where they differ. */
  readonly each?: readonly string[]
  /** Whether it bounds the day on both sides; what only says "not before" cannot date a report. */
  readonly bounded: boolean
}

/** Upper end of "not before". */
export const forever = toDay(2049, 12, 31)

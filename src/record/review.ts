import type { EventRow, Page } from './query.ts'
import type { Day } from './telling.ts'

/* What waits for a person to look at it. */

export type ReviewReason = 'contradiction' | 'merge' | 'unsure' | 'unheard'

export interface ReviewFilter {
  readonly reason?: ReviewReason
  /** Alpha-3. */
  readonly country?: string
  /** A plan whose last day is before it and of which nothing was heard is `unheard`. */
  readonly today: Day
  readonly after?: string
  /** 1 to 200; default 50. */
  readonly limit?: number
}

/** An event that a person should look at, and all reasons why. */
export interface ReviewRow {
  readonly event: EventRow
  readonly reasons: readonly ReviewReason[]
}

export interface ReviewList extends Page<ReviewRow> {
  /** How many wait, by reason; an event can wait for several. */
  readonly counts: Readonly<Record<ReviewReason, number>>
}

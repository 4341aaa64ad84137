import type { Actor } from '../actor.ts'
import type { Day } from '../telling.ts'

/**
 * happened: a report says that it did. presumed: it was planned, its days are past, and no report says that it fell through.
 * ahead: planned, and not over. called-off: cancelled or put off.
 */
export type TripStatus = 'happened' | 'presumed' | 'ahead' | 'called-off'

/**
 * What the days rest on. done: days on which the reports have the visitor there. planned: the days it was set for. about: days near
 * which he was there. none: no day is known.
 */
export type TripBasis = 'done' | 'planned' | 'about' | 'none'

/** One stay of one person in one country that is not his own. */
export interface Trip {
  readonly visitor: Actor
  /** ISO 3166-1 alpha-3. */
  readonly country: string
  /** Places in the country that reports name, in order of the days they name them for. */
  readonly places: readonly Actor[]
  readonly first: Day | null
  readonly last: Day | null
  /** Where the days are not known: the period in which they lie, if that is. */
  readonly within: { readonly first: Day; readonly last: Day } | null
  readonly basis: TripBasis
  readonly status: TripStatus
  /** Ids of the record's events that show it, sorted. */
  readonly events: readonly string[]
}

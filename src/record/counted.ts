import type { Actor } from './actor.ts'
import type { Day } from './telling.ts'

/* What the record answers where there is too much to be listed. */

/** Counts told apart. happened: or under way. planned: ahead. fellThrough: postponed or cancelled. unproven: alleged, conditional or denied. */
export interface OutcomeCounts {
  readonly happened: number
  readonly planned: number
  readonly fellThrough: number
  readonly unproven: number
}

/** Events counted over time. */
export interface CountedDays {
  /** First and last day of the events the filter lets through; null where none has a day. */
  readonly first: Day | null
  readonly last: Day | null
  readonly grain: 'year' | 'month' | 'day'
  /**
   * By the first day of an event; `start` is the first day of the year, month or day. Those without any are left out, and those that are counted in
   * `wide`.
   */
  readonly bins: readonly (OutcomeCounts & { readonly start: Day })[]
  /** Events of more days than asked for, by their first and last day ("some time in 2012"), those with most first, at most 200. */
  readonly wide: readonly (OutcomeCounts & { readonly first: Day; readonly last: Day })[]
  readonly total: number
  readonly undated: number
}

/** Events counted by place, those with most first, at most 1000. */
export interface CountedPlaces {
  readonly places: readonly (OutcomeCounts & { readonly place: Actor })[]
  /** Events without a place. */
  readonly placeless: number
}

/** Visits from one country to one place: of visitors who serve or belong to another country than that of the place. */
export interface CountedJourney {
  /** Alpha-3, of the visitors. */
  readonly from: string
  readonly to: Actor
  readonly happened: number
  readonly planned: number
  /** Those who went most, at most 5. */
  readonly visitors: readonly Actor[]
}

/** Who had contact with whom. */
export interface ContactNetwork {
  readonly nodes: readonly { readonly actor: Actor; readonly contacts: number }[]
  /** Between nodes. `last`: the first day of the last that happened. */
  readonly edges: readonly {
    readonly one: string
    readonly other: string
    readonly happened: number
    readonly planned: number
    readonly last: Day | null
  }[]
  /** Actors that are left out, for want of room. */
  readonly left: number
}

import type { Actor } from '../actor.ts'
import type { Day } from '../telling.ts'

/** One event that has a person in a country that is not his own. */
export interface Presence {
  readonly visitor: Actor
  /** ISO 3166-1 alpha-3. */
  readonly country: string
  readonly place: Actor
  readonly event: string
  /** Reports that tell of the event, as ids. */
  readonly reports: readonly string[]
  /** done: reported as having happened or happening. planned: as yet to come. off: as called off, put off or not held. */
  readonly told: 'done' | 'planned' | 'off'
  /** null where no day is known, or only a long period in which it lies. */
  readonly days: { readonly first: Day; readonly last: Day } | null
  /** exact: he was, or was to be, there on all of these days. about: near them. within: on some of them. */
  readonly reach: 'exact' | 'about' | 'within'
  /** When it was first told of, null where unknown. */
  readonly known: Day | null
  readonly lastKnown: Day | null
  /** The event is the going there itself, not something done there. */
  readonly isVisit: boolean
  /** Its days are those set for it, not those on which it was done. */
  readonly isPlan: boolean
  /** Enough for a trip alone: a visit that was made or has its days, something done on a day in a town. */
  readonly isFirm: boolean
}

import type { Actor } from '../actor.ts'
import type { RecordEvent } from '../record-event.ts'
import type { Day, Telling } from '../telling.ts'

/** An event of the record with what each report tells of it. */
export interface ToldEvent {
  readonly event: RecordEvent
  readonly tellings: readonly Telling[]
}

/** One telling of an event that has a person in a country that is not his own. */
export interface Presence {
  readonly visitor: Actor
  /** ISO 3166-1 alpha-3. */
  readonly country: string
  readonly place: Actor
  /** Ids of the event and of the report that tells of it. */
  readonly event: string
  readonly report: string
  /** done: as having happened or happening. planned: as yet to come. off: as called off, put off or not held. */
  readonly told: 'done' | 'planned' | 'off'
  /** null where no day is known, or only a long period in which it lies. */
  readonly days: { readonly first: Day; readonly last: Day } | null
  /** exact: he was, or was to be, there on all of these days. about: near them. within: on some of them. */
  readonly reach: 'exact' | 'about' | 'within'
  /** Day of the report, null where unknown. */
  readonly known: Day | null
  /** The event is the going there itself, not something done there. */
  readonly isVisit: boolean
  /** Its days are those set for it, not those on which it was done. */
  readonly isPlan: boolean
  /** Enough for a trip alone: a visit that was made or has its days, something done on a day in a town. */
  readonly isFirm: boolean
}

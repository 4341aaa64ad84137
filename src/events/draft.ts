import type { Claim, EventFormat, EventKind, EventMention, EventStatus, EventTime } from '../document/facts.ts'
import type { Party } from './candidate.ts'

export interface Moved {
  readonly time: EventTime | null
  readonly place: string | null
}

/** An event on its way to the record: one candidate at first, then all that speak of the same. */
export interface Draft {
  readonly kind: EventKind
  /** A finer CAMEO code than the kind's, or null. */
  readonly cameo: string | null
  /** null: the words leave it open. */
  readonly status: EventStatus | null
  readonly format: EventFormat | null
  readonly parties: readonly Party[]
  readonly place: string | null
  /** All places of a trip with several. */
  readonly stops: readonly string[]
  readonly time: EventTime | null
  /** The day and place it was set for before it was put to another, where the words tell of that. */
  readonly moved: Moved | null
  readonly claims: readonly Claim[]
  /** A mention stands outside anybody's statement: the report makes it its own. */
  readonly own: boolean
  readonly mentions: readonly EventMention[]
  readonly anaphoric: boolean
  /** Points back and adds those it names. */
  readonly adds: boolean
  /** Stands though it names nobody. */
  readonly bare: boolean
  /** Several events in one ("have spoken often", "three meetings"). */
  readonly many: boolean
  /** Sentence of the first mention, and of the last. */
  readonly sentence: number
  readonly lastSentence: number
  /** Takes time and parties from the event before it ("followed by a lunch"). */
  readonly follows: boolean
  readonly rule: string
  readonly statusRule: string
  readonly confidence: number
}

import type { EventFormat, EventKind, EventStatus, Role } from '../document/facts.ts'
import type { Span } from '../document/span.ts'

/** One who takes part, and the words that say so. */
export interface Party extends Span {
  readonly entity: string
  readonly role: Role
}

/**
 * Words that speak of an event, as a finder saw them: what kind, who takes part. The frame (`findEvents`) reads
 * status, place, time and claims off the same words and gathers candidates of one event into one.
 */
export interface Candidate {
  readonly kind: EventKind
  /** CAMEO code as text, where the finder knows a finer one than the kind's. */
  readonly cameo?: string
  /** Tokens `[first, last)` that name it: "will meet", "held talks", "visit". */
  readonly first: number
  readonly last: number
  /** Token whose verb group or noun phrase the status is read off: "meet", "held", "visit". */
  readonly head: number
  readonly form: 'verb' | 'noun'
  /** In order of the text; empty where the words name none. */
  readonly parties: readonly Party[]
  readonly format: EventFormat | null
  /** Entity the finder knows to be the place ("a trip to [Oslo]"); null for surely none; absent: the frame looks in the clause. */
  readonly place?: string | null
  /** Entity that hosts others: where it happens, unless the clause says so more closely. */
  readonly seat?: string
  /** All places of a trip with several, `place` among them. */
  readonly stops?: readonly string[]
  /** Token from which to look for its time; null: it tells none ("met 39 times, most recently [in] May"). */
  readonly timeFrom?: number | null
  /** Where the finder knows better than `readStatus`. */
  readonly status?: EventStatus
  /** It only points back ("the meeting", "their talks"): joined to the event it means, or dropped. */
  readonly anaphoric?: boolean
  /** It stands though it names nobody: "the eighth round of talks was put off". */
  readonly bare?: boolean
  /** It points back and names more of those who took part ("the meeting also included …"). */
  readonly adds?: boolean
  readonly rule: string
  /** 0 to 1. */
  readonly confidence: number
}

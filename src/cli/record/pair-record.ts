import type { Actor } from '../../record/actor.ts'
import type { ListedEvent } from '../../record/ask/list-events.ts'
import type { ClaimedTally, Contact } from '../../record/query.ts'
import type { RecordEvent } from '../../record/record-event.ts'

/** What the record has of two together. */
export interface PairRecord {
  readonly one: Actor
  readonly other: Actor
  /** Null where they never were in contact and never are to be, as far as reports say. */
  readonly contact: Contact | null
  readonly last: RecordEvent | null
  readonly next: RecordEvent | null
  /** What reports claim of how often, beside the record's own count. */
  readonly tallies: readonly ClaimedTally[]
  /** The newest, newest first. */
  readonly events: readonly ListedEvent[]
}

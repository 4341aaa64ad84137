import type { EventFormat, EventKind, EventStatus } from '../../document/facts.ts'
import type { Actor } from '../actor.ts'
import type { Party, When } from '../telling.ts'

/** What a telling and an event of the record have in common: all that comparing them looks at, but for the days they were known. */
export interface EventLike {
  readonly kind: EventKind
  readonly status: EventStatus
  readonly format: EventFormat | null
  readonly parties: readonly Party[]
  readonly place: Actor | null
  readonly when: When | null
  readonly words: string
}

import type { Actor } from '../../record/actor.ts'
import type { Contact, HeldOffice, StoredStatement } from '../../record/query.ts'

/** What the record has of one actor. */
export interface Profile {
  readonly actor: Actor
  /** Of the register and of reports, oldest first. */
  readonly offices: readonly HeldOffice[]
  /** With others, those with most first. */
  readonly contacts: readonly Contact[]
  /** The newest. */
  readonly statements: readonly StoredStatement[]
  /** Ids of the newest events. */
  readonly events: readonly string[]
}

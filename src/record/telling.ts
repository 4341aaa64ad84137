import type { EventFormat, EventKind, EventStatus, Role, Stance } from '../document/facts.ts'
import type { Span } from '../document/span.ts'
import type { Actor } from './actor.ts'

/** Days as the record keeps them: ISO 8601 "2023-03-20"; sorts as text. */
export type Day = string

/** What is known of when: EDTF level 1 with its first and last day. An open end has no day. */
export interface When {
  readonly edtf: string
  readonly first: Day | null
  readonly last: Day | null
  readonly basis: 'stated' | 'relative' | 'inferred'
}

export interface Party {
  readonly actor: Actor
  readonly role: Role
  /** The office the report gives it or the register knows, shortest form; null where none. */
  readonly office: string | null
}

export interface ToldClaim {
  readonly by: Actor
  readonly stance: Stance
  readonly on: Day | null
  /** The words it was read from. */
  readonly words: string
  readonly span: Span
}

/** The report a telling stands in, as far as merging and counting need it. */
export interface Told {
  /** Id of the report: the same in every database. */
  readonly report: string
  /** The first day of its publication, null where unknown: what it says was *known on* that day. */
  readonly known: Day | null
  /** Whose report it is: agency, publisher or site; copies share it. Sources are counted by it. */
  readonly source: string
  readonly title: string | null
  readonly url: string | null
  /** A person rejected it: what it tells counts only where nothing else tells of the event, and that event is rejected. */
  readonly rejected?: true
}

/**
 * An event as one report tells it: the reading's event with its names resolved to actors, complete in itself. Never changes;
 * a re-reading makes new ones.
 */
export interface Telling {
  /** `report` + "#" + the event's id in its reading: "r4f…#v1". */
  readonly id: string
  readonly told: Told
  readonly kind: EventKind
  readonly status: EventStatus
  readonly format: EventFormat | null
  readonly parties: readonly Party[]
  readonly place: Actor | null
  readonly when: When | null
  /** It says that it was put to this day or place from another: EDTF, null where it does not say from which. */
  readonly moved?: { readonly day: string | null; readonly place: Actor | null }
  readonly topics: readonly string[]
  readonly claims: readonly ToldClaim[]
  /** Id of the telling, in the same report, of the event it is part of. */
  readonly within: string | null
  /** The best evidence: the clause, and its span in the report's text. */
  readonly words: string
  readonly span: Span
  readonly trigger: Span
  readonly codes: { readonly plover: string | null; readonly mode: string | null; readonly cameo: string | null }
  readonly rule: string
  /** 0 to 1. */
  readonly confidence: number
}

/** What a person says of the record. Never deleted: undoing one is a correction as well. */
export interface Correction {
  /** "c" + 12 characters, from its content and time. */
  readonly id: string
  readonly target: { readonly kind: 'event' | 'actor' | 'statement' | 'report'; readonly id: string }
  readonly action: 'confirm' | 'edit' | 'reject' | 'merge' | 'split' | 'undo'
  /** For edit: which slot ("status", "day", "place", "kind", "format", "participants", "name", "country", "speaker" …). */
  readonly slot: string | null
  /** For edit: the new value in the form of the record's JSON (EDTF for a day, actor ids for participants); null empties the slot. */
  readonly value: unknown
  /** For merge: the one that is taken in. For split: the tellings (events) or reports (actors) that go. For undo: the correction. */
  readonly others: readonly string[]
  readonly who: string
  /** Instant, ISO 8601 with zone. */
  readonly at: string
  readonly why: string | null
  /** What it rested on, so that it finds its target again after re-reading and in another database. */
  readonly anchor: Anchor | null
}

export interface Anchor {
  readonly report: string
  readonly url: string | null
  readonly kind: string
  readonly words: string
}

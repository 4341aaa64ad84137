import type { Clause, Tense } from '../document/words.ts'

/** A noun chunk while it is being read; token numbers are those of the text, noun numbers those of the sentence. */
export interface NounDraft {
  readonly first: number
  readonly last: number
  readonly head: number
  /** "Monday", "last week", "2019": stands beside the verb and is hardly ever its subject or object. */
  readonly time: boolean
  /** Begins with an article or the like, so it describes rather than names. */
  readonly determined: boolean
  /** Its head is a proper noun. */
  readonly proper: boolean
  owner: number | null
  preps: PrepDraft[]
  apposition: number | null
  coordination: readonly number[]
}

export interface PrepDraft {
  readonly prep: string
  readonly first: number
  last: number
  nouns: readonly number[]
}

export interface VerbDraft {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly lemma: string
  /** Tag of its first word: what the group is bound to. */
  readonly tag: string
  tense: Tense
  perfect: boolean
  progressive: boolean
  passive: boolean
  negated: boolean
  modal: string | null
  form: Clause['form']
}

/** A sentence seen as a row of nouns, verbs and the small words between them. */
export interface Item {
  readonly kind:
    | 'noun'
    | 'verb'
    | 'prep'
    | 'mark'
    | 'rel'
    | 'cc'
    | 'comma'
    | 'stop'
    | 'open'
    | 'close'
    | 'quote'
    | 'unquote'
    | 'adj'
    | 'adv'
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
  /** Lower-case words. */
  readonly text: string
  /** Number of its noun or verb in the sentence; -1 for all other items. */
  readonly index: number
}

/** What is known of the nouns of a sentence beside the drafts themselves. */
export interface Joints {
  /** The prepositional phrase that item opens, if any. */
  readonly phrases: (PrepDraft | null)[]
  /** For a noun item: the item of the preposition that governs it, or -1. */
  readonly governor: Int32Array
  /** For a noun item in a coordination: the item of its first member; else itself. */
  readonly leader: Int32Array
  /** For the first member of a coordination: the item of its last; else itself. */
  readonly end: Int32Array
  /** Items that only describe the noun before them: appositions. */
  readonly apposed: Uint8Array
}

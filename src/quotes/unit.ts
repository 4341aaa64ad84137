import type { BlockKind } from '../document/report.ts'
import type { Span } from '../document/span.ts'
import type { Quotation } from './find-quotations.ts'

/** A token of the reporter's own words, or a whole quotation seen as one word. */
export interface Atom extends Span {
  /** Lower-case word; for a quotation, a mark and its last letter. */
  readonly lower: string
  /** Penn tag; `QUOTE` for a quotation. */
  readonly tag: string
  readonly quote: Quotation | null
  /** It is part of a time expression. */
  readonly time: boolean
  /** Index of its (first) token. */
  readonly token: number
  /** Of a verb, the first token of its grammatical subject as the words stage has it; -1 where that does not say. */
  readonly subject: number
}

/** A sentence as the reporter wrote it: one that quotes several sentences is one unit. */
export interface Unit extends Span {
  readonly index: number
  readonly atoms: readonly Atom[]
  readonly block: BlockKind
  readonly blockIndex: number
  /** Where that block starts. */
  readonly blockStart: number
}

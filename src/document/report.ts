import type { Span } from './span.ts'

/** What a stretch of the text is on its page. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'quote' | 'list' | 'caption' | 'credit'

export interface Block extends Span {
  readonly kind: BlockKind
}

/** A piece of page furniture that was left out of the text. */
export interface Removed {
  readonly kind: string
  readonly text: string
  /** Id of the rule that removed it. */
  readonly rule: string
}

export interface Dateline extends Span {
  readonly place: string | null
  readonly agency: string | null
  /** Day the dateline gives, EDTF, where it gives one. */
  readonly day?: string
}

/** Whose report it is, as against who put it up. */
export interface Origin {
  readonly agency: string
  readonly basis: 'dateline' | 'credit' | 'canonical-link' | 'publisher'
}

/** One step of the reasoning behind a day: in words, with the span it rests on where it rests on one. */
export interface Because {
  readonly reason: string
  readonly rule: string
  readonly start?: number
  readonly end?: number
}

export interface Published {
  /** EDTF level 1: a day, month, year or interval. */
  readonly edtf: string
  readonly basis: 'given' | 'page' | 'url' | 'text'
  readonly because: readonly Because[]
}

/** One report: its text, fixed once by the page stage, and what its page says about it. */
export interface Report {
  /** `sha256:` and the digest of the text. */
  readonly id: string
  readonly url: string | null
  /** ISO 639-1, or null where it cannot be told. */
  readonly language: string | null
  readonly title: string | null
  /** NFC, one `\n` between blocks, inner white space folded to one space. Never changed after the page stage. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly removed: readonly Removed[]
  readonly dateline: Dateline | null
  readonly bylines: readonly string[]
  readonly contributors: readonly string[]
  readonly publisher: string | null
  readonly origin: Origin | null
  readonly published: Published | null
}

import type { Span } from '../document/span.ts'

/** A statement in spans of the text, before its speaker is looked up. */
export interface Draft {
  readonly mode: 'direct' | 'mixed' | 'indirect'
  readonly content: Span
  readonly cue: Span | null
  readonly speaker: Span | null
  readonly audience: Span | null
  /** What it was taken for, for the trace. */
  readonly why: string
  /** Its closing mark is missing: the next paragraph may go on with it. */
  readonly open?: boolean
  /** The sentence it was read in. */
  readonly unit: Span
  readonly rule: string
}

import type { BlockKind, Removed } from '../document/report.ts'

/** A block of the article before its place in the text is known. */
export interface TextBlock {
  readonly kind: BlockKind
  readonly text: string
}

/** The article of a page. */
export interface Article {
  readonly blocks: readonly TextBlock[]
  readonly removed: readonly Removed[]
  /** Every block of the page in order, furniture too. */
  readonly lines: readonly string[]
  /** Text of the page's first heading. */
  readonly heading: string | null
}

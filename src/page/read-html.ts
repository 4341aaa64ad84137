import type { Document } from 'domhandler'
import type { BlockKind, Removed } from '../document/report.ts'
import { chooseBody } from './choose-body.ts'
import { layOutPage } from './lay-out-page.ts'
import { selectBlocks } from './select-blocks.ts'

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

export function readHtml(document: Document): Article {
  const layout = layOutPage(document)
  const body = chooseBody(layout)
  const { blocks, removed } = selectBlocks(layout, body)
  return {
    blocks,
    removed,
    lines: layout.blocks.map((block) => block.text),
    heading: layout.blocks.find((block) => block.tag === 'h1')?.text ?? null,
  }
}

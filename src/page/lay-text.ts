import type { Block } from '../document/report.ts'
import type { TextBlock } from './article.ts'

/** Longest text of a report, in characters: that of a long book. */
export const longestText = 1_000_000

export interface LaidText {
  readonly text: string
  readonly blocks: readonly Block[]
  /** True where the report is longer than `longestText` and its end was left out. */
  readonly cut: boolean
}

/** The text of a report, one line a block. */
export function layText(parts: readonly TextBlock[]): LaidText {
  const blocks: Block[] = []
  const texts: string[] = []
  let at = 0
  for (const { kind, text } of parts) {
    const kept = text.slice(0, Math.max(0, longestText - at)).trimEnd()
    if (kept === '') break
    texts.push(kept)
    blocks.push({ start: at, end: at + kept.length, kind })
    at += kept.length + 1
  }
  return { text: texts.join('\n'), blocks, cut: at - 1 < parts.reduce((sum, { text }) => sum + text.length + 1, -1) }
}

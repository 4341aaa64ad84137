import type { Removed } from '../document/report.ts'
import type { PageBody } from './choose-body.ts'
import type { PageLayout } from './page-layout.ts'
import type { TextBlock } from './read-html.ts'

export function selectBlocks(layout: PageLayout, body: PageBody): { blocks: TextBlock[]; removed: Removed[] } {
  const blocks: TextBlock[] = []
  const removed: Removed[] = []
  for (const box of body.boxes) {
    for (let at = box.first; at < box.last; at++) {
      const block = layout.blocks[at]!
      const by = body.removedBy[at]
      if (by) removed.push({ kind: by.rule!.kind, text: block.text.slice(0, 300), rule: by.rule!.id })
      else if (block.linked > 0.6)
        removed.push({ kind: 'navigation', text: block.text.slice(0, 300), rule: 'page/linked' })
      else blocks.push(block)
    }
  }
  return { blocks, removed }
}

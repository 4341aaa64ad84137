import type { ReadingAnswer } from '../../../../src/api/report.ts'

type Block = ReadingAnswer['report']['blocks'][number]

/** Points of a list that follow each other are one group; any other block stands alone. */
export function groupBlocks(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (block.kind === 'list' && last?.[0]?.kind === 'list') last.push(block)
    else groups.push([block])
  }
  return groups
}

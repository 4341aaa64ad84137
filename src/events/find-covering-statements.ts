import type { Statement } from '../document/facts.ts'
import type { Scene } from './scene.ts'

/** How many statements back one may still cover the word: those of a sentence or two. */
const near = 24

/** The statements whose content covers the place in the text; they lie in order of it. */
export function findCoveringStatements({ statements }: Scene, start: number): Statement[] {
  let low = 0
  let high = statements.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (statements[middle]!.content.start > start) high = middle
    else low = middle + 1
  }
  return statements.slice(Math.max(0, low - near), low).filter(({ content }) => start < content.end)
}

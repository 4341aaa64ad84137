import { hashText } from '../copies/hash-text.ts'
import type { StoryVector } from './story-vector.ts'

const keyTerms = 8

/**
 * What to look a report's story up by: each pair of its heaviest terms as a number of 32 bits, 28 at most, in order. Two reports on
 * one thing share a pair; single terms ("Ukraine") would bring up half of a record.
 */
export function makeStoryKeys(vector: StoryVector): number[] {
  const heaviest = vector.terms.slice(0, keyTerms).map(([term]) => term)
  if (heaviest.length === 1) return [hashText(heaviest[0]!)]
  const keys = new Set<number>()
  heaviest.forEach((term, at) => {
    for (const other of heaviest.slice(at + 1))
      keys.add(hashText(term < other ? `${term} ${other}` : `${other} ${term}`))
  })
  return [...keys].sort((a, b) => a - b)
}

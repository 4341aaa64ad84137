import type { Form } from './tag-features.ts'
import { nouns, VBG } from './tag-numbers.ts'

/** "is currently striking targets": behind "be" and an adverb of time, with something to act on. */
export function isDoing(line: readonly Form[], given: readonly number[], at: number): boolean {
  return (
    line[at]!.lower.endsWith('ing') &&
    line[at]!.candidates.includes(VBG) &&
    /^(?:currently|now|already|still|again|also|reportedly)$/u.test(line[at - 1]?.lower ?? '') &&
    /^(?:is|are|was|were)$/u.test(line[at - 2]?.lower ?? '') &&
    nouns.has(given[at + 1] ?? -1)
  )
}

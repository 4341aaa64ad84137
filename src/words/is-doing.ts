import type { Form } from './tag-features.ts'
import { nouns, TO, VBG } from './tag-numbers.ts'

/** "is currently striking targets", "is promising to go": behind "be", with something to act on or to do. */
export function isDoing(line: readonly Form[], given: readonly number[], at: number): boolean {
  if (/^(?:promising|threatening)$/u.test(line[at]!.lower) && given[at + 1] === TO)
    return /^(?:is|are|was|were)$/u.test(line[at - 1]?.lower ?? '')
  return (
    line[at]!.lower.endsWith('ing') &&
    line[at]!.candidates.includes(VBG) &&
    /^(?:currently|now|already|still|again|also|reportedly)$/u.test(line[at - 1]?.lower ?? '') &&
    /^(?:is|are|was|were)$/u.test(line[at - 2]?.lower ?? '') &&
    nouns.has(given[at + 1] ?? -1)
  )
}

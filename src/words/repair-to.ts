import type { Form } from './tag-features.ts'
import { DT, IN, JJ, NN, NNP, NNPS, nouns, PRP, PRPS, TO, VB, VBD, VBN, VBP } from './tag-numbers.ts'

/** "to open an embassy": a word that may be a verb, with an article behind it. */
export function repairPreposition(line: readonly Form[], given: number[], at: number): number {
  const next = given[at + 1]
  if (next === undefined) return IN
  if (next === VB || next === VBP) return TO
  const { candidates, capital } = line[at + 1]!
  if ((next === VBN || next === VBD) && candidates.includes(VB)) {
    given[at + 1] = VB
    return TO
  }
  const after = given[at + 2]
  if (capital || !candidates.includes(VB) || (next !== JJ && next !== NN)) return IN
  if (after !== DT && after !== PRPS && after !== PRP) return IN
  given[at + 1] = VB
  return TO
}

/** "to displaced Afghans": no verb behind "to" that could stand there. */
export function repairTo(line: readonly Form[], given: readonly number[], at: number): number {
  const { candidates } = line[at + 1]!
  const next = given[at + 1]
  if ((next === VBN || next === VBD || nouns.has(next!)) && !candidates.includes(VB)) return IN
  return next === NNP || next === NNPS || next === DT ? IN : TO
}

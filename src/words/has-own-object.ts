import type { Form } from './tag-features.ts'
import { CD, DT, JJ, MD, NN, NNP, NNPS, NNS, PRPS, VBD, VBP, VBZ } from './tag-numbers.ts'

/** Whether a past form the tagger took for a participle has an object, as no participle has. */
export function hasOwnObject(line: readonly Form[], given: readonly number[], at: number): boolean {
  return isBehindName(line, given, at) || isFirstWithObject(line, given, at)
}

/** Participles that keep an object: "given a medal", "named envoy". */
const takesTwo =
  /^(?:given|awarded|named|called|appointed|elected|dubbed|made|sent|offered|paid|shown|told|asked|taught|granted|handed|denied|considered|deemed|promised|owed|lent|sold|known|termed|labelled|labeled|nicknamed)$/u

/** "its president, Ada Mensah, held talks": behind a name between commas, and with an object of its own. */
function isBehindName(line: readonly Form[], given: readonly number[], at: number): boolean {
  const form = line[at]!
  if (
    line[at - 1]?.text !== ',' ||
    given[at - 2] !== NNP ||
    !form.candidates.includes(VBD) ||
    takesTwo.test(form.lower)
  )
    return false
  const next = given[at + 1]
  if (next !== DT && next !== JJ && next !== NN && next !== NNS && next !== PRPS) return false
  let left = at - 2
  while (left >= 0 && given[left] === NNP) left--
  return line[left]?.text === ','
}

const timeWords =
  /^(?:second|minute|hour|day|week|month|year|decade|night|morning|evening|time|metre|meter|mile|kilometre|kilometer)s?$/u

/** "strikes on the suburbs killed five people": the first verb of its sentence, with an object of its own. */
function isFirstWithObject(line: readonly Form[], given: readonly number[], at: number): boolean {
  const form = line[at]!
  const next = given[at + 1]
  if (next !== CD || !form.candidates.includes(VBD) || takesTwo.test(form.lower)) return false
  const after = given[at + 2]
  if ((after !== NNS && after !== NN && after !== JJ) || timeWords.test(line[at + 2]!.lower)) return false
  const before = given[at - 1]
  if (before !== NN && before !== NNS && before !== NNP && before !== NNPS) return false
  for (let left = at - 1; left >= 0; left--) {
    const tag = given[left]
    if (tag === VBD || tag === VBZ || tag === VBP || tag === MD || /^(?:who|which|that)$/u.test(line[left]!.lower))
      return false
  }
  return true
}

import { clauseVerbs } from './clause-rules.ts'
import { lookUpLemma } from './look-up-word.ts'
import { phraseWords } from './phrase-words.ts'
import type { Form } from './tag-features.ts'
import { DT, IN, JJ, NN, nouns, POS, PRP, RP } from './tag-numbers.ts'
import { tags } from './tag-rules.ts'

/** "the transition talks", "trains Iraqi pilots", "hosts Iran talks": what could be a verb is a plural. */
export function isPlural(line: readonly Form[], given: readonly number[], at: number): boolean {
  const before = given[at - 1]
  const next = tags[given[at + 1] ?? NN]!
  // "the transfer of funds had", "said that funds have".
  if (before === IN && (line[at - 1]!.lower !== 'that' || /^(?:VB|MD)/u.test(next)))
    return phraseWords.test(line[at - 1]!.lower) || line[at - 1]!.lower === 'that'
  if (/^(?:MD|VB[DPZ])/u.test(next) || /^(?:rebels|troops|sanctions)$/u.test(line[at]!.lower))
    return given[at - 1] !== PRP
  // "carried out strikes"
  if (before === RP) return /^(?:VB|JJ)/u.test(tags[given[at - 2] ?? NN]!)
  if (before === undefined || line[at - 1]!.text === ',') return /^(?:JJ|IN|,)/u.test(next)
  if (before === JJ) return !/^(?:is|was|are|were|be|been|not|both)$/u.test(line[at - 2]?.lower ?? '')
  if (line[at]!.lower === 'talks' && before === NN) return true
  let left = at - 1
  while (left >= 0 && left > at - 6 && (nouns.has(given[left]!) || given[left] === JJ || given[left] === DT)) left--
  if (left >= 0 && given[left] === POS) return isOwned(line, given, left, at)
  if (left < 0 || left === at - 1 || !/^VB/u.test(tags[given[left]!]!)) return false
  return (
    !clauseVerbs.has(lookUpLemma(line[left]!.lower, tags[given[left]!]!)) &&
    !/^(?:is|was|are|were|be|been)$/u.test(line[left]!.lower)
  )
}

/** "condemned the DPRK's recent missile launches, which": what a verb's object owns, with nothing behind it to act on. */
function isOwned(line: readonly Form[], given: readonly number[], mark: number, at: number): boolean {
  if (!/^(?:,|IN|CC|\.|W|VBD|MD|-)/u.test(tags[given[at + 1] ?? NN]!) || line[at + 1]?.lower === 'that') return false
  let left = mark - 1
  while (left >= 0 && left > mark - 5 && (nouns.has(given[left]!) || given[left] === JJ || given[left] === DT)) left--
  const verb = left >= 0 && /^VB/u.test(tags[given[left]!]!)
  return given[left] === IN || (verb && !clauseVerbs.has(lookUpLemma(line[left]!.lower, tags[given[left]!]!)))
}

import type { Form } from './tag-features.ts'
import { CC, finite, NN, NNP, NNPS, NNS, nouns, TO, VB, VBD, VBN, VBP, VBZ } from './tag-numbers.ts'
import { tags } from './tag-rules.ts'

/** "Blinken Travels to Israel": in a headline without a verb, the word behind a name that may be one. */
export function repairHeadline(line: readonly Form[], given: number[]): void {
  if (given.some((tag) => finite.has(tag) && tag !== TO)) return
  const future = given.includes(TO)
  for (let at = 1; at + 1 < line.length; at++) {
    if (given[at] === NN && opensPlural(line, given, at)) {
      given[at] = VBP
      return
    }
    if (!future && opensSingular(line, given, at)) {
      given[at] = VBZ
      return
    }
  }
}

/** "Fiji, Tonga sign pact", "Cubs defeat Indians". */
function opensPlural(line: readonly Form[], given: readonly number[], at: number): boolean {
  if (!line[at]!.candidates.includes(VB) || !nouns.has(given[at - 1]!)) return false
  const plural =
    (given[at - 1] === NNS || given[at - 1] === NNPS) && /^(?:NN|JJ|DT|CD|PRP)/u.test(tags[given[at + 1]!]!)
  return plural || listsBefore(line, given, at)
}

/** "Travels" behind a name that is no word, "Derails", which is no noun. */
function opensSingular(line: readonly Form[], given: readonly number[], at: number): boolean {
  const { candidates, common } = line[at]!
  if (!common || !candidates.includes(VBZ) || !nouns.has(given[at]!)) return false
  if (nouns.has(given[at - 1]!) && !candidates.includes(NNS)) return true
  return given[at - 1] === NNP && !line[at - 1]!.common
}

/** "Fiji, Tonga": names in a row, and something behind the verb. */
function listsBefore(line: readonly Form[], given: readonly number[], at: number): boolean {
  if (given[at - 1] !== NNP || !/^(?:NN|JJ|DT|VBG|CD|PRP)/u.test(tags[given[at + 1]!]!)) return false
  for (let left = at - 2; left > 0; left--) {
    if (line[left]!.text === ',' || given[left] === CC) return given[left - 1] === NNP
    if (given[left] !== NNP) return false
  }
  return false
}

/** A sentence without a verb of its own: the likeliest participle is one after all. */
export function repairVerbless(line: readonly Form[], given: number[]): void {
  if (line.length < 5 || line[line.length - 1]!.text !== '.' || given.some((tag) => finite.has(tag) && tag !== TO))
    return
  for (let at = 1; at < line.length; at++) {
    const { candidates } = line[at]!
    const before = tags[given[at - 1]!]!
    const held = given[at] === VBN && candidates.includes(VBD) && line[at + 1]?.lower !== 'by'
    if (held && /^(?:NN|RB|,|-RRB-|PRP)/u.test(before)) {
      given[at] = VBD
      return
    }
    if (given[at] === NNS && candidates.includes(VBZ) && closesApposition(line, given, at)) {
      given[at] = VBZ
      return
    }
    if (
      given[at] === NN &&
      candidates.includes(VBP) &&
      /^(?:DT|PRP\$)/u.test(tags[given[at + 1] ?? NN]!) &&
      (before === 'NNS' || line[at - 1]!.lower === 'police')
    ) {
      given[at] = VBP
      return
    }
  }
}

/** "the minister, Rosa Vega, leaves": a name between commas, and a word behind it that may be a verb. */
function closesApposition(line: readonly Form[], given: readonly number[], at: number): boolean {
  if (
    line[at - 1]!.text !== ',' ||
    given[at - 2] !== NNP ||
    !/^(?:IN|TO|DT|NNP|PRP\$?|JJ)$/u.test(tags[given[at + 1] ?? NN]!)
  )
    return false
  let left = at - 2
  while (left > 0 && given[left] === NNP) left--
  return line[left]!.text === ',' && left > 1
}

import type { Token } from '../document/words.ts'
import { months, namedBodies, officeComplements, offices, weekdays } from './clause-rules.ts'
import { nounTags, properTags } from './tag-rules.ts'

/** "March 3, 2022": behind the day of a month the year belongs to it. */
export function yearEnd(tokens: readonly Token[], pos: number, last: number): number {
  const dated = months.has(tokens[pos - 2]?.lower ?? '') && pos + 1 < last && tokens[pos]!.tag === ','
  return dated && /^(?:19|20)\p{N}\p{N}$/u.test(tokens[pos + 1]!.text) ? pos + 2 : pos
}

/** What a name goes on with: ", Jr.", "of State", "(DRC) President …", ", 2022". */
export function readNameTail(tokens: readonly Token[], at: number, pos: number, last: number): number {
  const before = tokens[pos - 1]!
  const next = tokens[pos]
  if (!next || pos >= last) return pos
  if (
    next.tag === ',' &&
    pos + 1 < last &&
    /^(?:jr\.?|sr\.?|iii?|iv)$/u.test(tokens[pos + 1]!.lower) &&
    properTags.has(before.tag)
  )
    return pos + 2
  if (next.lower === 'of' && properTags.has(before.tag)) return readOfTail(tokens, pos, last)
  if (
    next.tag === '-LRB-' &&
    pos + 3 < last &&
    properTags.has(tokens[pos + 1]!.tag) &&
    tokens[pos + 2]!.tag === '-RRB-'
  ) {
    // An acronym in brackets inside a longer name.
    if (pos > at && nounTags.has(tokens[pos + 3]!.tag) && shortens(tokens, at, pos)) return pos + 3
  }
  return pos
}

/** Does the word in brackets begin as a word of the name does? */
function shortens(tokens: readonly Token[], at: number, bracket: number): boolean {
  const { text } = tokens[bracket + 1]!
  for (let pos = at; pos < bracket; pos++) if (tokens[pos]!.text[0] === text[0]) return text.length < 9
  return false
}

function readOfTail(tokens: readonly Token[], of: number, last: number): number {
  let pos = of + 1
  if (pos < last && tokens[pos]!.lower === 'the') pos++
  const start = pos
  while (pos < last && properTags.has(tokens[pos]!.tag) && !weekdays.has(tokens[pos]!.lower)) pos++
  if (pos === start) return of
  const title = tokens[of - 1]!.lower
  const member = tokens[start]!.lower
  if (offices.has(title)) {
    if (officeComplements.has(member)) return joinNames(tokens, pos, last)
    return pos - start >= 3 && tokens[pos - 1]!.tag === 'NNP' && tokens[start + 1]?.tag !== 'NNPS' ? pos : of
  }
  return namedBodies.has(title) ? joinNames(tokens, pos, last) : of
}

/** "Ministry of Foreign and European Affairs", "Office of Science and Technology Policy". */
function joinNames(tokens: readonly Token[], pos: number, last: number): number {
  if (
    pos + 1 >= last ||
    tokens[pos]!.lower !== 'and' ||
    !/^(?:affairs|cooperation|policy|security|human|commonwealth|european|technology|development)$/u.test(
      tokens[pos + 1]!.lower,
    )
  )
    return pos
  let end = pos + 1
  while (end < last && properTags.has(tokens[end]!.tag)) end++
  return end > pos + 1 ? end : pos
}

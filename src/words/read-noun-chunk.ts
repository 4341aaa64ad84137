import type { Token } from '../document/words.ts'
import {
  looseAdjectives,
  months,
  namedBodies,
  officeComplements,
  offices,
  timeNouns,
  titleNouns,
  weekdays,
} from './clause-rules.ts'

/** A chunk as its words show it: with where its owners end, "China's | foreign minister's | visit". */
export interface ChunkDraft {
  readonly first: number
  readonly last: number
  readonly head: number
  /** Heads of the owners inside, each with the first token after its mark of possession; the nearest to the head last. */
  readonly owners: readonly { readonly first: number; readonly last: number; readonly head: number }[]
}

const nounTags = new Set(['NN', 'NNS', 'NNP', 'NNPS'])
const properTags = new Set(['NNP', 'NNPS'])
const adjectiveTags = new Set(['JJ', 'JJR', 'JJS'])
const pronouns =
  /^(?:this|that|these|those|both|all|some|any|each|another|either|neither|none|one|others|most|many|few|several|more|such)$/u
const personSuffix = /(?:man|men|woman|women|ist|ists|crat|eer)$/u

/** Reads the noun chunk that begins at token `at`, or null. Looks no further than `last`. */
export function readNounChunk(tokens: readonly Token[], at: number, last: number): ChunkDraft | null {
  const first = tokens[at]!
  if (first.tag === 'PRP') return { first: at, last: at + 1, head: at, owners: [] }
  const owners: { first: number; last: number; head: number }[] = []
  let inner = at
  let end = readPart(tokens, inner, last)
  while (end > inner && end < last && tokens[end]!.tag === 'POS') {
    const next = readPart(tokens, end + 1, last)
    if (next <= end + 1) return { first: at, last: end, head: headOf(tokens, inner, end), owners }
    owners.push({ first: at, last: end, head: headOf(tokens, inner, end) })
    inner = end + 1
    end = next
  }
  if (end <= inner) return null
  if (first.tag === 'PRP$' && owners.length === 0 && end > at + 1) owners.push({ first: at, last: at + 1, head: at })
  return { first: at, last: end, head: headOf(tokens, inner, end), owners }
}

/** End of the part of a chunk up to the next mark of possession; `at` where there is none. */
function readPart(tokens: readonly Token[], at: number, last: number): number {
  let pos = at
  if (
    pos < last &&
    (tokens[pos]!.tag === 'PDT' || (/^(?:all|both|half)$/u.test(tokens[pos]!.lower) && isDeterminer(tokens[pos + 1])))
  )
    pos++
  if (pos < last && isDeterminer(tokens[pos])) pos++
  const determined = pos > at
  let end = at
  let numeral = at
  while (pos < last) {
    const token = tokens[pos]!
    if (nounTags.has(token.tag)) {
      if (end > at && splitsBefore(tokens, at, pos, last)) break
      end = ++pos
      for (
        let longer = readNameTail(tokens, at, pos, last);
        longer > pos;
        longer = readNameTail(tokens, at, pos, last)
      ) {
        end = pos = longer
      }
    } else if (token.tag === 'CD' || token.tag === '$') {
      if (end > at && !numbersAfter(tokens, pos)) break
      pos++
      if (token.tag === 'CD') {
        if (end > at) end = pos = yearEnd(tokens, pos, last)
        else numeral = pos
      }
    } else {
      const step = modifierStep(tokens, at, pos, last, { determined, end })
      if (step === 0) break
      pos += step
    }
  }
  end = Math.max(end, numeral)
  return end > at ? end : pronounEnd(tokens, at, pos, last)
}

/** "March 3, 2022": behind the day of a month the year belongs to it. */
function yearEnd(tokens: readonly Token[], pos: number, last: number): number {
  const dated = months.has(tokens[pos - 2]?.lower ?? '') && pos + 1 < last && tokens[pos]!.tag === ','
  return dated && /^(?:19|20)\p{N}\p{N}$/u.test(tokens[pos + 1]!.text) ? pos + 2 : pos
}

function isDeterminer(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'DT' || token.tag === 'PRP$' || token.tag === 'WP$')
}

/** "the former", "both", "those": a chunk without a noun. */
function pronounEnd(tokens: readonly Token[], at: number, pos: number, last: number): number {
  const first = tokens[at]
  if (!first || at >= last) return at
  if (first.tag === 'DT' && adjectiveTags.has(tokens[pos - 1]!.tag) && pos > at + 1) return pos
  return (first.tag === 'DT' || first.tag === 'PDT' || /^JJ/u.test(first.tag)) &&
    pronouns.test(first.lower) &&
    (first.tag === 'DT' || pos === at + 1)
    ? at + 1
    : at
}

/** How many tokens at `pos` are a modifier of a noun further on; 0 where the chunk ends. */
function modifierStep(
  tokens: readonly Token[],
  at: number,
  pos: number,
  last: number,
  { determined, end }: { determined: boolean; end: number },
): number {
  const { tag, lower } = tokens[pos]!
  const after = tokens[pos + 1]
  if (pos + 1 >= last || !after) return 0
  const inside = end > at
  if (adjectiveTags.has(tag)) {
    if (inside && (!properTags.has(tokens[end - 1]!.tag) || looseAdjectives.has(lower) || end !== pos))
      return end < pos && !inside ? 1 : 0
    return leadsToNoun(tokens, pos + 1, last) ? 1 : determined && !inside ? 1 : 0
  }
  if (inside) return 0
  if (tag === 'VBN' || tag === 'VBG')
    return determined || pos > at || bindsParticiple(tokens, at, tag) ? (leadsToNoun(tokens, pos + 1, last) ? 1 : 0) : 0
  if (tag === 'RB' || tag === 'RBR' || tag === 'RBS')
    return /^(?:JJ|VBN|VBG|CD|RB)/u.test(after.tag) &&
      (determined || /^(?:JJ|CD)/u.test(after.tag) || (after.tag === 'VBN' && pos === at)) &&
      leadsToNoun(tokens, pos + 1, last)
      ? 1
      : 0
  if ((tag === 'CC' || tag === ',') && pos > at && adjectiveTags.has(tokens[pos - 1]!.tag) && /^JJ/u.test(after.tag))
    return leadsToNoun(tokens, pos + 1, last) ? 1 : 0
  if (tag === 'CC' && pos > at && tokens[pos - 1]!.tag === 'CD' && after.tag === 'CD') return 1
  if ((tag === '``' || tag === "''") && determined && leadsToNoun(tokens, pos + 1, Math.min(last, pos + 6))) return 1
  return 0
}

/** Do only modifiers stand between here and a noun? */
function leadsToNoun(tokens: readonly Token[], from: number, last: number): boolean {
  for (let pos = from; pos < Math.min(last, from + 7); pos++) {
    const { tag } = tokens[pos]!
    if (nounTags.has(tag)) return true
    if (!/^(?:JJ|CD|VBN|VBG|RB|\$|``|''|,|CC)/u.test(tag)) return false
    if ((tag === 'CC' || tag === ',') && !/^(?:JJ|CD)/u.test(tokens[pos + 1]?.tag ?? '')) return false
  }
  return false
}

/** "after increased pressure": a participle without an article is a modifier behind a preposition or a verb. */
function bindsParticiple(tokens: readonly Token[], at: number, tag: string): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (tag !== 'VBN' || !before || !after || before.sentence !== tokens[at]!.sentence) return false
  return (
    (/^(?:IN|CC|RB)$/u.test(before.tag) ||
      (/^VB/u.test(before.tag) && before.lemma !== 'be' && before.lemma !== 'have')) &&
    /^(?:NN|NNS|NNP|NNPS|JJ)$/u.test(after.tag)
  )
}

/** Does another chunk begin at the noun `pos`, though it follows a noun? "talks | Xi held", "Lavrov | Monday". */
function splitsBefore(tokens: readonly Token[], at: number, pos: number, last: number): boolean {
  const token = tokens[pos]!
  const before = tokens[pos - 1]!
  const after = pos + 1 < last ? tokens[pos + 1] : undefined
  if (weekdays.has(token.lower) || months.has(token.lower)) return isTimeSplit(token, before, after)
  if (/^(?:today|tomorrow|yesterday|tonight)$/u.test(token.lower)) return true
  const proper = properTags.has(token.tag)
  if (proper && (weekdays.has(before.lower) || isDay(tokens, pos - 1))) return true
  if (!proper || properTags.has(before.tag) || before.tag === 'CD' || before.tag === 'JJ') return false
  if (before.tag === 'POS' || !nounTags.has(before.tag)) return false
  if (titleNouns.has(before.lower) || personSuffix.test(before.lower)) return false
  // "Budget chief", in capitals all through, is one name; small letters before a name are another chunk.
  return pos > at && before.text === before.lower
}

function isTimeSplit(token: Token, before: Token, after: Token | undefined): boolean {
  if (before.tag === 'CD' || before.tag === 'DT') return false
  if (before.tag === 'JJ') return false
  return !(after && nounTags.has(after.tag) && !timeNouns.has(after.lower)) || token.text !== before.text
}

/** "March 3", "2019": a number that ends a date. */
function isDay(tokens: readonly Token[], pos: number): boolean {
  const { tag, text } = tokens[pos]!
  if (tag !== 'CD') return false
  return /^(?:19|20)\p{N}\p{N}$/u.test(text) || (pos > 0 && months.has(tokens[pos - 1]!.lower))
}

/** May the number at `pos` close a chunk that has its noun already? "March 3", "Resolution 2231", "Apollo 11". */
function numbersAfter(tokens: readonly Token[], pos: number): boolean {
  const before = tokens[pos - 1]!
  const after = tokens[pos + 1]
  if (
    months.has(before.lower) ||
    /^(?:resolution|article|section|chapter|number|no\.|phase|page|group)$/u.test(before.lower)
  )
    return true
  return properTags.has(before.tag) && /^\p{N}/u.test(tokens[pos]!.text) && !(after && nounTags.has(after.tag))
}

/** What a name goes on with: ", Jr.", "of State", "(DRC) President …", ", 2022". */
function readNameTail(tokens: readonly Token[], at: number, pos: number, last: number): number {
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

/** The last proper noun of a name, else the last noun; of "Secretary of State" the office, of "March 3" the month. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  const of = findOf(tokens, first, last)
  const end = of >= 0 && isBareOf(tokens, of, last) ? of : last
  for (let pos = end - 1; pos >= first; pos--) {
    if (nounTags.has(tokens[pos]!.tag) && !/^(?:jr\.?|sr\.?)$/u.test(tokens[pos]!.lower)) return pos
  }
  return end - 1
}

function findOf(tokens: readonly Token[], first: number, last: number): number {
  for (let pos = first; pos < last; pos++) if (tokens[pos]!.lower === 'of') return pos
  return -1
}

/** "Secretary of State" and no name behind it. */
function isBareOf(tokens: readonly Token[], of: number, last: number): boolean {
  const title = tokens[of - 1]!.lower
  if (offices.has(title)) {
    return (
      last - of <= 2 ||
      (last - of <= 4 &&
        /^(?:affairs|security|treasury|services|relations|interior|trade)$/u.test(tokens[last - 1]!.lower))
    )
  }
  return last - of <= 4
}

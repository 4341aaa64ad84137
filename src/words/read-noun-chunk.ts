import type { Token } from '../document/words.ts'
import { looseAdjectives, months, timeNouns, titleNouns, weekdays } from './clause-rules.ts'
import { headOf } from './find-head.ts'
import { readNameTail, yearEnd } from './read-name-tail.ts'
import { nounTags, properTags } from './tag-rules.ts'

/** A chunk as its words show it: with where its owners end, "China's | foreign minister's | visit". */
export interface ChunkDraft {
  readonly first: number
  readonly last: number
  readonly head: number
  /** Heads of the owners inside, each with the first token after its mark of possession; the nearest to the head last. */
  readonly owners: readonly { readonly first: number; readonly last: number; readonly head: number }[]
}

const adjectiveTags = new Set(['JJ', 'JJR', 'JJS'])
const pronouns =
  /^(?:this|that|these|those|both|all|some|any|each|another|either|neither|none|one|others|most|many|few|several|more|much|such)$/u
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
  let pos = skipOpening(tokens, at, last)
  const determined = pos > at || tokens[at - 1]?.tag === 'POS'
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

/** Past "both the", "his", "more than". */
function skipOpening(tokens: readonly Token[], at: number, last: number): number {
  let pos = at
  if (
    pos < last &&
    (tokens[pos]!.tag === 'PDT' || (/^(?:all|both|half)$/u.test(tokens[pos]!.lower) && isDeterminer(tokens[pos + 1])))
  )
    pos++
  if (pos < last && isDeterminer(tokens[pos])) pos++
  // "more than seven years"
  if (
    pos + 2 < last &&
    /^(?:more|less|fewer|better)$/u.test(tokens[pos]!.lower) &&
    tokens[pos + 1]!.lower === 'than' &&
    tokens[pos + 2]!.tag === 'CD'
  )
    pos += 2
  return pos
}

function isDeterminer(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'DT' || token.tag === 'PRP$' || token.tag === 'WP$')
}

/** "the former", "both", "those": a chunk without a noun. */
function pronounEnd(tokens: readonly Token[], at: number, pos: number, last: number): number {
  const first = tokens[at]
  if (!first || at >= last) return at
  if ((first.tag === 'DT' || first.tag === 'PRP$') && adjectiveTags.has(tokens[pos - 1]!.tag) && pos > at + 1)
    return pos
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
    if (inside && months.has(tokens[end - 1]!.lower)) return 0
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
  if (tag === 'CC' || tag === ',') return modifierListStep(tokens, at, pos, last)
  if ((tag === '``' || tag === "''") && determined && leadsToNoun(tokens, pos + 1, Math.min(last, pos + 6))) return 1
  return 0
}

/** "unprovoked, brutal, and unjustified attack": past the comma, the "and", or both, where a list of modifiers goes on. */
function modifierListStep(tokens: readonly Token[], at: number, pos: number, last: number): number {
  if (pos <= at || !/^(?:JJ|VBN|CD$)/u.test(tokens[pos - 1]!.tag)) return 0
  const size = tokens[pos]!.tag === ',' && tokens[pos + 1]?.tag === 'CC' ? 2 : 1
  const next = tokens[pos + size]?.tag ?? ''
  if (tokens[pos - 1]!.tag === 'CD') return size === 1 && tokens[pos]!.tag === 'CC' && next === 'CD' ? 1 : 0
  return /^JJ/u.test(next) && leadsToNoun(tokens, pos + size, last) ? size : 0
}

/** Do only modifiers stand between here and a noun? */
function leadsToNoun(tokens: readonly Token[], from: number, last: number): boolean {
  for (let pos = from; pos < Math.min(last, from + 7); pos++) {
    const { tag } = tokens[pos]!
    if (nounTags.has(tag)) return true
    if (!/^(?:JJ|CD|VBN|VBG|RB|\$|``|''|,|CC)/u.test(tag)) return false
    if ((tag === 'CC' || tag === ',') && !/^(?:JJ|CD|CC)/u.test(tokens[pos + 1]?.tag ?? '')) return false
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

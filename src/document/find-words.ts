import type { Span } from './span.ts'
import type { Clause, Noun, Sentence, Token, Words } from './words.ts'

/** Number of items that start before `offset`, by halving: items are in order of the text. */
function countBefore(items: readonly Span[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The tokens that lie at least partly in the span. */
export function tokensIn(words: Words, span: Span): readonly Token[] {
  const [first, last] = tokenRange(words, span)
  return words.tokens.slice(first, last)
}

/** Indexes `[first, last)` of the tokens that lie at least partly in the span. */
export function tokenRange({ tokens }: Words, { start, end }: Span): [first: number, last: number] {
  let first = countBefore(tokens, start)
  if (first > 0 && tokens[first - 1]!.end > start) first--
  return [first, Math.max(first, countBefore(tokens, end))]
}

/** The token that covers the offset, or null where there is white space. */
export function tokenAt({ tokens }: Words, offset: number): Token | null {
  const token = tokens[countBefore(tokens, offset + 1) - 1]
  return token && offset < token.end ? token : null
}

/** The sentence that covers the offset, white space behind it included; null before the first. */
export function sentenceAt({ sentences }: Words, offset: number): Sentence | null {
  return sentences[countBefore(sentences, offset + 1) - 1] ?? null
}

/** The tokens of a sentence. */
export function tokensOf({ tokens }: Words, { first, last }: { first: number; last: number }): readonly Token[] {
  return tokens.slice(first, last)
}

/** The clauses of a sentence, in order. */
export function clausesOf({ clauses }: Words, sentence: Span): readonly Clause[] {
  return clauses.slice(countBefore(clauses, sentence.start), countBefore(clauses, sentence.end))
}

/** The noun chunks of a sentence, in order. */
export function nounsOf({ nouns }: Words, sentence: Span): readonly Noun[] {
  return nouns.slice(countBefore(nouns, sentence.start), countBefore(nouns, sentence.end))
}

/** The noun chunk that covers the offset, the innermost where chunks nest; null for none. */
export function nounAt({ nouns }: Words, offset: number): Noun | null {
  for (let at = countBefore(nouns, offset + 1) - 1; at >= 0 && at > countBefore(nouns, offset + 1) - 4; at--) {
    if (offset < nouns[at]!.end) return nouns[at]!
  }
  return null
}

/** The clause whose verb group covers the offset, or null. */
export function clauseAt({ clauses }: Words, offset: number): Clause | null {
  const clause = clauses[countBefore(clauses, offset + 1) - 1]
  return clause && offset < clause.end ? clause : null
}

/** The clauses that depend on it directly, in order. */
export function clausesUnder(words: Words, { index, sentence }: Clause): readonly Clause[] {
  return clausesOf(words, words.sentences[sentence]!).filter((clause) => clause.parent === index)
}

import type { Block } from '../document/report.ts'
import type { Span } from '../document/span.ts'
import type { Clause, Noun, Sentence, Token, Words } from '../document/words.ts'
import { findClauses } from './find-clauses.ts'
import { lookUpCapitals } from './look-up-capitals.ts'
import { splitSentences } from './split-sentences.ts'
import { splitTokens } from './split-tokens.ts'
import { tagTokens } from './tag-tokens.ts'

/** Text to sentences, tokens, noun chunks and clauses. */
export function readWords(text: string, blocks: readonly Block[]): Words {
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  const nouns: Noun[] = []
  const clauses: Clause[] = []
  let done = 0
  blocks.forEach((block, blockIndex) => {
    const start = Math.max(block.start, done)
    const end = Math.min(block.end, text.length)
    if (start >= end) return
    const spans = splitTokens(text, start, end)
    const starts = spans.length > 0 ? [0, ...splitSentences(text, spans), spans.length] : []
    for (let at = 0; at + 1 < starts.length; at++) {
      const index = sentences.length
      const first = tokens.length
      const part = spans.slice(starts[at]!, starts[at + 1]!)
      for (const token of tagTokens(text, part, first, index)) tokens.push(token)
      const whole = sentenceSpan(part)
      sentences.push({ ...whole, index, first, last: tokens.length, block: block.kind, blockIndex })
    }
    done = end
  })
  for (const sentence of sentences) findClauses(tokens, sentence, nouns, clauses)
  return { text, sentences, tokens, nouns, clauses, capitals: lookUpCapitals(tokens) }
}

function sentenceSpan(spans: readonly Span[]): Span {
  return { start: spans[0]!.start, end: spans[spans.length - 1]!.end }
}

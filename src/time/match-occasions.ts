import type { Span } from '../document/span.ts'
import type { Sentence } from '../document/words.ts'
import { type Day, parseDay } from './calendar.ts'
import { occasionRows } from './occasion-rules.ts'

/** An occasion of the table, told in one sentence. Where a body meets again and again, one for each meeting it may be. */
export interface OccasionMention extends Span {
  readonly from: Day
  readonly to: Day
  readonly what: string
  /** The words only name the affair: a time beside them need not be its own. */
  readonly nameOnly: boolean
  /** It was in the news between its days, and hardly after. */
  readonly affair: boolean
  /** Index of the sentence. */
  readonly sentence: number
}

interface Occasion {
  readonly from: Day
  readonly to: Day
  readonly parts: readonly (readonly string[])[]
  readonly what: string
  readonly nameOnly: boolean
  readonly affair: boolean
}

const occasions: readonly Occasion[] = occasionRows.map(([from, to, words, what, only]) => ({
  from: parseDay(from) ?? 0,
  to: parseDay(to) ?? 0,
  parts: words.split(' + ').map((part) => part.replaceAll('’', "'").split('|')),
  what,
  nameOnly: only !== undefined,
  affair: only === 'affair',
}))

/** Place where one of the terms begins a word at or after `from`, with its end; null for none. */
function findTerm(text: string, terms: readonly string[], from: number, to: number): Span | null {
  let best: Span | null = null
  for (const term of terms) {
    let at = text.indexOf(term, from)
    while (at >= 0 && at < to && at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]!)) at = text.indexOf(term, at + 1)
    if (at >= 0 && at + term.length <= to && (!best || at < best.start)) best = { start: at, end: at + term.length }
  }
  return best
}

/** All occasions the text tells of, sentence by sentence. `lower` is the text in lower case, letter for letter. */
export function matchOccasions(lower: string, sentences: readonly Sentence[]): OccasionMention[] {
  const text = lower.replaceAll('’', "'")
  const mentions: OccasionMention[] = []
  const told = new Map<string, boolean>()
  const isTold = (part: readonly string[]): boolean => {
    const key = part.join('|')
    const known = told.get(key)
    if (known !== undefined) return known
    const found = part.some((term) => text.includes(term))
    told.set(key, found)
    return found
  }
  for (const occasion of occasions) {
    if (!occasion.parts.every(isTold)) continue
    for (const sentence of sentences) {
      const span = spanIn(text, sentence, occasion.parts)
      if (span)
        mentions.push({
          ...span,
          from: occasion.from,
          to: occasion.to,
          what: occasion.what,
          nameOnly: occasion.nameOnly,
          affair: occasion.affair,
          sentence: sentence.index,
        })
    }
  }
  return mentions
}

/** From the first to the last word of an occasion in a sentence that has them all. */
function spanIn(text: string, sentence: Sentence, parts: readonly (readonly string[])[]): Span | null {
  let start = sentence.end
  let end = sentence.start
  for (const part of parts) {
    const found = findTerm(text, part, sentence.start, sentence.end)
    if (!found) return null
    start = Math.min(start, found.start)
    end = Math.max(end, found.end)
  }
  return { start, end }
}

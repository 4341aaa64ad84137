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

/** The first place where one of the terms begins a word; null for none. */
function findTerm(sentence: string, terms: readonly string[]): Span | null {
  let best: Span | null = null
  for (const term of terms) {
    let at = sentence.indexOf(term)
    while (at > 0 && /[\p{L}\p{N}]/u.test(sentence[at - 1]!)) at = sentence.indexOf(term, at + 1)
    if (at >= 0 && (!best || at < best.start)) best = { start: at, end: at + term.length }
  }
  return best
}

/** How many letters of a term are looked up before the text is searched for it. */
const opening = 3

/** All occasions the text tells of, sentence by sentence. `lower` is the text in lower case, letter for letter. */
export function matchOccasions(lower: string, sentences: readonly Sentence[]): OccasionMention[] {
  const text = lower.replaceAll('’', "'")
  const isTold = toldBy(text)
  const told = sentences.map(({ start, end }) => text.slice(start, end))
  const mentions: OccasionMention[] = []
  for (const { parts, ...occasion } of occasions) {
    if (!parts.every(isTold)) continue
    for (let i = 0; i < told.length; i++) {
      const span = spanIn(told[i]!, parts)
      const from = sentences[i]!.start
      if (span) mentions.push({ start: from + span.start, end: from + span.end, ...occasion, sentence: i })
    }
  }
  return mentions
}

/** Tells whether a text has one of some terms; the beginnings of its words rule most of them out. */
function toldBy(text: string): (terms: readonly string[]) => boolean {
  const openings = new Set<string>()
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}“]/gu)) {
    openings.add(text.slice(index, index + opening)).add(text.slice(index, index + opening - 1))
  }
  const known = new Map<string, boolean>()
  return (terms) =>
    terms.some((term) => {
      let told = known.get(term)
      if (told === undefined) {
        told = openings.has(term.slice(0, opening)) && text.includes(term)
        known.set(term, told)
      }
      return told
    })
}

/** From the first to the last word of an occasion in a sentence that has them all. */
function spanIn(sentence: string, parts: readonly (readonly string[])[]): Span | null {
  let start = sentence.length
  let end = 0
  for (const part of parts) {
    const found = findTerm(sentence, part)
    if (!found) return null
    start = Math.min(start, found.start)
    end = Math.max(end, found.end)
  }
  return { start, end }
}

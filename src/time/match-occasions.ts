import type { Span } from '../document/span.ts'
import type { Sentence } from '../document/words.ts'
import { type KnownOccasion, knownOccasions } from './known-occasions.ts'

/** An occasion of the table, told in one sentence. Where a body meets again and again, one for each meeting it may be. */
export interface OccasionMention extends Span, Omit<KnownOccasion, 'parts'> {
  /** Index of the sentence. */
  readonly sentence: number
}

/** The first place where one of the terms begins a word; terms of three letters and fewer must be the word. Null for none. */
function findTerm(sentence: string, terms: readonly string[]): Span | null {
  let best: Span | null = null
  for (const term of terms) {
    let at = sentence.indexOf(term)
    while (at >= 0 && !isAt(sentence, at, term)) at = sentence.indexOf(term, at + 1)
    if (at >= 0 && (!best || at < best.start)) best = { start: at, end: at + term.length }
  }
  return best
}

function isAt(sentence: string, at: number, term: string): boolean {
  if (at > 0 && /[\p{L}\p{N}]/u.test(sentence[at - 1]!)) return false
  return term.length > 3 || !/[\p{L}\p{N}]/u.test(sentence[at + term.length] ?? ' ')
}

/** Letters of a one-word term that are looked up before the text is searched for it. */
const opening = 3

/** All occasions the text tells of, sentence by sentence. `lower` is the text in lower case, letter for letter. */
export function matchOccasions(lower: string, sentences: readonly Sentence[]): OccasionMention[] {
  const text = lower.replaceAll('’', "'")
  const isTold = toldBy(text)
  const told = sentences.map(({ start, end }) => text.slice(start, end))
  const mentions: OccasionMention[] = []
  for (const { parts, ...occasion } of knownOccasions) {
    if (!parts.every(isTold)) continue
    for (let i = 0; i < told.length; i++) {
      const span = spanIn(told[i]!, parts)
      const from = sentences[i]!.start
      if (span) mentions.push({ start: from + span.start, end: from + span.end, ...occasion, sentence: i })
    }
  }
  return mentions
}

/** Tells whether a text has one of some terms; a look at its words rules most of them out. */
function toldBy(text: string): (terms: readonly string[]) => boolean {
  const words = new Set<string>()
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) words.add(word).add(word.slice(0, opening))
  const known = new Map<string, boolean>()
  return (terms) =>
    terms.some((term) => {
      let told = known.get(term)
      if (told === undefined) {
        told = words.has(firstOf(term)) && text.includes(term)
        known.set(term, told)
      }
      return told
    })
}

/** What must be among a text's words for a term to be in it: its first word, or how that begins where it may go on. */
function firstOf(term: string): string {
  const first = /[\p{L}\p{N}]+/u.exec(term)?.[0] ?? ''
  return first.length < term.length ? first : first.slice(0, opening)
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

import type { Time } from '../document/facts.ts'
import type { Span } from '../document/span.ts'
import type { Words } from '../document/words.ts'
import type { Quotation } from './find-quotations.ts'
import { canBeCue } from './match-cue.ts'
import type { Atom, Unit } from './unit.ts'

/** Moves along spans in order: `at(i)` says whether position `i` lies in one. Positions asked for must not fall. */
function cursor(spans: readonly Span[]): (position: number) => Span | null {
  let k = 0
  return (position) => {
    while (k < spans.length && spans[k]!.end <= position) k++
    const span = spans[k]
    return span !== undefined && span.start <= position ? span : null
  }
}

const timeWords = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier'.split(' '),
)

/** Head token of each clause to the first token of its first subject. */
function subjectsOf({ clauses, nouns }: Words): Map<number, number> {
  const found = new Map<number, number>()
  for (const { head, subjects } of clauses) {
    const noun = subjects[0] === undefined ? undefined : nouns[subjects[0]]
    if (noun !== undefined) found.set(head, noun.first)
  }
  return found
}

/** The last letter of a quotation that is not the mark of an inner one. */
function lastLetter(text: string, quote: Quotation): string {
  let at = quote.inner.end - 1
  while (at > quote.inner.start && /["'’”»\s]/u.test(text[at]!)) at--
  return text[at]!
}

/** A longer sentence is read in pieces: no sentence is, but hostile text. */
const longestUnit = 400

function quoteAtom(text: string, quote: Quotation, token: number): Atom {
  const { start, end } = quote
  return { start, end, lower: `"${lastLetter(text, quote)}`, tag: 'QUOTE', quote, time: false, token, subject: -1 }
}

function atomsOf(
  words: Words,
  quoteAt: (p: number) => Span | null,
  timeAt: (p: number) => Span | null,
  subjects: ReadonlyMap<number, number>,
  first: number,
  last: number,
): Atom[] {
  const atoms: Atom[] = []
  for (let i = first; i < last; i++) {
    const token = words.tokens[i]!
    const quote = quoteAt(token.start) as Quotation | null
    if (quote !== null) {
      if (atoms.at(-1)?.quote !== quote) atoms.push(quoteAtom(words.text, quote, i))
      continue
    }
    const time = timeAt(token.start) !== null || timeWords.has(token.lower)
    atoms.push({
      start: token.start,
      end: token.end,
      lower: token.lower,
      tag: token.tag,
      quote: null,
      time,
      token: i,
      subject: subjects.get(i) ?? -1,
    })
  }
  return atoms
}

/** Whether the sentence that starts at token `first` goes on the one before: the boundary lies inside a quotation, or right after one and before a small letter. */
function goesOn(words: Words, first: number, quotations: readonly Quotation[], k: number): boolean {
  const token = words.tokens[first]!
  const before = words.tokens[first - 1]!
  const quote = quotations[k]
  if (quote !== undefined && quote.start < before.end && token.start < quote.end) return true
  const closes = quote !== undefined && quote.end === before.end
  return closes && (/^[\p{Ll}—–―-]/u.test(token.text) || namesSpeaker(words, first))
}

/** “Why?” Ann Lee asked. The sentence after the mark is nothing but who spoke. */
function namesSpeaker(words: Words, first: number): boolean {
  for (let i = first; i < Math.min(first + 9, words.tokens.length); i++) {
    const token = words.tokens[i]!
    if (canBeCue(token)) return i > first && /^(?:[.,:]|IN)$/u.test(words.tokens[i + 1]?.tag ?? '.')
    if (!/^(?:NNPS?|NNS?|PRP|DT|JJ|VBP?|RB)$/u.test(token.tag)) return false
  }
  return false
}

/** Cut where a quotation that is a whole sentence is followed by a new one, and where it is too long. */
function pieces(words: Words, atoms: readonly Atom[]): Atom[][] {
  const found: Atom[][] = []
  let part: Atom[] = []
  atoms.forEach((atom, i) => {
    part.push(atom)
    const next = atoms[i + 1]
    if (next === undefined) return
    const full =
      atom.quote !== null &&
      /[.!?…]$/u.test(atom.lower) &&
      /^\p{Lu}/u.test(words.text.slice(next.start, next.start + 2))
    if ((full && !namesSpeaker(words, next.token)) || part.length >= longestUnit) {
      found.push(part)
      part = []
    }
  })
  if (part.length > 0) found.push(part)
  return found
}

const isInside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Sentences joined over the quotations in them; where the first one begins with the dateline, they begin after it. */
export function readUnits(
  words: Words,
  quotations: readonly Quotation[],
  times: readonly Time[],
  dateline: Span | null = null,
): Unit[] {
  const units: Unit[] = []
  const quoteAt = cursor(quotations)
  const timeAt = cursor(times)
  const subjects = subjectsOf(words)
  let k = 0
  let blockIndex = -1
  let blockStart = 0
  for (let s = 0; s < words.sentences.length; ) {
    const head = words.sentences[s]!
    let tail = head
    for (s++; s < words.sentences.length; s++) {
      const next = words.sentences[s]!
      if (next.blockIndex !== head.blockIndex || next.first >= next.last || next.first === 0) break
      const before = words.tokens[next.first - 1]!
      while (k < quotations.length && quotations[k]!.end < before.end) k++
      if (!goesOn(words, next.first, quotations, k)) break
      tail = next
    }
    let { first } = head
    while (dateline !== null && first < tail.last - 1 && isInside(words.tokens[first]!, dateline)) first++
    const atoms = atomsOf(words, quoteAt, timeAt, subjects, first, tail.last)
    if (head.blockIndex !== blockIndex) {
      blockIndex = head.blockIndex
      blockStart = head.start
    }
    for (const part of pieces(words, atoms)) {
      const span = { start: part[0]!.start, end: part.at(-1)!.end }
      units.push({
        ...span,
        index: units.length,
        atoms: part,
        block: head.block,
        blockIndex: head.blockIndex,
        blockStart,
      })
    }
  }
  return units
}

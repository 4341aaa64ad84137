import type { Span } from '../document/span.ts'
import { dayAbbreviations, leadingAbbreviations, trailingAbbreviations } from './abbreviation-rules.ts'

/** What opens a stretch without white space that is one token: a link, an e-mail address, a handle. */
const address = /(?:https?:\/\/|www\.)[^\s<>"“”]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/uy
/** Figures with their inner marks, and letters or hyphened words that follow at once: 1,000 · 10:30 · 17-19 · 5th · 12-year-old. */
const figures = /\p{N}+(?:[.,:/–-]\p{N}+)*(?:\p{L}+|(?<=\p{N})-(?=\p{L}))?(?:[-‑\p{L}\p{M}\p{N}]+)?/uy
/** Letters with stops between: U.S. · a.m. · Ph.D. is left to the abbreviations. */
const dotted = /(?:\p{L}\.){2,}/uy
const word = /[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*(?:['’&‑-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}_]+)*/uy
const marks = /\.{2,}|-{2,}|[—–]{1,3}|\*{2,}|={2,}|_{2,}|\p{Extended_Pictographic}\p{M}*|[\u{10000}-\u{10FFFF}]/uy
/** Dollars of their countries: US$ · CAN$. */
const dollars = /(?:US|CA|CAN|A|AU|C|NZ|HK|S|NT|R)\$/uy
const looseClitic = /['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iuy
const decade = /['’]\p{N}0s/uy
const site = /\.(?:com|org|net|gov|edu|info|int|co\.[a-z]{2}|[a-z]{2})(?![\p{L}\p{N}.])/uy
const clitic = /^(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$/iu

/** Tokens of `[start, end)` of the text, in order: every character that is not white space is in exactly one. */
export function splitTokens(text: string, start: number, end: number): Span[] {
  const spans: Span[] = []
  let at = start
  while (at < end) {
    if (isSpace(text.charCodeAt(at))) {
      at++
      continue
    }
    let stretch = at + 1
    while (stretch < end && !isSpace(text.charCodeAt(stretch))) stretch++
    if (isNetwork(text, at, stretch)) spans.push({ start: at, end: at + 1 }, { start: at + 1, end: stretch })
    else splitStretch(text, at, stretch, spans)
    at = stretch
  }
  return spans
}

/** "wrote on X.": the network at the end of a sentence, and no initial. */
function isNetwork(text: string, start: number, end: number): boolean {
  if (end - start !== 2 || text[start] !== 'X' || text[start + 1] !== '.') return false
  return /\b(?:on|to|via)\s$/u.test(text.slice(Math.max(0, start - 5), start))
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code > 0x167f && /\s/u.test(String.fromCharCode(code)))
  )
}

function splitStretch(text: string, start: number, end: number, spans: Span[]): void {
  const stretch = text.slice(start, end)
  const linked = stretch.length < 2000 && (stretch.includes('@') || stretch.includes('://') || stretch.includes('www.'))
  let at = 0
  while (at < stretch.length) {
    const length = nextLength(stretch, at, linked)
    pushWord(stretch, at, at + length, start, spans)
    at += length
  }
}

function nextLength(stretch: string, at: number, linked: boolean): number {
  if (linked) {
    const length = matchLength(address, stretch, at)
    if (length > 0) return trimAddress(stretch, at, length)
  }
  const first = stretch.charCodeAt(at)
  if (first === 39 || first === 0x2019)
    return matchLength(decade, stretch, at) || matchLength(looseClitic, stretch, at) || 1
  // Nearly all tokens begin with a letter of ASCII and are plain words: those are spared the other patterns.
  const letter = isPlainLetter(first)
  const length =
    (letter ? 0 : matchLength(figures, stretch, at)) ||
    (stretch.includes('$', at) ? matchLength(dollars, stretch, at) : 0) ||
    (letter && stretch.charCodeAt(at + 1) !== 46 ? 0 : matchLength(dotted, stretch, at))
  if (length > 0) return length
  const letters = matchLength(word, stretch, at)
  if (letters > 0) return withStop(stretch, at, letters)
  return matchLength(marks, stretch, at) || 1
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function matchLength(pattern: RegExp, stretch: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(stretch) ? pattern.lastIndex - at : 0
}

/** A stop or bracket that closes the sentence is not part of the address. */
function trimAddress(stretch: string, at: number, length: number): number {
  let end = at + length
  while (end > at + 1 && '.,;:!?)]}\'’"”'.includes(stretch[end - 1]!)) end--
  return end - at
}

/** A word with the stop of its abbreviation, or the ending of a site's name. */
function withStop(stretch: string, at: number, length: number): number {
  const end = at + length
  if (stretch[end] !== '.') return length
  const tail = matchLength(site, stretch, end)
  if (tail > 0 && length > 1) return length + tail
  return isAbbreviation(stretch.slice(at, end), stretch[end + 1]) ? length + 1 : length
}

function isAbbreviation(stem: string, next: string | undefined): boolean {
  const lower = stem.toLowerCase()
  if (stem.length === 1) return stem !== lower || stem === 'p' || stem === 'v'
  if (dayAbbreviations.has(lower)) return stem !== lower && lower !== 'mon' && lower !== 'sun' && lower !== 'sat'
  if (lower === 'no' || lower === 'co' || lower === 'al') return true
  // "mass." and "miss." are words before a stop; as short forms they are written with a capital.
  if (trailingAbbreviations.has(lower)) return lower === 'etc' || lower === 'inc' || lower === 'dept' || stem !== lower
  if (leadingAbbreviations.has(lower))
    return lower.length < 3
      ? lower === 'vs' || lower === 'pp' || lower === 'eg' || lower === 'ie' || stem !== lower
      : stem !== lower || next === undefined
  return lower === 'phd'
}

function pushWord(stretch: string, start: number, end: number, offset: number, spans: Span[]): void {
  const cut = cutAt(stretch, start, end)
  if (cut > start && cut < end) {
    spans.push({ start: offset + start, end: offset + cut })
    spans.push({ start: offset + cut, end: offset + end })
  } else spans.push({ start: offset + start, end: offset + end })
}

/** Where "don't", "Xi’s", "cannot" come apart; `end` where they do not. */
function cutAt(stretch: string, start: number, end: number): number {
  if (end - start === 6 && stretch.slice(start, end).toLowerCase() === 'cannot') return start + 3
  if (!isApostrophe(stretch, end - 2) && !isApostrophe(stretch, end - 3)) return end
  for (const length of [2, 3]) {
    if (end - start > length && clitic.test(stretch.slice(end - length, end))) return end - length
  }
  return end
}

function isApostrophe(stretch: string, at: number): boolean {
  const code = stretch.charCodeAt(at)
  return code === 39 || code === 0x2019
}

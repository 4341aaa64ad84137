import type { Span } from '../document/span.ts'
import { afterHour, dayAbbreviations, leadingAbbreviations, openers } from './abbreviation-rules.ts'

const closers = new Set(['”', '’', '"', "'", ')', ']', '»', '}', '’’', "''"])
const openingMarks = new Set(['“', '‘', '"', "'", '(', '[', '«', '¿', '¡', '—', '–', '-', '•', '*'])
const bullets = new Set(['•', '●', '▪', '■', '◦', '‣', '►'])
const speech =
  /^(?:said|says|asked|asks|told|tells|added|adds|wrote|writes|replied|shouted|cried|wondered|tweeted|insisted|declared)$/u

/** Most tokens of one sentence: no writer reaches it, and no text without stops makes the stages after slow. */
const longest = 500

/** Token numbers at which a new sentence begins, the first excluded. `tokens` are those of one block. */
export function splitSentences(text: string, tokens: readonly Span[]): number[] {
  return cutEndless(findStarts(text, tokens), tokens.length)
}

function cutEndless(starts: readonly number[], last: number): number[] {
  const cut: number[] = []
  let before = 0
  for (const start of [...starts, last]) {
    for (before += longest; before < start; before += longest) cut.push(before)
    cut.push(start)
    before = start
  }
  return cut.slice(0, -1)
}

function findStarts(text: string, tokens: readonly Span[]): number[] {
  const starts: number[] = []
  const last = tokens.length
  const words = tokens.map(({ start, end }) => text.slice(start, end))
  const flat = words.every((word) => word === word.toLowerCase())
  for (let at = 0; at + 1 < last; at++) {
    if (bullets.has(words[at + 1]!) || text.slice(tokens[at]!.end, tokens[at + 1]!.start).includes('\n\n')) {
      starts.push(at + 1)
      continue
    }
    if (!isStop(words[at]!)) continue
    let next = at + 1
    while (next < last && closes(text, tokens, words, next)) next++
    if (next >= last) break
    if (!isHour(words, starts.at(-1) ?? 0, at) && endsHere({ text, tokens, words, flat }, at, next)) starts.push(next)
    at = next - 1
  }
  return starts
}

/** "2:25 p.m. The minister receives": the hour that opens a line is no sentence. */
function isHour(words: readonly string[], start: number, stop: number): boolean {
  return stop - start < 2 && /^[ap]\.m\.$/iu.test(words[stop]!) && /^\d/u.test(words[start]!)
}

interface Line {
  readonly text: string
  readonly tokens: readonly Span[]
  readonly words: readonly string[]
  /** No capitals anywhere: a small letter after a stop says nothing. */
  readonly flat: boolean
}

function isStop(word: string): boolean {
  const end = word.charCodeAt(word.length - 1)
  return end === 46 || end === 63 || end === 33 || end === 0x2026 || end === 0x3002
}

/** Is this a further stop, or a quotation mark or bracket that closes what the stop ended? */
function closes(text: string, tokens: readonly Span[], words: readonly string[], at: number): boolean {
  const { start, end } = tokens[at]!
  const word = words[at]!
  const glued = start === tokens[at - 1]!.end
  if (isStop(word) && word.length < 4 && !/\p{L}/u.test(word)) return glued || word === '…'
  if (!closers.has(word)) return false
  if (word === '”' || word === ')' || word === ']') return true
  return glued && (end >= text.length || !/[\p{L}\p{N}]/u.test(text[end]!))
}

function endsHere(line: Line, at: number, next: number): boolean {
  const word = line.words[at]!
  const quoted = next > at + 1
  let ahead = next
  while (ahead + 1 < line.tokens.length && openingMarks.has(line.words[ahead]!)) ahead++
  const follower = line.words[ahead]!
  const initial = follower[0]!
  const opens = initial !== initial.toLowerCase() || /\p{N}/u.test(initial) || ahead > next
  if (/^\p{Ll}/u.test(initial))
    return line.flat || (ahead > next && !quoted && word === '.' && line.words[next] === '•')
  if (/[,;:)\]]/u.test(initial)) return false
  if (ahead > next && /^[—–-]+$/u.test(line.words[next]!)) return false
  if (word.length > 1 && /\p{L}/u.test(word)) return endsAfterAbbreviation(line, at, ahead)
  if (word !== '.' && quoted && speaks(line, ahead)) return false
  return opens || !/\p{L}/u.test(initial)
}

/** “Why now?” Foreign Minister Wang asked: a few capitals and a verb of speech. */
function speaks({ words }: Line, from: number): boolean {
  for (let at = from; at < Math.min(from + 6, words.length); at++) {
    if (speech.test(words[at]!)) return true
    if (!/^\p{Lu}/u.test(words[at]!)) return false
  }
  return false
}

function endsAfterAbbreviation({ words, tokens }: Line, at: number, ahead: number): boolean {
  const stem = words[at]!.slice(0, -1).toLowerCase()
  const follower = words[ahead]!
  const lower = follower.toLowerCase()
  const opener = openers.has(lower) && follower !== lower && !opensTitle(lower, words[ahead + 1])
  if (stem === 'no' || stem === 'nos') return !/^\p{N}/u.test(follower) && opener
  if (leadingAbbreviations.has(stem)) return false
  if (dayAbbreviations.has(stem)) return opener
  if (stem === 'a.m' || stem === 'p.m') return /^\p{Lu}/u.test(follower) && !afterHour.has(lower)
  if (stem === 'd.c' && officials.has(follower)) return true
  if (stem === 'etc') return /^\p{Lu}/u.test(follower)
  if (stem.length === 1) return opener && lower !== 'a' && lower !== 'i' && !(at > 0 && isInitial(words[at - 1]!))
  if (/[“"]/u.test(words[ahead - 1] ?? '') && ahead > at + 1 && tokens[ahead]!.start > tokens[at]!.end) return opener
  return opener
}

/** Begin a sentence behind "in Washington, D.C." */
const officials = new Set(
  'Secretary Deputy Assistant Under Special President Ambassador Foreign Acting Senior Administrator Counselor Minister Prime'.split(
    ' ',
  ),
)

/** "U.S. Under Secretary of State". */
function opensTitle(lower: string, next: string | undefined): boolean {
  return lower === 'under' && /^Secretar(?:y|ies)$/u.test(next ?? '')
}

function isInitial(word: string): boolean {
  return /^\p{Lu}\.?$/u.test(word)
}

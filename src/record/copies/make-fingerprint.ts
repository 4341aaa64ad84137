import type { Report } from '../../document/report.ts'
import { dayNumber } from '../day-number.ts'
import { daysOfEdtf } from '../days-of-edtf.ts'
import { stemWord } from '../stories/stem-word.ts'
import { shareOfTexts } from '../stories/weigh-word.ts'
import type { Fingerprint, Sketch } from './fingerprint.ts'
import { foldName, foldSite } from './fold-site.ts'
import { hashText, mixBits } from './hash-text.ts'
import { leaveQuotes } from './leave-quotes.ts'

/** Words in a run. Of texts with every tenth word changed, runs of three still share three quarters. */
const runLength = 3
const mostRuns = 96
const mostMarks = 36
/** A word that stands in more texts than this ("minister", "Washington") tells nothing: all releases of an office share such runs. */
const commonShare = 0.05
const longestText = 40_000
const word = /[\p{L}\p{M}\p{N}]+/gu
/** A word that begins with a capital or is a number. */
const markLike = /(?<![\p{L}\p{M}\p{N}])[\p{Lu}\p{N}][\p{L}\p{M}\p{N}]*/gu
const number = /^\p{N}/u
const opensSentence = /[.!?“"]\s?$/u
const plainWord = /[a-z0-9]+/gu
/** ASCII and the quotation marks, dashes and dots of print: nothing of it in a word to take apart. */
const plain = /^[\0-\x7f\xa0\u2010-\u2027]*$/u
const accents = /\p{M}+/gu

/** What to know a report's copies by. Same text, same fingerprint; well under a millisecond for 5,000 letters. */
export function makeFingerprint(report: Report): Fingerprint {
  const runs = new Set<number>()
  const marks = new Set<number>()
  for (const text of bodyOf(report)) {
    addRuns(leaveQuotes(text), runs)
    addMarks(text, marks)
  }
  return {
    runs: lowest(runs, mostRuns),
    marks: lowest(marks, mostMarks),
    day: report.published === null ? null : dayOf(report.published.edtf),
    site: hashOf(foldSite(report)),
    agency: hashOf(report.origin === null ? null : foldName(report.origin.agency)),
  }
}

function hashOf(name: string | null): number | null {
  return name === null ? null : hashText(name)
}

function dayOf(edtf: string): number | null {
  const { first, last } = daysOfEdtf(edtf)
  return first === null || first !== last ? null : dayNumber(first)
}

interface KnownWord {
  readonly hash: number
  /** Whether it tells something. */
  readonly tells: boolean
}

/** Words already judged: reports say the same ones again and again. */
const known = new Map<string, KnownWord>()
const mostKnown = 50_000

function judgeWord(lower: string): KnownWord {
  const found = known.get(lower)
  if (found !== undefined) return found
  if (known.size >= mostKnown) known.clear()
  const judged = { hash: hashText(lower), tells: shareOfTexts(stemWord(lower)) < commonShare }
  known.set(lower, judged)
  return judged
}

/** Another headline, caption or credit line makes no other report. */
function bodyOf(report: Report): string[] {
  const { text, blocks } = report
  const body = blocks.filter(({ kind, start }) => !furniture.has(kind) && start < longestText)
  const parts = body.map(({ start, end }) => text.slice(start, Math.min(end, longestText)))
  return parts.length > 0 ? parts : [text.slice(0, longestText)]
}

const furniture: ReadonlySet<string> = new Set(['title', 'credit', 'caption'])

function addRuns(text: string, runs: Set<number>): void {
  const folded = fold(text)
  const words = (folded.match(plain.test(folded) ? plainWord : word) ?? []).map(judgeWord)
  let lastTelling = -runLength
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.tells) lastTelling = at
    const first = at - runLength + 1
    if (first < 0 || lastTelling < first) continue
    let hash = 0
    for (let next = first; next <= at; next++) hash = mixBits(Math.imul(hash, 31) ^ words[next]!.hash)
    runs.add(hash)
  }
}

function addMarks(text: string, marks: Set<number>): void {
  for (const { 0: raw, index } of text.matchAll(markLike)) {
    const isNumber = number.test(raw)
    if (!isNumber && (index === 0 || opensSentence.test(text.slice(Math.max(0, index - 2), index)))) continue
    const { hash, tells } = judgeWord(fold(raw))
    if (isNumber || tells) marks.add(hash)
  }
}

function fold(text: string): string {
  return (plain.test(text) ? text : text.normalize('NFKD').replace(accents, '')).toLowerCase()
}

function lowest(hashes: ReadonlySet<number>, most: number): Sketch {
  const ascending = Uint32Array.from(hashes).sort()
  return { hashes: [...ascending.subarray(0, most)], size: hashes.size }
}

import type { Block } from '../document/report.ts'
import type { Span } from '../document/span.ts'

/** Words between quotation marks; only the outermost pair counts. */
export interface Quotation extends Span {
  /** The words inside the marks, without white space at either end. */
  readonly inner: Span
  /** False where the closing mark is missing and the quotation was taken to the end of its block. */
  readonly closed: boolean
}

/** Marks that open, and what closes each. “ closes „ as well as opening; » does both in German print. */
const closers: Readonly<Record<string, string>> = {
  '“': '”"',
  '”': '”',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‘': "’'",
  '‹': '›',
  '"': '"”',
  "'": "'",
  '`': "'",
}
/** Two single marks side by side are a double one. */
const marks = /''|``|’’|‘‘|[“”„‟«»‘’‹›"'`]/gu
const single = new Set(["'", '‘', '`', '‹'])
/** Words that begin with an apostrophe: it opens nothing. */
const clipped = /^(?:em|til|tis|twas|cause|n|bout|round|cuz|ere|\d0s|\d\d)(?!\p{L})/iu
/** A single-quoted stretch longer than this is more likely two stray apostrophes. */
const longestStraightSingle = 1500

interface Mark {
  readonly at: number
  /** Letters it takes up: 2 where it is set as two single marks. */
  readonly width: number
  readonly char: string
  readonly opens: boolean
  readonly closes: boolean
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char)
}

function isBoundaryBefore(char: string | undefined): boolean {
  return char === undefined || /[\s([{—–\-/:“"‘'«„>]/u.test(char)
}

/** What a mark may do, by its neighbours: an apostrophe inside a word does neither. */
function readMark(text: string, at: number, width: number, block: Span): Mark {
  const char = width === 2 ? '"' : text[at]!
  const before = at > block.start ? text[at - 1] : undefined
  const after = at + width < block.end ? text[at + width] : undefined
  // “ ‘Go,’ he said”: a space may stand between an outer and an inner mark.
  const startsWord =
    after !== undefined &&
    (!/\s/u.test(after) || /[‘’'“"]/u.test(at + width + 1 < block.end ? text[at + width + 1]! : ''))
  const endsWord = before !== undefined && !/\s/u.test(before)
  if (char === "'" || char === '’' || char === '‘' || char === '`') {
    const insideWord = isLetter(before) && isLetter(after)
    const opens =
      char !== '’' &&
      isBoundaryBefore(before) &&
      startsWord &&
      !clipped.test(text.slice(at + 1, Math.min(at + 9, block.end)))
    return { at, width, char, opens, closes: endsWord && !insideWord && char !== '‘' && char !== '`' }
  }
  if (char === '"') return { at, width, char, opens: startsWord && isBoundaryBefore(before), closes: endsWord }
  if (char === '”') return { at, width, char, opens: false, closes: true }
  if (char === '“') return { at, width, char, opens: startsWord, closes: endsWord && !startsWord }
  if (char === '»' || char === '›')
    return { at, width, char, opens: startsWord && isBoundaryBefore(before), closes: endsWord }
  return { at, width, char, opens: startsWord, closes: endsWord }
}

function marksOf(text: string, block: Span): Mark[] {
  const found: Mark[] = []
  for (const match of text.slice(block.start, block.end).matchAll(marks)) {
    const mark = readMark(text, block.start + match.index, match[0].length, block)
    if (mark.opens || mark.closes) found.push(mark)
  }
  return found
}

/** A plural's apostrophe, "the ministers’ plan", looks like a closing single mark; it is none where a better one follows. */
function isPluralPossessive(text: string, mark: Mark): boolean {
  return /s/iu.test(text[mark.at - 1] ?? '') && /^ \p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3))
}

/** For each mark, the next single closing mark at or after it: -1 where there is none. */
function nextSingleClosers(text: string, list: readonly Mark[]): { sure: Int32Array; any: Int32Array } {
  const sure = new Int32Array(list.length + 1).fill(-1)
  const any = new Int32Array(list.length + 1).fill(-1)
  for (let i = list.length - 1; i >= 0; i--) {
    const mark = list[i]!
    const closes = mark.closes && (mark.char === '’' || mark.char === "'")
    any[i] = closes ? i : any[i + 1]!
    sure[i] = closes && !isPluralPossessive(text, mark) ? i : sure[i + 1]!
  }
  return { sure, any }
}

function quotation(text: string, open: Mark, innerEnd: number, end: number, closed: boolean): Quotation {
  const start = open.at
  let a = start + open.width
  let b = innerEnd
  while (a < b && /\s/u.test(text[a]!)) a++
  while (b > a && /\s/u.test(text[b - 1]!)) b--
  return { start, end, inner: { start: a, end: b }, closed }
}

/** The mark that closes the double quotation opened at `from`, or the one that opens anew before it is closed, or -1. */
function closeOfDouble(list: readonly Mark[], from: number): { index: number; reopened: boolean } {
  const wanted = closers[list[from]!.char] ?? ''
  const curly = list[from]!.char === '“'
  for (let i = from + 1; i < list.length; i++) {
    const mark = list[i]!
    if (curly && mark.char === '“' && mark.opens) return { index: i, reopened: true }
    if (mark.char === '"' && mark.opens && !mark.closes) {
      if (wanted.includes('"')) return { index: i, reopened: true }
      continue
    }
    if (mark.closes && wanted.includes(mark.char)) return { index: i, reopened: false }
  }
  return { index: -1, reopened: false }
}

function closeOfSingle(
  text: string,
  list: readonly Mark[],
  from: number,
  next: { sure: Int32Array; any: Int32Array },
): number {
  const open = list[from]!
  if (open.char === '‹') {
    const close = list.slice(from + 1, from + 8).findIndex((mark) => mark.char === '›')
    return close < 0 ? -1 : from + 1 + close
  }
  const sure = next.sure[from + 1]!
  const chosen = sure >= 0 ? sure : next.any[from + 1]!
  if (chosen < 0) return -1
  const tooFar = open.char !== '‘' && list[chosen]!.at - open.at > longestStraightSingle
  // 'The ministers' is two apostrophes, not a quotation, where nothing but one plural word lies between.
  return tooFar || /^\s*$/u.test(text.slice(open.at + 1, list[chosen]!.at)) ? -1 : chosen
}

function readBlock(text: string, block: Span, nextBlockReopens: boolean, found: Quotation[]): void {
  const list = marksOf(text, block)
  const next = nextSingleClosers(text, list)
  let i = 0
  while (i < list.length) {
    const mark = list[i]!
    if (!mark.opens) {
      i++
    } else if (single.has(mark.char)) {
      const close = closeOfSingle(text, list, i, next)
      if (close >= 0) found.push(quotation(text, mark, list[close]!.at, list[close]!.at + list[close]!.width, true))
      i = close >= 0 ? close + 1 : i + 1
    } else {
      const { index, reopened } = closeOfDouble(list, i)
      if (index >= 0 && !reopened) {
        found.push(quotation(text, mark, list[index]!.at, list[index]!.at + list[index]!.width, true))
      } else if (reopened && /[.,!?…]\s*$/u.test(text.slice(Math.max(mark.at, list[index]!.at - 3), list[index]!.at))) {
        found.push(quotation(text, mark, list[index]!.at, list[index]!.at, false))
      } else if (index < 0 && (nextBlockReopens || mark.char !== '"' || mark.at === block.start)) {
        found.push(quotation(text, mark, block.end, block.end, false))
      }
      i = index < 0 ? list.length : reopened ? index : index + 1
    }
  }
}

const doubleOpener = /^["“«„]/u

/**
 * The outermost quotations of a text, in order; none runs across blocks. A quotation that goes on over several paragraphs,
 * its mark opened anew at each, is one quotation a paragraph, `closed: false` in all but the last.
 */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = []
  blocks.forEach((block, i) => {
    const after = blocks[i + 1]
    readBlock(text, block, after !== undefined && doubleOpener.test(text.slice(after.start, after.start + 1)), found)
  })
  return found.filter((one) => one.inner.end > one.inner.start)
}

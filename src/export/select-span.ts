import type { Span } from '../document/span.ts'

/** Selectors of the W3C Web Annotation Data Model. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

/** Letters before and after that tell one occurrence of the words from another. */
const around = 32

/**
 * The span as both selectors. Positions are in Unicode code points, as section 4.2 of the model asks for; the record's own are in UTF-16 code units.
 */
export function selectSpan(text: string, { start, end }: Span): [TextQuoteSelector, TextPositionSelector] {
  const from = countCodePoints(text, 0, start)
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(wholeFrom(text, Math.max(0, start - around)), start),
      suffix: text.slice(end, wholeFrom(text, Math.min(text.length, end + around))),
    },
    { type: 'TextPositionSelector', start: from, end: from + countCodePoints(text, start, end) },
  ]
}

function countCodePoints(text: string, start: number, end: number): number {
  let count = 0
  for (let index = start; index < end; index++) if (!isSecondHalf(text, index)) count++
  return count
}

/** Never in the middle of a pair of surrogates. */
function wholeFrom(text: string, index: number): number {
  return isSecondHalf(text, index) ? index + 1 : index
}

function isSecondHalf(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  const before = index === 0 ? 0 : text.charCodeAt(index - 1)
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff
}

import type { Reading } from '../document/reading.ts'

/** The same reading with its spans in Unicode code points, for languages that count so (Python). */
export function toCodePoints(reading: Reading): Reading {
  const before = codePointsBefore(reading.report.text)
  return before ? (counted(reading, before) as Reading) : reading
}

/** How many code points lie before each code unit; null where the text has no surrogate pair and both counts agree. */
function codePointsBefore(text: string): Uint32Array | null {
  const before = new Uint32Array(text.length + 1)
  let pairs = 0
  for (let at = 0; at < text.length; at++) {
    before[at] = at - pairs
    if (text.codePointAt(at)! > 0xffff) {
      pairs++
      at++
      before[at] = at - pairs
    }
  }
  before[text.length] = text.length - pairs
  return pairs === 0 ? null : before
}

function counted(value: unknown, before: Uint32Array): unknown {
  if (Array.isArray(value)) return value.map((item) => counted(item, before))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, item]) =>
    (key === 'start' || key === 'end') && typeof item === 'number'
      ? [key, before[item] ?? item]
      : [key, counted(item, before)],
  )
  return Object.fromEntries(entries)
}

import type { Span } from '../../document/span.ts'
import type { Passage } from '../query.ts'

/** Most passages of a report, and the longest one, in UTF-16 code units. */
const mostPassages = 3
const longest = 320
/** How much of it stands before the first mark where the line is longer. */
const before = 80

/** The lines of a text that show most of what was asked for, shortened around it, in the order of the text. */
export function cutPassages(text: string, marks: readonly Span[]): Passage[] {
  const lines = new Map<number, Span[]>()
  for (const mark of marks) {
    const start = text.lastIndexOf('\n', mark.start) + 1
    lines.set(start, [...(lines.get(start) ?? []), mark])
  }
  return [...lines]
    .map(([start, inside]) => ({ start, inside, different: differentIn(text, inside) }))
    .sort((a, b) => b.different - a.different || a.start - b.start)
    .slice(0, mostPassages)
    .sort((a, b) => a.start - b.start)
    .map(({ start, inside }) => cutLine(text, start, inside))
}

function differentIn(text: string, marks: readonly Span[]): number {
  return new Set(marks.map(({ start, end }) => text.slice(start, end).toLowerCase())).size
}

function cutLine(text: string, lineStart: number, marks: readonly Span[]): Passage {
  const lineEnd = text.indexOf('\n', lineStart) < 0 ? text.length : text.indexOf('\n', lineStart)
  const first = marks[0]!
  const from = lineEnd - lineStart <= longest ? lineStart : Math.max(lineStart, first.start - before)
  const start = from === lineStart ? from : Math.min(nextWord(text, from), first.start)
  const to = Math.min(lineEnd, Math.max(start + longest, first.end))
  const end = to === lineEnd ? to : Math.max(lastWord(text, to), first.end)
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end)
  return {
    words: text.slice(start, end),
    start,
    marks: inside.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
  }
}

function nextWord(text: string, at: number): number {
  const space = text.indexOf(' ', at)
  return space < 0 ? at : space + 1
}

function lastWord(text: string, at: number): number {
  return text.lastIndexOf(' ', at)
}

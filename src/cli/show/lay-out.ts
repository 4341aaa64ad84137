import { harmless } from '../print.ts'

/** The words of a span for a line of the screen: harmless, on one line, cut in the middle of nothing but a long one. */
export function excerpt(text: string, { start, end }: { start: number; end: number }, longest = 160): string {
  const words = harmless(text.slice(start, end)).replace(/\s+/gu, ' ').trim()
  if (words.length <= longest) return words
  const cut = words.lastIndexOf(' ', longest)
  return `${words.slice(0, cut > longest / 2 ? cut : longest)} …`
}

/**
 * Wraps text to a width, every line indented. A word longer than the line stands on its own. `taken` columns of the first line are
 * already written; it is not indented then.
 */
export function wrap(text: string, width: number, indent: string, taken = 0): string {
  const lines: string[] = []
  let line = ''
  const room = () => width - (lines.length === 0 && taken > 0 ? taken : indent.length)
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > room()) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  if (line) lines.push(line)
  return (taken > 0 ? '' : indent) + lines.join(`\n${indent}`)
}

/** "a", "a and b", "a, b and c"; of more than `most` the first and how many more. */
export function listed(names: readonly string[], most = Number.POSITIVE_INFINITY): string {
  if (names.length < 2) return names[0] ?? ''
  if (names.length > most) return `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

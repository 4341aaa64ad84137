import { harmless } from '../print.ts'

/** The words of a span for a line of the screen: harmless, on one line, cut in the middle of nothing but a long one. */
export function excerpt(text: string, { start, end }: { start: number; end: number }, longest = 160): string {
  const words = harmless(text.slice(start, end)).replace(/\s+/gu, ' ').trim()
  if (words.length <= longest) return words
  const cut = words.lastIndexOf(' ', longest)
  return `${words.slice(0, cut > longest / 2 ? cut : longest)} …`
}

/** Wraps text to a width, every line indented. A word longer than the line stands on its own. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width - indent.length) {
      lines.push(indent + line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  if (line) lines.push(indent + line)
  return lines.join('\n')
}

/** "a", "a and b", "a, b and c". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

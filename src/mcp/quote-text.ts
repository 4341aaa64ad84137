import { quote } from './quote.ts'

/** A text of several lines, each marked as quoted, so that nothing in it can pass for an answer of the tool. */
export function quoteText(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => `> ${quote(line, text.length)}`.trimEnd())
    .join('\n')
}

/**
 * A rule is a row. Its examples run as tests and are printed into docs/rules.md.
 * Every table in a stage is an array of rows that extend this.
 */
export interface Rule {
  /** "stage/what-it-reads": stands on every fact the rule made. */
  readonly id: string
  /** Sentences it must read: [sentence with the evidence in brackets, what is expected]. All of them are our own. */
  readonly examples: readonly (readonly [text: string, expected: string])[]
  /** Sentences it must leave alone. */
  readonly not?: readonly string[]
}

/** A rule on the letters of the text. The pattern has the flags `gu` (and `i` where wanted), named groups only, and is linear. */
export interface PatternRule<Value, Context = undefined> extends Rule {
  readonly pattern: RegExp
  /** What the groups mean; null where, on a second look, it is nothing. */
  readonly read: (groups: Readonly<Record<string, string | undefined>>, context: Context) => Value | null
}

/** An example's text without its brackets, and the span they marked. */
export function unbracket(example: string): { text: string; start: number; end: number } {
  const start = example.indexOf('[')
  const end = example.indexOf(']')
  if (start < 0 || end < start) return { text: example, start: 0, end: example.length }
  return { text: example.slice(0, start) + example.slice(start + 1, end) + example.slice(end + 1), start, end: end - 1 }
}

import { type LineRule, lineRules } from './line-rules.ts'

/** The rule by which a line of text is furniture, or null. */
export function matchLine(line: string): LineRule | null {
  if (line.length > longest) return null
  for (const { rule, words, limit } of rows)
    if (line.length <= limit && (rule.pattern.test(line) || (words !== null && hasOnly(line, words)))) return rule
  return null
}

const rows = lineRules.map((rule) => ({
  rule,
  words: rule.words === undefined ? null : new Set(rule.words.split(' ')),
  limit: rule.longest ?? 160,
}))
const longest = Math.max(...rows.map((row) => row.limit))

function hasOnly(line: string, words: ReadonlySet<string>): boolean {
  const found = line.toLowerCase().match(/\p{L}+/gu)
  return found?.every((word) => words.has(word)) ?? false
}

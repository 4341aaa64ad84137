import { type LineRule, lineRules } from './line-rules.ts'

/** The rule by which a line of text is furniture, or null. */
export function matchLine(line: string): LineRule | null {
  if (line.length > longest) return null
  for (const { rule, words, limit } of rows)
    if (line.length <= limit && (matches(line, rule) || (words !== null && hasOnly(line, words)))) return rule
  return null
}

function matches(line: string, { pattern, titled }: LineRule): boolean {
  if (!titled) return pattern.test(line)
  const hit = pattern.exec(line)
  if (hit === null) return false
  return hit.groups?.mark !== undefined || (!line.endsWith('.') && headline.test(line.slice(hit[0].length)))
}

/** No flag `i`: a capital is what tells a headline from the rest of a sentence. */
const headline = /^["“‘'„«([]?(?:[\p{Lu}\d]|$)/u
const rows = lineRules.map((rule) => ({
  rule,
  words: rule.words === undefined ? null : new Set(rule.words.split(' ')),
  limit: rule.longest ?? 160,
}))
const longest = Math.max(...rows.map((row) => row.limit))

function hasOnly(line: string, words: ReadonlySet<string>): boolean {
  let some = false
  for (const [word] of line.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (!words.has(word)) return false
    some = true
  }
  return some
}

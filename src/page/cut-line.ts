import type { Removed } from '../document/report.ts'
import { type CutRule, cutRules } from './cut-rules.ts'

/** A line without the furniture inside it: the parts round each cut, in order. What is cut is added to `removed`. */
export function cutLine(line: string, removed: Removed[]): string[] {
  const lower = line.toLowerCase()
  let parts = [line]
  for (const rule of cutRules) if (lower.includes(rule.needs)) parts = parts.flatMap((part) => cut(part, rule, removed))
  return parts
}

function cut(line: string, { id, kind, pattern, from = 0 }: CutRule, removed: Removed[]): string[] {
  const parts: string[] = []
  let at = 0
  for (const hit of line.matchAll(pattern)) {
    if (hit.index < from) continue
    parts.push(line.slice(at, hit.index))
    removed.push({ kind, text: hit[0].trim(), rule: id })
    at = hit.index + hit[0].length
  }
  parts.push(line.slice(at))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

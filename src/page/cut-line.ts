import type { Removed } from '../document/report.ts'
import { cutRules } from './cut-rules.ts'

/** A line without the furniture inside it: the parts round each cut, in order. */
export function cutLine(line: string, removed: Removed[]): string[] {
  const lower = line.toLowerCase()
  let parts = [line]
  for (const { id, kind, pattern, needs } of cutRules) {
    if (!lower.includes(needs)) continue
    parts = parts.flatMap((part) => {
      for (const hit of part.matchAll(pattern)) removed.push({ kind, text: hit[0].trim(), rule: id })
      return part.split(pattern).map((piece) => piece.trim())
    })
  }
  return parts.filter((part) => part !== '')
}

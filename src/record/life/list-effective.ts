import type { Correction } from '../correction.ts'

/**
 * The corrections that hold, oldest first, undoings left out. An undoing takes back what it names if that is older; it can be undone as
 * well, and then what it took back holds again.
 */
export function listEffective(corrections: readonly Correction[]): readonly Correction[] {
  const ordered = [...corrections].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
  const undone = new Set<string>()
  for (const correction of ordered.toReversed()) {
    if (correction.action !== 'undo' || undone.has(correction.id)) continue
    for (const id of correction.others) undone.add(id)
  }
  return ordered.filter(({ action, id }) => action !== 'undo' && !undone.has(id))
}

/** Instants are compared as such: "10:00+02:00" is before "09:00Z". */
function compare(a: string, b: string): number {
  const [left, right] = [Date.parse(a), Date.parse(b)]
  if (!Number.isNaN(left) && !Number.isNaN(right) && left !== right) return left - right
  return a < b ? -1 : a > b ? 1 : 0
}

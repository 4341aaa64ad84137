import type { Correction } from '../correction.ts'
import { asMove } from './moves.ts'

/** All ids that merges and splits, undone ones too, have had to do with these; sorted. */
export function listTogether(ids: readonly string[], corrections: readonly Correction[]): readonly string[] {
  const links = corrections.flatMap(asMove).map(({ from, to }) => [...from, to])
  const byId = new Map<string, string[][]>()
  for (const link of links) for (const id of link) byId.set(id, [...(byId.get(id) ?? []), link])
  const together = new Set(ids)
  const waiting = [...ids]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const other of (byId.get(id) ?? []).flat())
      if (!together.has(other)) {
        together.add(other)
        waiting.push(other)
      }
  return [...together].sort()
}

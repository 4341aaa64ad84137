import type { EventLike } from './event-like.ts'
import { familiesOf, familyOfKind } from './family-rules.ts'
import { sideKey } from './list-sides.ts'

/** Sides looked at; who comes later in a long list is in few reports alike. */
const mostSides = 4
const mostPairs = 6

/**
 * Who and where, in keys short enough to index: family or kind, and a pair of sides. Countries stand for their people, so that a title, a
 * name and a government meet; the country of the place counts as a side, so that a visit is its visitor and its place, and a meeting
 * whose partner a report leaves out still shares a key.
 */
export function whoKeys(event: EventLike): readonly string[] {
  const pairs = pairsOf(event)
  return familiesOf(event).flatMap((family) => pairs.map((pair) => `${family}|${pair}`))
}

function pairsOf(event: EventLike): readonly string[] {
  const sides = unique(event.parties.flatMap(({ actor }) => sideKey(actor) ?? [])).sort()
  const family = familyOfKind[event.kind]
  const where = family === 'speech-act' || family === 'deed' || event.place === null ? null : sideKey(event.place)
  const kept = sides.slice(0, mostSides)
  const all = where === null || kept.includes(where) ? kept : [...kept, where]
  if (all.length === 1) return [`${all[0]}|`]
  const pairs = all.flatMap((a, index) => all.slice(index + 1).map((b) => (a < b ? `${a}|${b}` : `${b}|${a}`)))
  return pairs.slice(0, mostPairs)
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}

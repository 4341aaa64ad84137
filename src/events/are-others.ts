import type { Entity } from '../document/facts.ts'
import type { Entities } from './compare-drafts.ts'
import { shared } from './compare-drafts.ts'
import type { Draft } from './draft.ts'

/**
 * Whether two encounters are with different people: each names somebody the other does not, and neither can be a description of the
 * other. "Japanese officials" in Tokyo are not "Korean officials" in Seoul, though the same guest meets both.
 */
export function areOthers(a: Draft, b: Draft, entities: Entities): boolean {
  const only = (one: Draft, other: Draft): Entity[] =>
    one.parties
      .filter((party) => shared({ ...one, parties: [party] }, other, entities) === 0)
      .flatMap(({ entity }) => entities.get(entity) ?? [])
  const mine = only(a, b)
  const theirs = only(b, a)
  if (mine.length === 0 || theirs.length === 0) return false
  return !mine.some((one) => theirs.some((other) => mayBeSame(one, other)))
}

/** A described group may be the people named elsewhere, or a group of the same sort; another country's it is not. */
function mayBeSame(one: Entity, other: Entity): boolean {
  if (one.country && other.country && one.country !== other.country) return false
  if (one.kind === 'group' && other.kind === 'group') return sortOf(one) === sortOf(other)
  return one.kind === 'group' || other.kind === 'group'
}

/** "senior government officials" and "officials" are of one sort. */
function sortOf({ name }: Entity): string {
  return name
    .toLowerCase()
    .split(/\s(?:of|from|in|and|to|with)\s/u)[0]!
    .split(' ')
    .at(-1)!
}

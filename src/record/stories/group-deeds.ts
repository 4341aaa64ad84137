import { compareDeeds, type DeedMention, deedThreshold } from './compare-deeds.ts'

/** Pairs grow with the square: past so many mentions by one word the rest stay alone. */
const mostMentions = 1000

/**
 * Groups mentions of deeds by average linkage, within those that bear the same word: places in `mentions`, both in order. For small
 * sets of reports on the same matter; the record's own events are merged by who, when and where.
 */
export function groupDeeds(mentions: readonly DeedMention[]): number[][] {
  const byDeed = Map.groupBy(mentions.keys(), (at) => mentions[at]!.deed)
  return [...byDeed]
    .flatMap(([deed, places]) => linkAlike(places, mentions, deedThreshold(deed)))
    .sort((a, b) => a[0]! - b[0]!)
}

function linkAlike(places: readonly number[], mentions: readonly DeedMention[], threshold: number): number[][] {
  let groups = places.map((at) => [at])
  const few = places.slice(0, mostMentions)
  /** Sums of likeness between groups, by their places in `few`. */
  const sums = few.map((a) => few.map((b) => compareDeeds(mentions[a]!, mentions[b]!)))
  const alive = few.map((_, at) => at)
  for (;;) {
    const pair = findClosest(alive, groups, sums, threshold)
    if (pair === null) break
    const [keep, gone] = pair
    groups[keep] = [...groups[keep]!, ...groups[gone]!].sort((a, b) => a - b)
    groups[gone] = []
    for (const at of alive) {
      sums[keep]![at]! += sums[gone]![at]!
      sums[at]![keep] = sums[keep]![at]!
    }
    alive.splice(alive.indexOf(gone), 1)
  }
  groups = groups.filter((group) => group.length > 0)
  return groups
}

function findClosest(
  alive: readonly number[],
  groups: readonly (readonly number[])[],
  sums: readonly (readonly number[])[],
  threshold: number,
): [number, number] | null {
  let best = threshold
  let pair: [number, number] | null = null
  for (const [place, one] of alive.entries())
    for (const other of alive.slice(place + 1)) {
      const mean = sums[one]![other]! / (groups[one]!.length * groups[other]!.length)
      if (mean > best || (mean === best && pair === null)) {
        best = mean
        pair = [one, other]
      }
    }
  return pair
}

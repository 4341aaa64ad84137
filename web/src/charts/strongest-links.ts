export interface NetworkLink {
  readonly source: number
  readonly target: number
  readonly times: number
}

/**
 * The links that show how a network hangs together: of each node those to whom it has most. Where there are few links, all.
 * @param per so many of each node
 * @param few up to so many links all are kept
 */
export function strongestLinks<Link extends NetworkLink>(
  links: readonly Link[],
  per: number,
  few: number,
): readonly Link[] {
  if (links.length <= few) return links
  const order = links.map((_, index) => index).sort((a, b) => links[b]!.times - links[a]!.times || a - b)
  const seen = new Map<number, number>()
  const kept = new Set<number>()
  for (const index of order) {
    const { source, target } = links[index]!
    const [one, other] = [seen.get(source) ?? 0, seen.get(target) ?? 0]
    if (one >= per && other >= per) continue
    kept.add(index)
    seen.set(source, one + 1)
    seen.set(target, other + 1)
  }
  return links.filter((_, index) => kept.has(index))
}

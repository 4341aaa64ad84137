import type { NetworkLink } from './strongest-links.ts'

/** The parts of a network that hang together, by the numbers of their nodes: the largest first, in each the nodes in order. */
export function networkParts(count: number, links: readonly NetworkLink[]): number[][] {
  const root = Array.from({ length: count }, (_, index) => index)
  const find = (node: number): number => {
    let at = node
    while (root[at] !== at) at = root[at] = root[root[at]!]!
    return at
  }
  for (const { source, target } of links) {
    const [one, other] = [find(source), find(target)]
    root[Math.max(one, other)] = Math.min(one, other)
  }
  const parts = Map.groupBy(root.keys(), find)
  return [...parts.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!)
}

import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'

export interface NetworkPoint {
  readonly x: number
  readonly y: number
}

interface Node {
  index?: number
  x?: number
  y?: number
  readonly radius: number
}

interface Link {
  readonly source: number
  readonly target: number
  readonly times: number
}

const ticks = 300

/**
 * Lays a network out, a few steps at a time: each step yields the share that is done, and the last returns where the nodes lie, the middle at 0, 0.
 * Begins from places by number and uses no chance: the same network always lies the same.
 */
export function* layOutNetwork(
  radii: readonly number[],
  links: readonly Link[],
): Generator<number, readonly NetworkPoint[]> {
  const nodes: Node[] = radii.map((radius) => ({ radius }))
  const degree = countLinks(radii.length, links)
  const space = 26 + 400 / Math.sqrt(Math.max(radii.length, 16))
  const simulation = forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, { source: number | Node; target: number | Node; times: number }>(
        links.map((link) => ({ ...link })),
      )
        .distance(space)
        .strength((_, index, all) => {
          const { source, target, times } = all[index]!
          const least = Math.min(degree[(source as Node).index!]!, degree[(target as Node).index!]!)
          return Math.min(1, (0.6 + 0.15 * Math.log2(times)) / Math.max(1, least))
        }),
    )
    .force(
      'apart',
      forceManyBody<Node>()
        .strength(-space * 5)
        .distanceMax(space * 14),
    )
    .force(
      'room',
      forceCollide<Node>((node) => node.radius + 3),
    )
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.075))
    .stop()
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick()
    yield (tick + 1) / ticks
  }
  return nodes.map(({ x = 0, y = 0 }) => ({ x, y }))
}

function countLinks(count: number, links: readonly Link[]): number[] {
  const degree = new Array<number>(count).fill(0)
  for (const { source, target } of links) {
    degree[source]!++
    degree[target]!++
  }
  return degree
}

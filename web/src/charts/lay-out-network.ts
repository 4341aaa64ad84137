import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import { networkParts } from './network-parts.ts'
import { packBoxes } from './pack-boxes.ts'
import { type NetworkLink, strongestLinks } from './strongest-links.ts'

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

const ticks = 300
/** Room around a part that hangs together, for names. */
const [aside, above] = [34, 20]
/** Width to height of all. */
const ratio = 1.7

/**
 * Lays a network out, a few steps at a time: each step yields the share that is done, and the last returns where the nodes lie. Parts that do not
 * hang together lie beside each other, the largest first. Begins from places by number and uses no chance: the same network always lies the same.
 */
export function* layOutNetwork(
  radii: readonly number[],
  links: readonly NetworkLink[],
): Generator<number, readonly NetworkPoint[]> {
  // All links of many people pull all into one knot: those that say most are enough.
  const pulling = strongestLinks(links, 6, 250)
  const parts = networkParts(radii.length, pulling)
  const placed: (readonly NetworkPoint[])[] = []
  let done = 0
  for (const part of parts) {
    const at = new Map(part.map((node, index) => [node, index]))
    const within = pulling.flatMap((link) => {
      const [source, target] = [at.get(link.source), at.get(link.target)]
      return source === undefined || target === undefined ? [] : [{ source, target, times: link.times }]
    })
    const before = done
    done += part.length
    const work = layOutPart(
      part.map((node) => radii[node]!),
      within,
    )
    for (let step = work.next(); ; step = work.next()) {
      if (step.done) {
        placed.push(step.value)
        break
      }
      if (part.length > 2) yield (before + step.value * part.length) / radii.length
    }
  }
  return putTogether(radii, parts, placed)
}

function* layOutPart(
  radii: readonly number[],
  links: readonly NetworkLink[],
): Generator<number, readonly NetworkPoint[]> {
  if (radii.length === 1) return [{ x: 0, y: 0 }]
  const nodes: Node[] = radii.map((radius) => ({ radius }))
  const degree = countLinks(radii.length, links)
  const space = 30 + 400 / Math.sqrt(Math.max(radii.length, 16))
  const simulation = forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, { source: number | Node; target: number | Node; times: number }>(
        links.map((link) => ({ ...link })),
      )
        .distance(radii.length < 5 ? 60 : space)
        .strength((_, index, all) => {
          const { source, target, times } = all[index]!
          const least = Math.min(degree[(source as Node).index!]!, degree[(target as Node).index!]!)
          return Math.min(1, (0.6 + 0.15 * Math.log2(times)) / Math.max(1, least))
        }),
    )
    .force(
      'apart',
      forceManyBody<Node>()
        .strength(-space * 6)
        .distanceMax(space * 14),
    )
    .force(
      'room',
      forceCollide<Node>((node) => node.radius + 4),
    )
    .force('x', forceX(0).strength(0.045))
    .force('y', forceY(0).strength(0.08))
    .stop()
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick()
    yield (tick + 1) / ticks
  }
  return nodes.map(({ x = 0, y = 0 }) => ({ x, y }))
}

function countLinks(count: number, links: readonly NetworkLink[]): number[] {
  const degree = new Array<number>(count).fill(0)
  for (const { source, target } of links) {
    degree[source]!++
    degree[target]!++
  }
  return degree
}

function putTogether(
  radii: readonly number[],
  parts: readonly (readonly number[])[],
  placed: readonly (readonly NetworkPoint[])[],
): NetworkPoint[] {
  const boxes = parts.map((part, index) => boxOf(placed[index]!, Math.max(...part.map((node) => radii[node]!))))
  const corners = packBoxes(boxes, ratio)
  const points = new Array<NetworkPoint>(radii.length).fill({ x: 0, y: 0 })
  for (const [index, part] of parts.entries()) {
    const [{ left, top }, corner] = [boxes[index]!, corners[index]!]
    for (const [at, node] of part.entries()) {
      const { x, y } = placed[index]![at]!
      points[node] = { x: corner.x + x - left, y: corner.y + y - top }
    }
  }
  return points
}

function boxOf(points: readonly NetworkPoint[], radius: number) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, top] = [Math.min(...xs) - radius - aside, Math.min(...ys) - radius - above]
  return { left, top, width: Math.max(...xs) + radius + aside - left, height: Math.max(...ys) + radius + above - top }
}

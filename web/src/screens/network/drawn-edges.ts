import type { NetworkAnswer } from '../../../../src/api/charts.ts'
import type { NetworkPoint } from '../../charts/lay-out-network.ts'
import { strongestLinks } from '../../charts/strongest-links.ts'
import type { DrawnEdge } from './edges.tsx'
import { type Neighbours, neighboursOf } from './neighbours.ts'

export interface DrawnEdges {
  /** In the order of the answer. */
  readonly all: readonly DrawnEdge[]
  /** Those that are drawn where nobody is pointed at: more would be a knot. */
  readonly strong: readonly DrawnEdge[]
  readonly neighbours: Neighbours
  /** Most meetings of any two. */
  readonly most: number
}

/** The lines of a network where its nodes stand. */
export function drawnEdges({ nodes, edges }: NetworkAnswer, points: readonly NetworkPoint[]): DrawnEdges {
  const index = new Map(nodes.map(({ actor }, place) => [actor.id, place]))
  const lines = edges.flatMap((edge) => {
    const [source, target] = [index.get(edge.one), index.get(edge.other)]
    if (source === undefined || target === undefined) return []
    return [{ edge, source, target, times: edge.happened + edge.planned, from: points[source]!, to: points[target]! }]
  })
  return {
    all: lines,
    strong: strongestLinks(lines, 4, 600),
    neighbours: neighboursOf({ edges: lines.map(({ edge }) => edge) }),
    most: Math.max(10, ...lines.map(({ times }) => times)),
  }
}

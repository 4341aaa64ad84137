import { useMemo } from 'preact/hooks'
import type { NetworkAnswer } from '../../../../src/api/charts.ts'
import type { NetworkPoint } from '../../charts/lay-out-network.ts'

export interface DrawnEdge {
  readonly edge: NetworkAnswer['edges'][number]
  readonly from: NetworkPoint
  readonly to: NetworkPoint
}

interface EdgesProps {
  readonly edges: readonly DrawnEdge[]
  readonly most: number
  readonly name: string
}

/** Lines between those who met: wider for more times, dashed where it is only planned. */
export function Edges({ edges, most, name }: EdgesProps) {
  // The same elements while one zooms or points: nothing of them is drawn anew.
  return useMemo(
    () => (
      <g class={name}>
        {edges.map(({ edge: { one, other, happened, planned }, from, to }) => (
          <line
            key={`${one} ${other}`}
            class={happened === 0 ? 'edge planned' : 'edge'}
            {...{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }}
            stroke-width={0.75 + 4 * Math.sqrt((happened + planned - 1) / most)}
            vector-effect="non-scaling-stroke"
          />
        ))}
      </g>
    ),
    [edges, most, name],
  )
}

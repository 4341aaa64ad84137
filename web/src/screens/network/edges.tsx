import type { NetworkAnswer } from '../../../../src/api/charts.ts'
import type { NetworkPoint } from '../../charts/lay-out-network.ts'

interface EdgesProps {
  readonly answer: NetworkAnswer
  readonly points: readonly NetworkPoint[]
  readonly focus: string | null
}

/** Lines between those who met: wider for more times, dashed where it is only planned. */
export function Edges({ answer, points, focus }: EdgesProps) {
  const index = new Map(answer.nodes.map(({ actor }, place) => [actor.id, place]))
  const most = Math.max(10, ...answer.edges.map(({ happened, planned }) => happened + planned))
  return (
    <g class={`edges${focus === null ? '' : ' some'}${answer.edges.length > 900 ? ' many' : ''}`}>
      {answer.edges.map(({ one, other, happened, planned }) => {
        const [from, to] = [points[index.get(one) ?? -1], points[index.get(other) ?? -1]]
        if (!from || !to) return null
        const isNear = one === focus || other === focus
        return (
          <line
            key={`${one} ${other}`}
            class={`edge${happened === 0 ? ' planned' : ''}${isNear ? ' near' : ''}`}
            {...{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }}
            stroke-width={0.75 + 4 * Math.sqrt((happened + planned - 1) / most)}
            vector-effect="non-scaling-stroke"
          />
        )
      })}
    </g>
  )
}

import type { ZoomTransform } from 'd3-zoom'
import { useMemo } from 'preact/hooks'
import type { NetworkAnswer } from '../../../../src/api/charts.ts'
import type { FittedLayout } from '../../charts/fit-layout.ts'
import type { useRoving } from '../../parts/chart/use-roving.ts'
import { useSettled } from '../../parts/chart/use-settled.ts'
import type { DrawnEdges } from './drawn-edges.ts'
import { Edges } from './edges.tsx'
import { Names } from './names.tsx'
import { NearNodes, Nodes, type SeenNode } from './nodes.tsx'

interface DrawnNetworkProps {
  readonly answer: NetworkAnswer
  readonly placed: FittedLayout
  readonly drawn: DrawnEdges
  readonly transform: ZoomTransform
  readonly width: number
  readonly height: number
  readonly roving: ReturnType<typeof useRoving>
  readonly chosen: string | null
  readonly pointed: string | null
  readonly onChoose: (id: string) => void
  readonly onPoint: (id: string | null) => void
}

/** Pixels beyond its edge in which something still reaches into the picture. */
const beyond = 250

/**
 * The lines, discs and names of a network. Pointing at somebody draws them and those who met them above all others, and draws nothing else anew: it
 * follows the pointer with 500 people too.
 */
export function DrawnNetwork(props: DrawnNetworkProps) {
  const { answer, placed, drawn, transform, width, height, roving, chosen, pointed, onChoose, onPoint } = props
  const { k, x, y } = transform
  const { settled, moved } = useSettled(transform)
  const seen = useMemo(
    () => seeNodes(answer.nodes, placed, settled, width, height),
    [answer, placed, settled, width, height],
  )
  const most = answer.nodes[0]?.contacts ?? 1
  const nodes = useMemo(
    () => <Nodes {...{ seen, chosen, roving, onChoose, onPoint }} />,
    [seen, chosen, roving.at, onChoose, onPoint],
  )
  const names = useMemo(() => <Names {...{ seen, most, width, height }} focus={null} />, [seen, most, width, height])
  const focus = pointed ?? chosen
  const around = focus === null ? undefined : drawn.neighbours.get(focus)
  const near = useMemo(
    () => (focus === null ? [] : seen.filter(({ node: { actor } }) => actor.id === focus || around?.has(actor.id))),
    [seen, focus, around],
  )
  const nearEdges = useMemo(() => [...(around?.values() ?? [])].map((edge) => drawn.all[edge]!), [drawn, around])
  const nearNames = useMemo(
    () => <Names seen={near} {...{ focus, most, width, height }} />,
    [near, focus, most, width, height],
  )
  const enlarged = `translate(${x} ${y}) scale(${k})`
  return (
    <>
      <g class={focus === null ? 'whole' : 'whole some'}>
        <g transform={enlarged}>
          <Edges edges={drawn.strong} most={drawn.most} name={drawn.strong.length > 900 ? 'edges many' : 'edges'} />
        </g>
        <g transform={moved}>
          {nodes}
          {focus === null && names}
        </g>
      </g>
      {focus !== null && (
        <g class="near">
          <g transform={enlarged}>
            <Edges edges={nearEdges} most={drawn.most} name="edges near" />
          </g>
          <g transform={moved}>
            <NearNodes seen={near} focus={focus} />
            {nearNames}
          </g>
        </g>
      )}
    </>
  )
}

function seeNodes(
  nodes: NetworkAnswer['nodes'],
  placed: FittedLayout,
  transform: ZoomTransform,
  width: number,
  height: number,
): SeenNode[] {
  // Discs grow more slowly than the picture, so that zooming parts them.
  const growth = Math.sqrt(transform.k)
  return nodes.flatMap((node, index) => {
    const point = placed.points[index]!
    const [x, y] = [transform.applyX(point.x), transform.applyY(point.y)]
    if (x < -beyond || y < -beyond || x > width + beyond || y > height + beyond) return []
    return [{ node, index, x, y, radius: placed.radii[index]! * growth }]
  })
}

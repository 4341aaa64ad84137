import { zoomIdentity } from 'd3-zoom'
import { useMemo, useRef, useState } from 'preact/hooks'
import type { NetworkAnswer } from '../../../../src/api/charts.ts'
import { fitLayout } from '../../charts/fit-layout.ts'
import { Drawing } from '../../parts/chart/drawing.tsx'
import { pressZoomKey } from '../../parts/chart/press-zoom-key.ts'
import { Stage } from '../../parts/chart/stage.tsx'
import { useRoving } from '../../parts/chart/use-roving.ts'
import { useWidth } from '../../parts/chart/use-width.ts'
import { useZoom } from '../../parts/chart/use-zoom.ts'
import { ZoomButtons } from '../../parts/chart/zoom-buttons.tsx'
import { ChartFrame } from '../../parts/chart-frame.tsx'
import { useEnding } from '../../parts/endings.tsx'
import { useQuery } from '../../state/use-query.ts'
import { Edges } from './edges.tsx'
import { FindNode } from './find-node.tsx'
import { NetworkKey } from './network-key.tsx'
import { Nodes } from './nodes.tsx'
import { tableOfEdges } from './table-of-edges.ts'
import type { Layout } from './use-layout.ts'

interface NetworkChartProps {
  readonly answer: NetworkAnswer
  readonly layout: { readonly layout: Layout | null; readonly share: number }
  readonly chosen: string | null
  readonly of: 'people' | 'states'
}

/** People or states as discs, their meetings as lines. */
export function NetworkChart({ answer, layout: { layout, share }, chosen, of }: NetworkChartProps) {
  const query = useQuery()
  const ending = useEnding()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const height = Math.round(Math.min(Math.max(width * 0.62, 420), 820))
  const zoomed = useZoom(box, { width, height, most: 12 })
  const [pointed, setPointed] = useState<string | null>(null)
  const focus = pointed ?? chosen
  const placed = useMemo(
    () => (layout && width > 0 ? fitLayout(layout.points, layout.radii, width, height) : null),
    [layout, width, height],
  )
  const roving = useRoving(box, layout?.answer.nodes.length ?? 0)
  const near = useMemo(() => neighbours(layout?.answer ?? null, focus), [layout, focus])
  // The same element while one only zooms: nothing of it is drawn anew.
  const edges = useMemo(
    () => layout && placed && <Edges answer={layout.answer} points={placed.points} focus={focus} />,
    [layout, placed, focus],
  )
  const { k, x, y } = zoomed.transform
  const choose = (id: string) => query.set({ at: id === chosen ? null : id })
  const summary = sayNetwork(answer)
  const isLate = layout?.answer !== answer
  return (
    <ChartFrame
      title={of === 'states' ? 'Which states met' : 'Who met whom'}
      file="network"
      summary={
        <>
          {summary}{' '}
          <span role="status">{isLate && share < 1 ? `Laying it out: ${Math.round(share * 100)} %` : ''}</span>
        </>
      }
      csv={ending('csv')}
      table={() => tableOfEdges(answer)}
      legend={<NetworkKey />}
      tools={
        <>
          <FindNode
            nodes={answer.nodes}
            onFind={(id) => {
              query.set({ at: id })
              const index = layout?.answer.nodes.findIndex(({ actor }) => actor.id === id) ?? -1
              const point = placed?.points[index]
              if (point) zoomed.to(point.x, point.y, Math.max(k, 2))
            }}
          />
          <ZoomButtons zoomed={zoomed} />
        </>
      }
    >
      <Stage
        box={box}
        name={k > 1 ? 'network enlarged' : 'network'}
        label={`Network. ${summary} Arrow keys move, plus and minus zoom, 0 shows all; Tab goes to the nodes, the strongest first.`}
        onKeyDown={(event) => void (roving.press(event) || pressZoomKey(event, zoomed))}
      >
        {width > 0 && (
          <Drawing width={width} height={height} label={summary}>
            {layout && placed && (
              <>
                <g transform={`translate(${x} ${y}) scale(${k})`}>{edges}</g>
                <Nodes
                  nodes={layout.answer.nodes}
                  {...{ placed, near, focus, chosen, width, height, roving }}
                  transform={zoomed.transform ?? zoomIdentity}
                  onChoose={choose}
                  onPoint={setPointed}
                />
              </>
            )}
          </Drawing>
        )}
      </Stage>
    </ChartFrame>
  )
}

/** One and those who met it; null where nobody is pointed at. */
function neighbours(answer: NetworkAnswer | null, focus: string | null): ReadonlySet<string> | null {
  if (answer === null || focus === null) return null
  return new Set([
    focus,
    ...answer.edges.flatMap(({ one, other }) => (one === focus ? [other] : other === focus ? [one] : [])),
  ])
}

function sayNetwork({ nodes, edges }: NetworkAnswer): string {
  const name = (id: string) => nodes.find(({ actor }) => actor.id === id)?.actor.name ?? id
  const strongest = edges.reduce<NetworkAnswer['edges'][number] | null>(
    (best, edge) => (best === null || edge.happened + edge.planned > best.happened + best.planned ? edge : best),
    null,
  )
  const most = nodes[0] ? `Most contacts: ${nodes[0].actor.name} (${nodes[0].contacts}).` : ''
  const pair = strongest
    ? ` Most often together: ${name(strongest.one)} and ${name(strongest.other)} (${strongest.happened + strongest.planned}).`
    : ''
  return most + pair
}

import { useMemo, useRef } from 'preact/hooks'
import type { NetworkAnswer } from '../../../../src/api/charts.ts'
import { fitLayout } from '../../charts/fit-layout.ts'
import { Drawing } from '../../parts/chart/drawing.tsx'
import { transformOf, viewOf } from '../../parts/chart/picture-view.ts'
import { pressZoomKey } from '../../parts/chart/press-zoom-key.ts'
import { Stage } from '../../parts/chart/stage.tsx'
import { useRoving } from '../../parts/chart/use-roving.ts'
import { useWidth } from '../../parts/chart/use-width.ts'
import { useZoom } from '../../parts/chart/use-zoom.ts'
import { ZoomButtons } from '../../parts/chart/zoom-buttons.tsx'
import { ChartFrame } from '../../parts/chart-frame.tsx'
import { useEnding } from '../../parts/endings.tsx'
import { useChartKeys } from '../../state/use-chart-keys.ts'
import { useQuery } from '../../state/use-query.ts'
import { drawnEdges } from './drawn-edges.ts'
import { DrawnNetwork } from './drawn-network.tsx'
import { FindNode } from './find-node.tsx'
import { NetworkKey } from './network-key.tsx'
import { readView, writeView } from './read-view.ts'
import { sayNetwork } from './say-network.ts'
import { tableOfEdges } from './table-of-edges.ts'
import type { Layout } from './use-layout.ts'

interface NetworkChartProps {
  readonly answer: NetworkAnswer
  readonly layout: { readonly layout: Layout | null; readonly share: number }
  readonly chosen: string | null
  /** Whom the pointer or the focus is on, here or in the list. */
  readonly pointed: string | null
  readonly of: 'people' | 'states'
  readonly onChoose: (id: string) => void
  readonly onPoint: (id: string | null) => void
}

const mostScale = 12

/** People or states as discs, their meetings as lines. */
export function NetworkChart({ answer, layout: { layout, share }, chosen, pointed, of, ...ways }: NetworkChartProps) {
  const query = useQuery()
  const ending = useEnding()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const height = Math.round(Math.min(Math.max(width * 0.64, 420), 760))
  const view = readView(query.get('view'), mostScale)
  const zoomed = useZoom(box, {
    ...{ width, height, most: mostScale, told: query.get('view') },
    from: view && width > 0 ? transformOf(view, { width, height }) : null,
    onRest: (transform) => {
      const next = writeView(viewOf(transform, { width, height }))
      if (next !== query.get('view')) query.set({ view: next })
      return next
    },
  })
  useChartKeys(zoomed)
  const placed = useMemo(
    () => (layout && width > 0 ? fitLayout(layout.points, layout.radii, width, height) : null),
    [layout, width, height],
  )
  const drawn = useMemo(() => layout && placed && drawnEdges(layout.answer, placed.points), [layout, placed])
  const roving = useRoving(box, layout?.answer.nodes.length ?? 0)
  const summary = sayNetwork(answer)
  const isLate = layout?.answer !== answer
  const find = (id: string) => {
    query.set({ at: id })
    const point = placed?.points[layout?.answer.nodes.findIndex(({ actor }) => actor.id === id) ?? -1]
    if (point) zoomed.to(point.x, point.y, Math.max(zoomed.transform.k, 2))
  }
  return (
    <ChartFrame
      title={of === 'states' ? 'Which states met' : 'Who met whom'}
      file="network"
      summary={
        <>
          {summary}
          {drawn && drawn.strong.length < drawn.all.length && (
            <>
              {' '}
              Of {drawn.all.length.toLocaleString('en')} lines the {drawn.strong.length.toLocaleString('en')} strongest
              are drawn; all of somebody’s where one points at them.
            </>
          )}{' '}
          <span role="status">{isLate && share < 1 ? `Laying it out: ${Math.round(share * 100)} %` : ''}</span>
        </>
      }
      csv={ending('csv')}
      table={() => tableOfEdges(answer)}
      legend={<NetworkKey />}
      tools={
        <>
          <FindNode nodes={answer.nodes} onFind={find} />
          <ZoomButtons zoomed={zoomed} />
        </>
      }
    >
      <Stage
        box={box}
        name={zoomed.transform.k > 1 ? 'network enlarged' : 'network'}
        label={`Network. ${summary} Arrow keys move, plus and minus zoom, 0 shows all; Tab goes to the nodes, the strongest first.`}
        onKeyDown={(event) => void (roving.press(event) || pressZoomKey(event, zoomed))}
      >
        {width > 0 && (
          <Drawing width={width} height={height} label={summary}>
            {layout && placed && drawn && (
              <DrawnNetwork
                {...{ placed, drawn, width, height, roving, chosen, pointed, ...ways }}
                answer={layout.answer}
                transform={zoomed.transform}
              />
            )}
          </Drawing>
        )}
      </Stage>
    </ChartFrame>
  )
}

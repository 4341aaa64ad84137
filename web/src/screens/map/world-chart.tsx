import { zoomIdentity } from 'd3-zoom'
import { useMemo, useRef } from 'preact/hooks'
import type { MapAnswer } from '../../../../src/api/charts.ts'
import { Drawing } from '../../parts/chart/drawing.tsx'
import { pressZoomKey } from '../../parts/chart/press-zoom-key.ts'
import { Stage } from '../../parts/chart/stage.tsx'
import { useRoving } from '../../parts/chart/use-roving.ts'
import { useWidth } from '../../parts/chart/use-width.ts'
import { useWorld } from '../../parts/chart/use-world.ts'
import { useZoom } from '../../parts/chart/use-zoom.ts'
import { ZoomButtons } from '../../parts/chart/zoom-buttons.tsx'
import { ChartFrame } from '../../parts/chart-frame.tsx'
import { useEnding } from '../../parts/endings.tsx'
import { useQuery } from '../../state/use-query.ts'
import { ArcChoice } from './arc-choice.tsx'
import { Arcs, Arrows } from './arcs.tsx'
import { drawArcs, drawWorld, projectWorld } from './draw-world.ts'
import { MapKey } from './map-key.tsx'
import { Places } from './places.tsx'
import { readView, writeView } from './read-view.ts'
import { tableOfPlaces } from './table-of-places.ts'

type Counted = MapAnswer['places'][number]

interface WorldChartProps {
  readonly answer: MapAnswer
  readonly chosen: Counted | null
}

/** The world with its places and ways. */
export function WorldChart({ answer, chosen }: WorldChartProps) {
  const query = useQuery()
  const ending = useEnding()
  const view = readView(query.get('view'))
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const height = Math.round(Math.max(width * 0.5, 220))
  const zoomed = useZoom(box, {
    ...{ width, height, most: 40 },
    from:
      view.scale === 1 || width === 0
        ? null
        : zoomIdentity
            .translate(width / 2, height / 2)
            .scale(view.scale)
            .translate(-view.x * width, -view.y * height),
    onRest: ({ k, x, y }) => {
      const [atX, atY] = [(width / 2 - x) / k / width, (height / 2 - y) / k / height]
      query.set({ view: writeView({ arcs: view.arcs, scale: k, x: atX, y: atY }), at: query.get('at') })
    },
  })
  const { world, failed } = useWorld(zoomed.transform.k > 2.5 ? 'fine' : 'coarse')
  const projection = useMemo(() => projectWorld(Math.max(width, 300), height), [width, height])
  const land = useMemo(() => world && drawWorld(world, projection), [world, projection])
  const shownArcs = useMemo(() => answer.arcs.slice(0, view.arcs), [answer, view.arcs])
  const arcs = useMemo(() => drawArcs(shownArcs, projection), [shownArcs, projection])
  // The same elements while one only zooms: nothing of them is drawn anew.
  const ways = useMemo(() => <Arcs arcs={arcs} chosen={chosen?.place.id ?? null} />, [arcs, chosen])
  const ground = useMemo(
    () =>
      land && (
        <>
          <path class="land" d={land.land} />
          <path class="borders" d={land.borders} />
        </>
      ),
    [land],
  )
  const roving = useRoving(box, answer.places.length)
  const { k, x, y } = zoomed.transform
  const summary = sayMap(answer, shownArcs.length)
  return (
    <ChartFrame
      title="Visits, meetings and other events by place"
      file="map"
      summary={`${summary}${failed ? ' The map itself did not come.' : ''}`}
      csv={ending('csv')}
      table={() => tableOfPlaces(answer, query.href)}
      tools={
        <>
          <ArcChoice all={answer.arcs.length} view={view} />
          <ZoomButtons zoomed={zoomed} />
        </>
      }
      legend={<MapKey />}
    >
      <Stage
        box={box}
        name={k > 1 ? 'world enlarged' : 'world'}
        label={`Map. ${summary} Arrow keys move, plus and minus zoom, 0 shows all; Tab goes to the places.`}
        onKeyDown={(event) => void (roving.press(event) || pressZoomKey(event, zoomed))}
      >
        {width > 0 && (
          <Drawing width={width} height={height} label="World map">
            <rect class="sea" width={width} height={height} />
            <g transform={`translate(${x} ${y}) scale(${k})`}>
              {ground}
              {ways}
            </g>
            <Arrows arcs={arcs} transform={zoomed.transform} chosen={chosen?.place.id ?? null} />
            <Places
              places={answer.places}
              {...{ projection, width, height, roving }}
              transform={zoomed.transform}
              chosen={chosen?.place.id ?? null}
              onChoose={(id) => query.set({ at: id === chosen?.place.id ? null : id })}
            />
          </Drawing>
        )}
      </Stage>
    </ChartFrame>
  )
}

function sayMap({ places, arcs }: MapAnswer, shown: number): string {
  const first = places[0]
  const where = first ? `Most at ${first.place.name}.` : ''
  const ways = shown === 0 ? 'No ways are drawn.' : `${shown} of ${arcs.length} ways of visitors are drawn.`
  return `${places.length} places. ${where} ${ways}`
}

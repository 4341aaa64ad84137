import { useMemo, useRef, useState } from 'preact/hooks'
import type { MapAnswer } from '../../../../src/api/charts.ts'
import { scaleArea } from '../../charts/scale-area.ts'
import { Drawing } from '../../parts/chart/drawing.tsx'
import { transformOf, viewOf } from '../../parts/chart/picture-view.ts'
import { pressZoomKey } from '../../parts/chart/press-zoom-key.ts'
import { Stage } from '../../parts/chart/stage.tsx'
import { useRoving } from '../../parts/chart/use-roving.ts'
import { useSettled } from '../../parts/chart/use-settled.ts'
import { useWidth } from '../../parts/chart/use-width.ts'
import { useWorld } from '../../parts/chart/use-world.ts'
import { useZoom } from '../../parts/chart/use-zoom.ts'
import { ZoomButtons } from '../../parts/chart/zoom-buttons.tsx'
import { ChartFrame } from '../../parts/chart-frame.tsx'
import { useEnding } from '../../parts/endings.tsx'
import { sayFirst } from '../../parts/say-first.ts'
import { useChartKeys } from '../../state/use-chart-keys.ts'
import { useQuery } from '../../state/use-query.ts'
import { ArcChoice } from './arc-choice.tsx'
import { Arcs, Arrows, belongs, ChosenArcs } from './arcs.tsx'
import { drawArcs, drawWorld, heightOf, idOfArc, projectWorld } from './draw-world.ts'
import { type CountedPlace, countPlace, gatherPlaces } from './gather-places.ts'
import { Ground } from './ground.tsx'
import { MapKey } from './map-key.tsx'
import { MapTip } from './map-tip.tsx'
import { nameCountries } from './name-countries.ts'
import { PlacePanel } from './place-panel.tsx'
import { Places } from './places.tsx'
import { readView, writeView } from './read-view.ts'
import { tableOfPlaces } from './table-of-places.ts'
import { WayPanel } from './way-panel.tsx'

interface WorldChartProps {
  readonly answer: MapAnswer
  readonly filter: Readonly<Record<string, string | string[]>>
}

/** The world with its places and ways, and beside it what is chosen. */
export function WorldChart({ answer, filter }: WorldChartProps) {
  const query = useQuery()
  const ending = useEnding()
  const at = query.get('at')
  const view = readView(query.get('view'))
  const [pointed, setPointed] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const height = heightOf(width)
  const zoomed = useZoom(box, {
    ...{ width, height, most: 40, told: query.get('view') },
    from: view.scale === 1 || width === 0 ? null : transformOf(view, { width, height }),
    onRest: (transform) => {
      const next = writeView({ arcs: view.arcs, ...viewOf(transform, { width, height }) })
      if (next !== query.get('view')) query.set({ view: next })
      return next
    },
  })
  useChartKeys(zoomed)
  const { world, failed } = useWorld(zoomed.transform.k > 2.5 ? 'fine' : 'coarse')
  const projection = useMemo(() => projectWorld(Math.max(width, 300), height), [width, height])
  const land = useMemo(() => world && drawWorld(world, projection), [world, projection])
  const nameOf = useMemo(() => nameCountries(answer), [answer])
  const way = answer.arcs.find((arc) => idOfArc(arc) === at) ?? null
  // What is chosen is drawn even where it is not among those with most.
  const shownArcs = useMemo(
    () => answer.arcs.filter((arc, index) => index < view.arcs || idOfArc(arc) === at || arc.to.place.id === at),
    [answer, view.arcs, at],
  )
  const arcs = useMemo(() => drawArcs(shownArcs, projection), [shownArcs, projection])
  const points = useMemo(() => pointsOf(answer, projection), [answer, projection])
  const radiusOf = useMemo(() => radii(points, width), [points, width])
  const { settled, moved } = useSettled(zoomed.transform)
  const { k } = settled
  const signs = useMemo(() => gatherPlaces(points, radiusOf, k, gapOf(width)), [points, radiusOf, k])
  const sign = signs.find(({ places }) => places.some(({ place }) => place.id === at)) ?? null
  const counted = sign?.places.find(({ place }) => place.id === at) ?? null
  // The same elements while one only zooms: nothing of them is drawn anew.
  const ways = useMemo(
    () => <Arcs arcs={arcs} nameOf={nameOf} onChoose={(id) => query.set({ at: id })} onPoint={setPointed} />,
    [arcs, nameOf, query],
  )
  const roving = useRoving(box, signs.length)
  const places = useMemo(
    () => (
      <Places
        {...{ signs, radiusOf, width, height, roving }}
        transform={settled}
        chosen={at}
        onChoose={({ counted: { place } }) => query.set({ at: place.id === at ? null : place.id })}
        onPoint={setPointed}
      />
    ),
    [signs, radiusOf, width, height, roving.at, settled, query],
  )
  const summary = sayMap(answer, Math.min(view.arcs, answer.arcs.length))
  const shine = pointed ?? at
  const isShining = arcs.some((arc) => belongs(arc, shine))
  const arrows = useMemo(
    () => <Arrows arcs={arcs} transform={settled} chosen={isShining ? shine : null} />,
    [arcs, settled, isShining, shine],
  )
  return (
    <div class={counted || way ? 'map-screen with-panel' : 'map-screen'}>
      <ChartFrame
        title="Where it was"
        file="map"
        summary={`${summary}${failed ? ' The map itself did not come.' : ''}`}
        csv={ending('csv')}
        table={() => tableOfPlaces(answer, query.href, nameOf)}
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
          name={zoomed.transform.k > 1 ? 'world enlarged' : 'world'}
          label={`Map. ${summary} Arrow keys move, plus and minus zoom, 0 shows all; Tab goes to the places, those with most events first.`}
          onKeyDown={(event) => void (roving.press(event) || pressZoomKey(event, zoomed))}
        >
          {width > 0 && (
            <Drawing width={width} height={height} label="World map">
              <Ground land={land} transform={zoomed.transform} dim={isShining}>
                {ways}
                {isShining && <ChosenArcs arcs={arcs} chosen={shine} />}
              </Ground>
              <g transform={moved}>
                {arrows}
                {places}
              </g>
            </Drawing>
          )}
          {pointed !== null && (
            <MapTip
              of={pointed}
              sign={signs.find(({ counted: { place } }) => place.id === pointed) ?? null}
              arc={arcs.find(({ id }) => id === pointed) ?? null}
              {...{ width }}
              transform={zoomed.transform}
            />
          )}
        </Stage>
      </ChartFrame>
      {counted && sign && (
        <PlacePanel
          {...{ counted, filter, nameOf }}
          near={sign.places.filter((other) => other !== counted)}
          arcs={answer.arcs}
          onZoom={() => zoomed.show(points.filter((point) => sign.places.includes(point.counted)))}
        />
      )}
      {way && <WayPanel arc={way} nameOf={nameOf} filter={filter} />}
    </div>
  )
}

function pointsOf({ places }: MapAnswer, projection: ReturnType<typeof projectWorld>) {
  return places
    .map((counted: CountedPlace) => {
      const [x, y] = projection([counted.at.lon, counted.at.lat]) ?? [-1e6, -1e6]
      return { counted, x, y, count: countPlace(counted) }
    })
    .sort((a, b) => b.count - a.count)
}

/** Fingers need more room than pointers. */
const gapOf = (width: number) => (width < 600 ? 6 : 2)

/** Discs stay of one size while one zooms: the largest stands for the most that lie together when all is seen. */
function radii(points: ReturnType<typeof pointsOf>, width: number): (count: number) => number {
  const [largest, least] = [Math.min(22, 8 + width / 100), width < 600 ? 2.5 : 3.5]
  const alone = Math.max(1, points[0]?.count ?? 1)
  const rough = (count: number) => scaleArea(count, alone, largest, least)
  const most = Math.max(alone, ...gatherPlaces(points, rough, 1, gapOf(width)).map(({ count }) => count))
  return (count) => scaleArea(count, most, largest, least)
}

function sayMap({ places, arcs }: MapAnswer, shown: number): string {
  const most = sayFirst(
    places.map(({ place, happened, planned, fellThrough, unproven }) => ({
      name: place.name,
      number: happened + planned + fellThrough + unproven,
    })),
    'places',
  )
  const ways =
    shown === 0
      ? 'No travel is drawn.'
      : `Lines: ${shown === arcs.length ? `all ${shown}` : `the ${shown} most used of ${arcs.length}`} ways of visitors.`
  return most === null ? ways : `Most events: ${most}. ${ways}`
}

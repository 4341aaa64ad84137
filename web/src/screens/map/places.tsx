import type { GeoProjection } from 'd3-geo'
import type { ZoomTransform } from 'd3-zoom'
import { useMemo, useState } from 'preact/hooks'
import type { MapAnswer } from '../../../../src/api/charts.ts'
import { placeLabels } from '../../charts/place-labels.ts'
import { scaleArea } from '../../charts/scale-area.ts'
import type { useRoving } from '../../parts/chart/use-roving.ts'

type Counted = MapAnswer['places'][number]

interface PlacesProps {
  readonly places: readonly Counted[]
  readonly projection: GeoProjection
  readonly transform: ZoomTransform
  readonly width: number
  readonly height: number
  readonly chosen: string | null
  readonly roving: ReturnType<typeof useRoving>
  readonly onChoose: (id: string) => void
}

const countAll = ({ happened, planned, fellThrough, unproven }: Counted): number =>
  happened + planned + fellThrough + unproven

/** "Hanoi: 19 happened, 10 planned" */
export function sayPlace(counted: Counted): string {
  const { happened, planned, fellThrough, unproven, place } = counted
  const parts = [
    [happened, 'happened'],
    [planned, 'planned'],
    [fellThrough, 'fell through'],
    [unproven, 'not proven'],
  ].flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`]))
  return `${place.name}${counted.at.of === 'country' ? ' (the country, no place in it)' : ''}: ${parts.join(', ')}`
}

/** Places as discs whose area is their number of events; what happened is solid within, the rest a ring; of a country, a square. */
export function Places({ places, projection, transform, width, height, chosen, roving, onChoose }: PlacesProps) {
  const [focused, setFocused] = useState<string | null>(null)
  const most = countAll(places[0]!)
  const largest = Math.min(18, 7 + width / 120)
  const least = width < 600 ? 1.6 : 3
  const points = useMemo(
    () =>
      places.map((counted) => {
        const [x, y] = projection([counted.at.lon, counted.at.lat]) ?? [-1e6, -1e6]
        const radius = scaleArea(countAll(counted), most, largest, least)
        return { counted, x, y, radius, inner: radius * Math.sqrt(counted.happened / countAll(counted)) }
      }),
    [places, projection, most, largest, least],
  )
  const seen = points.map((point) => ({ ...point, x: transform.applyX(point.x), y: transform.applyY(point.y) }))
  const named = seen.map(({ counted, x, y, radius }) => ({ x, y, radius, words: counted.place.name }))
  const labels = placeLabels(named, { width, height, letter: 6.4, line: 15, most: width < 600 ? 14 : 40 })
  return (
    <g class="places">
      {seen.map(({ counted, x, y, radius, inner }, index) => {
        if (x < -30 || y < -30 || x > width + 30 || y > height + 30) return null
        const { id } = counted.place
        return (
          <PlaceMark
            key={id}
            {...{ counted, x, y, radius, inner, index }}
            tabIndex={roving.tabIndexOf(index)}
            state={`${id === chosen ? ' chosen' : ''}${id === focused ? ' focused' : ''}`}
            onChoose={() => onChoose(id)}
            onFocus={() => {
              roving.setAt(index)
              setFocused(id)
            }}
          />
        )
      })}
      {labels.map(({ index, x, y, anchor }) => (
        <text key={places[index]!.place.id} class="name" x={x} y={y} dy="0.33em" text-anchor={anchor}>
          {places[index]!.place.name}
        </text>
      ))}
    </g>
  )
}

interface PlaceMarkProps {
  readonly counted: Counted
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly inner: number
  readonly index: number
  readonly tabIndex: number
  readonly state: string
  readonly onChoose: () => void
  readonly onFocus: () => void
}

function PlaceMark({ counted, x, y, radius, inner, index, tabIndex, state, onChoose, onFocus }: PlaceMarkProps) {
  const isCountry = counted.at.of === 'country'
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    event.stopPropagation()
    onChoose()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand in a drawing
    <g
      class={`place${isCountry ? ' rough' : ''}${state}`}
      role="button"
      tabIndex={tabIndex}
      data-index={index}
      aria-label={sayPlace(counted)}
      aria-pressed={state.includes('chosen')}
      onClick={onChoose}
      onKeyDown={press}
      onFocus={onFocus}
    >
      <title>{sayPlace(counted)}</title>
      <circle class="target" cx={x} cy={y} r={Math.max(radius, 12)} data-only-in-page />
      {isCountry ? (
        <>
          <rect class="outer" x={x - radius} y={y - radius} width={2 * radius} height={2 * radius} />
          <rect class="inner" x={x - inner} y={y - inner} width={2 * inner} height={2 * inner} />
        </>
      ) : (
        <>
          <circle class="outer" cx={x} cy={y} r={radius} />
          <circle class="inner" cx={x} cy={y} r={inner} />
        </>
      )}
    </g>
  )
}

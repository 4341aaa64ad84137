import { pressMark } from '../../parts/chart/press-mark.ts'
import type { PlaceSign } from './gather-places.ts'
import { saySign } from './say-place.ts'

interface PlaceMarkProps {
  readonly sign: PlaceSign
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly index: number
  readonly tabIndex: number
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly onFocus: () => void
  readonly onPoint: (id: string | null) => void
}

/** A disc whose area is the number of events; what happened is solid within, the rest a ring. Of a country a square; of several places a second ring. */
export function PlaceMark(props: PlaceMarkProps) {
  const { sign, x, y, radius, index, tabIndex, chosen, onChoose, onFocus, onPoint } = props
  const isCountry = sign.places.every(({ at }) => at.of === 'country')
  const inner = radius * Math.sqrt(sign.happened / sign.count)
  const { id } = sign.counted.place
  const words = saySign(sign)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand in a drawing
    <g
      class={`place${isCountry ? ' rough' : ''}${chosen ? ' chosen' : ''}`}
      role="button"
      tabIndex={tabIndex}
      data-index={index}
      aria-label={words}
      aria-pressed={chosen}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
      onClick={onChoose}
      onKeyDown={(event) => pressMark(event, onChoose)}
      onFocus={() => {
        onFocus()
        onPoint(id)
      }}
      onBlur={() => onPoint(null)}
      onMouseEnter={() => onPoint(id)}
      onMouseLeave={() => onPoint(null)}
    >
      <circle class="target" r={Math.max(radius, 12)} data-only-in-page />
      {sign.places.length > 1 && <Shape isCountry={isCountry} name="around" radius={radius + 3} />}
      <Shape isCountry={isCountry} name="outer" radius={radius} />
      <Shape isCountry={isCountry} name="inner" radius={inner} />
    </g>
  )
}

interface ShapeProps {
  readonly isCountry: boolean
  readonly name: string
  readonly radius: number
}

function Shape({ isCountry, name, radius }: ShapeProps) {
  if (!isCountry) return <circle class={name} r={radius} />
  const half = radius * 0.89
  return <rect class={name} x={-half} y={-half} width={2 * half} height={2 * half} />
}

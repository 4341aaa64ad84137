import type { ZoomTransform } from 'd3-zoom'
import { placeLabels } from '../../charts/place-labels.ts'
import { measureWords } from '../../parts/chart/measure-words.ts'
import type { useRoving } from '../../parts/chart/use-roving.ts'
import type { PlaceSign } from './gather-places.ts'
import { PlaceMark } from './place-mark.tsx'
import { nameSign } from './say-place.ts'

interface PlacesProps {
  readonly signs: readonly PlaceSign[]
  readonly radiusOf: (count: number) => number
  readonly transform: ZoomTransform
  readonly width: number
  readonly height: number
  readonly chosen: string | null
  readonly roving: ReturnType<typeof useRoving>
  readonly onChoose: (sign: PlaceSign) => void
  readonly onPoint: (id: string | null) => void
}

/** Pixels beyond its edge in which a sign may come into the picture before all is drawn anew. */
const beyond = 250

/** Signs of places, as many of them named as there is room for. */
export function Places({ signs, radiusOf, transform, width, height, chosen, roving, onChoose, onPoint }: PlacesProps) {
  const seen = signs.map((sign) => ({
    sign,
    radius: radiusOf(sign.count),
    x: transform.applyX(sign.x),
    y: transform.applyY(sign.y),
  }))
  const isChosen = ({ places }: PlaceSign) => places.some(({ place }) => place.id === chosen)
  const named = seen.map(({ sign, ...at }) => {
    const words = nameSign(sign)
    return { ...at, words, wide: measureWords(words), must: isChosen(sign) }
  })
  const labels = placeLabels(named, { width, height, letter: 6.7, line: 15, most: width < 600 ? 9 : 60, over: 3.6 })
  return (
    <g class="places">
      {seen.map(({ sign, x, y, radius }, index) => {
        if (x < -beyond || y < -beyond || x > width + beyond || y > height + beyond) return null
        const { id } = sign.counted.place
        return (
          <PlaceMark
            key={id}
            {...{ sign, x, y, radius, index }}
            tabIndex={roving.tabIndexOf(index)}
            chosen={isChosen(sign)}
            onChoose={() => onChoose(sign)}
            onPoint={onPoint}
            onFocus={() => roving.setAt(index)}
          />
        )
      })}
      {labels.map(({ index, x, y, anchor }) => (
        <text key={signs[index]!.counted.place.id} class="name" x={x} y={y} dy="0.33em" text-anchor={anchor}>
          {named[index]!.words}
        </text>
      ))}
    </g>
  )
}

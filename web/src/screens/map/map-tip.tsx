import type { ZoomTransform } from 'd3-zoom'
import { Tip } from '../../parts/chart/tip.tsx'
import type { DrawnArc } from './draw-world.ts'
import { countPlace, type PlaceSign } from './gather-places.ts'
import { nameSign, sayCounts, sayVisits } from './say-place.ts'

interface MapTipProps {
  /** Id of the place or way that is pointed at. */
  readonly of: string
  readonly sign: PlaceSign | null
  readonly arc: DrawnArc | null
  readonly transform: ZoomTransform
  readonly width: number
}

const most = 6

/** What a sign or a way on the map says when it is pointed at. */
export function MapTip({ of, sign, arc, transform, width }: MapTipProps) {
  if (sign)
    return (
      <Tip of={of} x={transform.applyX(sign.x)} y={transform.applyY(sign.y) + 12} width={width}>
        <strong>{nameSign(sign)}</strong>
        {sign.places.length === 1 ? (
          <p>
            {sayCounts(sign.counted)}
            {sign.counted.at.of === 'country' && ' (the country, no place in it)'}
          </p>
        ) : (
          <ul>
            {sign.places.slice(0, most).map((counted) => (
              <li key={counted.place.id}>
                {counted.place.name} {countPlace(counted).toLocaleString('en')}
              </li>
            ))}
            {sign.places.length > most && <li>and {sign.places.length - most} more</li>}
          </ul>
        )}
      </Tip>
    )
  if (!arc?.arrow) return null
  const { from, to, visitors } = arc.arc
  return (
    <Tip of={of} x={transform.applyX(arc.arrow.x)} y={transform.applyY(arc.arrow.y) + 8} width={width}>
      <strong>
        {from.name} → {to.place.name}
      </strong>
      <p>visits: {sayVisits(arc.arc)}</p>
      <p class="quiet">{visitors.map(({ name }) => name).join(', ')}</p>
    </Tip>
  )
}

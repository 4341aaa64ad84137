import { type GeoProjection, geoInterpolate } from 'd3-geo'
import type { CoordinatesAnswer } from '../../../src/api/words.ts'

/** A great circle's way as a GeoJSON line: d3 bends it, and cuts it at the edge of the map. */
export const wayOf = (from: CoordinatesAnswer, to: CoordinatesAnswer) => ({
  type: 'LineString' as const,
  coordinates: [
    [from.lon, from.lat],
    [to.lon, to.lat],
  ],
})

/** Where on the map the arrow of a way points, and how far it is turned (degrees, 0 to the right); null where it has no length. */
export function arrowOf(
  from: CoordinatesAnswer,
  to: CoordinatesAnswer,
  projection: GeoProjection,
): { readonly x: number; readonly y: number; readonly turn: number } | null {
  const along = geoInterpolate([from.lon, from.lat], [to.lon, to.lat])
  for (const share of [0.62, 0.45, 0.3]) {
    const [before, after] = [projection(along(share - 0.01)), projection(along(share + 0.01))]
    if (!before || !after) continue
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
    const length = Math.hypot(dx, dy)
    // A jump is the edge of the map: the way goes on at its other side.
    if (length === 0 || length > 60) continue
    return { x: (before[0] + after[0]) / 2, y: (before[1] + after[1]) / 2, turn: (Math.atan2(dy, dx) * 180) / Math.PI }
  }
  return null
}

import type { CoordinatesAnswer } from '../../api/words.ts'
import type { Actor } from '../../record/actor.ts'
import { coordinatesOf } from '../../register/coordinates.ts'

/** Where a place lies; null where the register has no point for it. */
export function showPoint(place: Actor): CoordinatesAnswer | null {
  const point = coordinatesOf(place)
  return point && { lat: point.lat, lon: point.lon, of: point.of }
}

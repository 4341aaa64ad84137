import type { Coordinates } from '../register/coordinates.ts'

type Position = [lon: number, lat: number]
export type Line =
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly Position[])[] }

/** A line the shorter way round; where that crosses the 180th meridian it is cut in two, as RFC 7946 section 3.1.9 asks for. */
export function drawLine(from: Coordinates, to: Coordinates): Line {
  const turn = to.lon - from.lon
  if (Math.abs(turn) <= 180)
    return {
      type: 'LineString',
      coordinates: [
        [from.lon, from.lat],
        [to.lon, to.lat],
      ],
    }
  const edge = turn > 0 ? -180 : 180
  const toLon = to.lon + 2 * edge
  const lat = from.lat + ((edge - from.lon) / (toLon - from.lon)) * (to.lat - from.lat)
  const crossing = Number(lat.toFixed(4))
  return {
    type: 'MultiLineString',
    coordinates: [
      [
        [from.lon, from.lat],
        [edge, crossing],
      ],
      [
        [-edge, crossing],
        [to.lon, to.lat],
      ],
    ],
  }
}

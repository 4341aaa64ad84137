import type { MapAnswer } from '../../../../src/api/charts.ts'
import { clusterPoints } from '../../charts/cluster-points.ts'

export type CountedPlace = MapAnswer['places'][number]

/** A sign on the map: one place, or several that would lie upon one another. */
export interface PlaceSign {
  /** The one with most events: where it stands, and its name. */
  readonly counted: CountedPlace
  readonly places: readonly CountedPlace[]
  /** In the drawing, before it is enlarged. */
  readonly x: number
  readonly y: number
  readonly count: number
  readonly happened: number
}

export interface PlacedPoint {
  readonly counted: CountedPlace
  readonly x: number
  readonly y: number
  readonly count: number
}

export const countPlace = ({ happened, planned, fellThrough, unproven }: CountedPlace): number =>
  happened + planned + fellThrough + unproven

/**
 * The signs of places at some scale, the largest first.
 * @param points the places with most events first
 * @param gap that is left between two signs, in pixels
 */
export function gatherPlaces(
  points: readonly PlacedPoint[],
  radiusOf: (count: number) => number,
  scale: number,
  gap: number,
): PlaceSign[] {
  const signs = clusterPoints(points, radiusOf, scale, gap).map(({ first, members, count }): PlaceSign => {
    const places = members.map((member) => points[member]!.counted)
    const { x, y, counted } = points[first]!
    return { counted, places, x, y, count, happened: places.reduce((sum, { happened }) => sum + happened, 0) }
  })
  return signs.sort((a, b) => b.count - a.count)
}

import { type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo'
import type { MapAnswer } from '../../../../src/api/charts.ts'
import { arrowOf, wayOf } from '../../charts/draw-arc.ts'
import type { World } from '../../parts/chart/load-world.ts'

/** Equal Earth: areas are true, and what lies far south, where nobody is visited, is cut off. */
export function projectWorld(width: number, height: number): GeoProjection {
  const edges = {
    type: 'MultiPoint' as const,
    coordinates: [
      [-180, 0],
      [179.9, 0],
      [0, 83.5],
      [0, -56],
    ],
  }
  return geoEqualEarth()
    .fitExtent(
      [
        [4, 4],
        [width - 4, height - 4],
      ],
      edges,
    )
    .precision(0.3)
}

export interface DrawnWorld {
  readonly land: string
  readonly borders: string
}

export function drawWorld(world: World, projection: GeoProjection): DrawnWorld {
  const path = geoPath(projection).digits(2)
  return { land: path(world.land) ?? '', borders: path(world.borders) ?? '' }
}

export interface DrawnArc {
  readonly arc: MapAnswer['arcs'][number]
  readonly path: string
  readonly arrow: { readonly x: number; readonly y: number; readonly turn: number } | null
}

export function drawArcs(arcs: MapAnswer['arcs'], projection: GeoProjection): DrawnArc[] {
  const path = geoPath(projection).digits(2)
  return arcs.map((arc) => ({
    arc,
    path: path(wayOf(arc.from.at, arc.to.at)) ?? '',
    arrow: arrowOf(arc.from.at, arc.to.at, projection),
  }))
}

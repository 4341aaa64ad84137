import { type GeoProjection, geoEqualEarth, geoGraticule, geoPath } from 'd3-geo'
import type { MapAnswer } from '../../../../src/api/charts.ts'
import { bendWay, type MapCut } from '../../charts/bend-way.ts'
import type { World } from '../../parts/chart/load-world.ts'

/** The map ends in the Bering Strait, where it cuts no land, and leaves out the far south, where nobody is visited. */
const cut: MapCut = { middle: 11, south: -56, north: 76 }
const north = 81
const edge = 4

/** How high a map of the whole world is, for its width. */
export const heightOf = (width: number): number => Math.round(Math.max(width * 0.425, Math.min(width * 0.5, 250)))

/** Equal Earth: areas are true. */
export function projectWorld(width: number, height: number): GeoProjection {
  const edges = {
    type: 'MultiPoint' as const,
    coordinates: [
      [cut.middle - 180, 0],
      [cut.middle + 179.9, 0],
      [cut.middle, north],
      [cut.middle, cut.south],
    ],
  }
  return geoEqualEarth()
    .rotate([-cut.middle, 0])
    .fitExtent(
      [
        [edge, edge],
        [width - edge, height - edge],
      ],
      edges,
    )
    .precision(0.3)
}

export interface DrawnWorld {
  /** All of the earth: its outline is where the map ends. */
  readonly globe: string
  readonly graticule: string
  readonly land: string
  readonly borders: string
}

export function drawWorld(world: World, projection: GeoProjection): DrawnWorld {
  const path = geoPath(projection).digits(2)
  return {
    globe: path({ type: 'Sphere' }) ?? '',
    graticule: path(geoGraticule().step([30, 30])()) ?? '',
    land: path(world.land) ?? '',
    borders: path(world.borders) ?? '',
  }
}

export interface DrawnArc {
  readonly arc: MapAnswer['arcs'][number]
  /** "USA>place:oslo.NOR": which way it is, in the address. */
  readonly id: string
  readonly path: string
  /** Where its arrow stands and how far it is turned, in degrees, 0 to the right. */
  readonly arrow: { readonly x: number; readonly y: number; readonly turn: number } | null
}

export const idOfArc = ({ from, to }: MapAnswer['arcs'][number]): string => `${from.country}>${to.place.id}`

export function drawArcs(arcs: MapAnswer['arcs'], projection: GeoProjection): DrawnArc[] {
  return arcs.map((arc) => {
    const lines = bendWay(arc.from.at, arc.to.at, cut).map((line) =>
      line.flatMap(({ lon, lat }) => {
        // Just inside the edge: the edge itself might be drawn at the other side.
        const within = Math.min(Math.max(lon, cut.middle - 179.999), cut.middle + 179.999)
        const point = projection([within, lat])
        return point ? [point] : []
      }),
    )
    return { arc, id: idOfArc(arc), path: lines.map(writeLine).join(''), arrow: arrowOf(lines) }
  })
}

const writeLine = (points: readonly (readonly [number, number])[]) =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`).join('')

/** Two thirds down the longest line. */
function arrowOf(lines: readonly (readonly (readonly [number, number])[])[]): DrawnArc['arrow'] {
  const line = lines.toSorted((a, b) => b.length - a.length)[0]
  if (!line || line.length < 3) return null
  const at = Math.min(Math.floor(line.length * 0.62), line.length - 2)
  const [before, here, after] = [line[at - 1]!, line[at]!, line[at + 1]!]
  const turn = (Math.atan2(after[1] - before[1], after[0] - before[0]) * 180) / Math.PI
  return { x: here[0], y: here[1], turn }
}

import type { CoordinatesAnswer } from '../../../src/api/words.ts'

export interface MapPoint {
  readonly lon: number
  readonly lat: number
}

/** How a map is cut: its middle, and up to which latitudes ways may bend. */
export interface MapCut {
  /** Degrees east; the map ends 180 degrees to both sides of it. */
  readonly middle: number
  readonly south: number
  readonly north: number
}

/** A bend is so large a part of the way, and at most so many degrees. */
const [bend, mostBend] = [0.16, 16]
/** Ways back bend less than ways there, so that both are seen. */
const backward = 0.6
/** Degrees between two points of a line. */
const grain = 3

const radians = Math.PI / 180

/**
 * A way as a curve that bends a little towards the near pole and goes the shorter way round the world; cut in two where it leaves the map at one
 * side and comes back at the other. A great circle is the shortest way, but near the poles it crosses the whole map.
 * @returns lines, one after the other; none where one stays
 */
export function bendWay(from: CoordinatesAnswer, to: CoordinatesAnswer, cut: MapCut): readonly (readonly MapPoint[])[] {
  const start = { lon: wrap(from.lon - cut.middle), lat: from.lat }
  const east = wrap(to.lon - from.lon)
  const points = curve(start, { lon: start.lon + east, lat: to.lat }, cut)
  return cutAtEdges(points).map((line) => line.map(({ lon, lat }) => ({ lon: lon + cut.middle, lat })))
}

/** Into -180 up to 180. */
const wrap = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180

function curve(from: MapPoint, to: MapPoint, cut: MapCut): MapPoint[] {
  const middle = (from.lat + to.lat) / 2
  const narrow = Math.cos(middle * radians)
  const [east, north] = [(to.lon - from.lon) * narrow, to.lat - from.lat]
  const length = Math.hypot(east, north)
  if (length === 0) return []
  const goesEast = east > 0 || (east === 0 && north > 0)
  const high = Math.min(length * bend, mostBend) * (goesEast ? 1 : backward)
  // To the left of who goes east: towards the north; in the south of the world the other way.
  const side = (goesEast ? 1 : -1) * (middle < -10 ? -1 : 1)
  const [aside, up] = [(-north / length) * side, (east / length) * side]
  const height = limit(high, middle, up, cut)
  const steps = Math.max(8, Math.ceil(length / grain))
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps
    const away = 4 * share * (1 - share) * height
    return {
      lon: from.lon + (to.lon - from.lon) * share + (away * aside) / narrow,
      lat: from.lat + (to.lat - from.lat) * share + away * up,
    }
  })
}

/** So high that the middle of the way stays between the latitudes of the map. */
function limit(high: number, middle: number, up: number, { south, north }: MapCut): number {
  if (up > 0) return Math.max(0, Math.min(high, (north - middle) / up))
  return up < 0 ? Math.max(0, Math.min(high, (south - middle) / up)) : high
}

function cutAtEdges(points: readonly MapPoint[]): MapPoint[][] {
  const lines: MapPoint[][] = [[]]
  for (const [index, point] of points.entries()) {
    const before = points[index - 1]
    const turn = Math.round(point.lon / 360)
    if (before && Math.round(before.lon / 360) !== turn) {
      const edge = point.lon > before.lon ? 180 : -180
      const at = edge + 360 * (edge > 0 ? turn - 1 : turn + 1)
      const lat = before.lat + ((point.lat - before.lat) * (at - before.lon)) / (point.lon - before.lon)
      lines.at(-1)!.push({ lon: edge, lat })
      lines.push([{ lon: -edge, lat }])
    }
    lines.at(-1)!.push({ lon: point.lon - 360 * turn, lat: point.lat })
  }
  return lines.filter((line) => line.length > 1)
}

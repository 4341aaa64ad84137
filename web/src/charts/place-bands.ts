import type { Period } from './period.ts'

/** How many events are known only to some days. */
export interface CountedBand extends Period {
  readonly count: number
}

export interface PlacedBand<Band extends CountedBand> {
  readonly band: Band
  readonly lane: number
  /** Pixels from the left, cut off at the edges of the chart. */
  readonly left: number
  readonly right: number
}

/** Bands in few lanes, those that stand for most first; what finds no room is left out. */
export function placeBands<Band extends CountedBand>(
  bands: readonly Band[],
  period: Period,
  width: number,
  mostLanes: number,
): readonly PlacedBand<Band>[] {
  const scale = width / (period.end - period.start)
  const lanes: Period[][] = []
  const placed: PlacedBand<Band>[] = []
  const seen = bands.filter(({ start, end }) => end > period.start && start < period.end)
  for (const band of seen.toSorted((a, b) => b.count - a.count || a.start - b.start)) {
    const found = lanes.findIndex((lane) => lane.every(({ start, end }) => band.end <= start || band.start >= end))
    const lane = found === -1 ? lanes.length : found
    if (lane >= mostLanes) continue
    lanes[lane] = [...(lanes[lane] ?? []), band]
    const x = (day: number) => Math.min(Math.max((day - period.start) * scale, 0), width)
    placed.push({ band, lane, left: x(band.start), right: x(band.end) })
  }
  return placed
}

import { useId } from 'preact/hooks'
import type { TimelineAnswer } from '../../../../src/api/charts.ts'
import { dayNumber } from '../../charts/day-number.ts'
import type { Period } from '../../charts/period.ts'
import { type CountedBand, type PlacedBand, placeBands } from '../../charts/place-bands.ts'
import { outcomes } from '../../charts/stack-bins.ts'
import { measureWords } from '../../parts/chart/measure-words.ts'
import { OutcomePatterns, outcomeFill, outcomeStroke, outcomeWords } from '../../parts/chart/outcome.tsx'
import { sayDays } from '../../parts/chart/say-bar.ts'

export interface WideBand extends CountedBand {
  readonly counts: TimelineAnswer['wide'][number]
}

type PlacedBands = readonly PlacedBand<WideBand>[]

interface BandsProps {
  readonly placed: PlacedBands
  readonly period: Period
  /** Where they begin. */
  readonly top: number
  /** How many events are known so, those that find no room too. */
  readonly total: number
}

const [laneHeight, head, mostLanes] = [17, 18, 3]

/** Events that are known only to a month, a year or longer, by their days. */
export const wideBands = (wide: TimelineAnswer['wide']): readonly WideBand[] =>
  wide.map((counts) => ({
    counts,
    start: dayNumber(counts.first),
    end: dayNumber(counts.last) + 1,
    count: outcomes.reduce((sum, outcome) => sum + counts[outcome], 0),
  }))

export const placeWide = (bands: readonly WideBand[], period: Period, width: number): PlacedBands =>
  placeBands(bands, period, width, mostLanes)

/** How high they are. */
export function bandsHeight(placed: PlacedBands): number {
  return placed.length === 0 ? 0 : head + (Math.max(...placed.map(({ lane }) => lane)) + 1) * laneHeight + 6
}

/** "2012: 404 happened, 63 planned" */
export function sayBand({ counts, ...days }: WideBand): string {
  const parts = outcomes.flatMap((outcome) =>
    counts[outcome] === 0 ? [] : [`${counts[outcome].toLocaleString('en')} ${outcomeWords[outcome]}`],
  )
  return `some time in ${sayDays(days)}: ${parts.join(', ')}`
}

/** What is known only to a month, a year or longer, as wide as its days are: as much of each band solid, hatched and so on as there is of it. */
export function Bands({ placed, period, top, total }: BandsProps) {
  const id = useId()
  if (placed.length === 0) return null
  return (
    <g class="bands">
      <OutcomePatterns id={id} />
      <text class="bands-title" x={3} y={top + 12}>
        {total.toLocaleString('en')} known only to a month, a year or longer
      </text>
      {placed.map(({ band, lane, left, right }) => (
        <Band
          key={`${band.start} ${band.end}`}
          {...{ band, left, right, id }}
          isWhole={band.start >= period.start && band.end <= period.end}
          y={top + head + lane * laneHeight}
        />
      ))}
    </g>
  )
}

interface BandProps {
  readonly band: WideBand
  /** Whether no part of it is outside. */
  readonly isWhole: boolean
  readonly left: number
  readonly right: number
  readonly y: number
  readonly id: string
}

function Band({ band, isWhole, left, right, y, id }: BandProps) {
  const width = Math.max(right - left - 2, 1)
  const height = laneHeight - 3
  const count = band.count.toLocaleString('en')
  // Of a year or less that is seen whole, the axis tells which.
  const isTold = isWhole && band.end - band.start <= 366
  const words = [...(isTold ? [] : [`${count} in ${sayDays(band)}`]), count].find(
    (one) => measureWords(one) + 12 < width,
  )
  let below = y + height
  return (
    <g>
      <title>{sayBand(band)}</title>
      {outcomes.map((outcome) => {
        const high = (height * band.counts[outcome]) / band.count
        below -= high
        if (high === 0) return null
        return (
          <rect
            key={outcome}
            x={left + 1}
            y={below}
            width={width}
            height={high}
            fill={outcomeFill(outcome, id)}
            fill-opacity={outcome === 'happened' ? 0.3 : 0.8}
          />
        )
      })}
      <rect
        x={left + 1}
        y={y}
        width={width}
        height={height}
        fill="none"
        stroke={outcomeStroke.happened}
        stroke-opacity="0.5"
      />
      {words && (
        <text class="band-words" x={left + 1 + width / 2} y={y + height / 2} dy="0.34em" text-anchor="middle">
          {words}
        </text>
      )}
    </g>
  )
}

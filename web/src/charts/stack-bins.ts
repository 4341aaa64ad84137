import type { TimelineAnswer } from '../../../src/api/charts.ts'
import { dayNumber, firstOfMonth } from './day-number.ts'
import type { Period } from './period.ts'

type Bin = TimelineAnswer['bins'][number]
export const outcomes = ['happened', 'planned', 'fellThrough', 'unproven'] as const
export type Outcome = (typeof outcomes)[number]

export interface Bar {
  readonly days: Period
  readonly bin: Bin
  readonly total: number
  /** From the ground up, in counts; empty ones left out. */
  readonly pieces: readonly { readonly outcome: Outcome; readonly from: number; readonly to: number }[]
}

/** Bars of counts, one a bin, each over its days. */
export function stackBins(bins: readonly Bin[], grain: TimelineAnswer['grain']): Bar[] {
  return bins.map((bin) => stackBar(bin, daysOf(bin.start, grain)))
}

export function stackBar(bin: Bin, days: Period): Bar {
  let total = 0
  const pieces = outcomes.flatMap((outcome) => {
    if (bin[outcome] === 0) return []
    const from = total
    total += bin[outcome]
    return [{ outcome, from, to: total }]
  })
  return { days, bin, total, pieces }
}

function daysOf(start: string, grain: TimelineAnswer['grain']): Period {
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))]
  const first = dayNumber(start)
  if (grain === 'day') return { start: first, end: first + 1 }
  return { start: first, end: grain === 'year' ? firstOfMonth(year + 1, 1) : firstOfMonth(year, month + 1) }
}

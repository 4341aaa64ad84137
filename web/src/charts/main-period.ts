import type { Period } from './period.ts'
import type { Bar } from './stack-bins.ts'

/** So large a part of the events may lie outside on each side. */
const outside = 0.02

/**
 * The period that holds nearly all events, where a few far away would leave most of the chart empty: else all of it.
 * @param bars by their first day
 */
export function mainPeriod(bars: readonly Bar[], all: Period): Period {
  const total = bars.reduce((sum, bar) => sum + bar.total, 0)
  if (total === 0) return all
  const start = reach(bars, total * outside)?.days.start ?? all.start
  const end = reach(bars.toReversed(), total * outside)?.days.end ?? all.end
  return end - start < (all.end - all.start) / 2 ? { start, end } : all
}

/** The bar with which the count goes above so much. */
function reach(bars: readonly Bar[], count: number): Bar | undefined {
  let seen = 0
  return bars.find((bar) => {
    seen += bar.total
    return seen > count
  })
}

import { lengthOf, type Period } from './period.ts'
import type { Bar } from './stack-bins.ts'

/** So large a part of the events may lie outside on each side: more only where it shortens the period by half again. */
const outside = [0.02, 0.05] as const

/**
 * The period that holds nearly all events, where a few far away would leave most of the chart empty: else all of it.
 * @param bars by their first day
 */
export function mainPeriod(bars: readonly Bar[], all: Period): Period {
  const total = bars.reduce((sum, bar) => sum + bar.total, 0)
  if (total === 0) return all
  return outside.reduce((period, share) => {
    const start = reach(bars, total * share)?.days.start ?? all.start
    const end = reach(bars.toReversed(), total * share)?.days.end ?? all.end
    return end - start < lengthOf(period) / 2 ? { start, end } : period
  }, all)
}

/** The bar with which the count goes above so much. */
function reach(bars: readonly Bar[], count: number): Bar | undefined {
  let seen = 0
  return bars.find((bar) => {
    seen += bar.total
    return seen > count
  })
}

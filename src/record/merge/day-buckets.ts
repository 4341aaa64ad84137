import { dayOfNumber } from '../day-number.ts'
import type { Days } from './compare-times.ts'

/** Days a bucket spans. Two rows of them, one half a bucket later: days up to half a bucket apart share one. */
const span = 4

/**
 * Buckets that stretches of days fall into. In both rows two stretches at most two days apart share one; one row will do for a stretch
 * that is as wide as what may be meant.
 */
export function dayBuckets({ first, last }: Days, rows: 'one row' | 'both rows'): readonly string[] {
  const row = (name: string, shift: number) => {
    const [from, to] = [Math.floor((first + shift) / span), Math.floor((last + shift) / span)]
    return Array.from({ length: to - from + 1 }, (_, index) => `${name}${from + index}`)
  }
  return rows === 'one row' ? row('a', 0) : [...row('a', 0), ...row('b', span / 2)]
}

/** Months that a stretch of days touches, "2023-05", at most `limit` of them. */
export function monthsOf({ first, last }: Days, limit: number): readonly string[] {
  const months: string[] = []
  let [year = 0, month = 0] = dayOfNumber(first).split('-').map(Number)
  const end = dayOfNumber(last).slice(0, 7)
  while (months.length < limit) {
    const name = `${year}-${String(month).padStart(2, '0')}`
    if (name > end) break
    months.push(name)
    month++
    if (month > 12) [year, month] = [year + 1, 1]
  }
  return months
}

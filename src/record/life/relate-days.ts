import { daysOf, gapBetween, widthOf } from '../merge/compare-times.ts'
import type { When } from '../telling.ts'

/**
 * How a time told later stands to the one known. same: equal or no wiser. finer: inside it and narrower. shifted: they overlap, and both
 * are given to the day, with another first or last day. apart: they do not meet. unknown: one of them has an open end.
 */
export type DayRelation = 'same' | 'finer' | 'shifted' | 'apart' | 'unknown'

/** Stretches up to this many days are meant to the day. */
const toTheDay = 10

export function relateDays(known: When, told: When): DayRelation {
  if (known.edtf === told.edtf) return 'same'
  const [a, b] = [daysOf(known), daysOf(told)]
  if (a === null || b === null) return 'unknown'
  if (gapBetween(a, b) > 0) return 'apart'
  if (b.first >= a.first && b.last <= a.last) return 'finer'
  if (a.first >= b.first && a.last <= b.last) return 'same'
  return widthOf(a) <= toTheDay && widthOf(b) <= toTheDay ? 'shifted' : 'same'
}

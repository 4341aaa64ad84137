import type { EventKind } from '../../document/facts.ts'
import { daysOfEdtf } from '../days-of-edtf.ts'
import { type Days, daysOf, gapBetween, widthOf } from '../merge/compare-times.ts'
import type { When } from '../telling.ts'
import { knowDays } from './know-days.ts'

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

/** Whether a day set before, as EDTF, is the time told, or shares a day with it. */
export function meetsDay(edtf: string, told: When): boolean {
  return relateDays({ edtf, ...daysOfEdtf(edtf), basis: 'stated' }, told) !== 'apart'
}

/**
 * The same of two plans of something that lasts: one day in a stretch known to the day is one of its days, no finer time; the stretch that
 * begins on a known day is finer; another first or last day is a change.
 */
export function relatePlans(kind: EventKind, known: When, told: When): DayRelation {
  const relation = relateDays(known, told)
  const [a, b] = [stretchOf(kind, known), stretchOf(kind, told)]
  if (a === null || b === null || relation === 'apart' || relation === 'unknown') return relation
  const [few, many] = [widthOf(a), widthOf(b)]
  if (few > 1 && many > 1) return a.first === b.first && a.last === b.last ? 'same' : 'shifted'
  if (few > 1) return 'same'
  return many > 1 && b.first === a.first ? 'finer' : relation
}

/** Days that are meant as such: no calendar week, no month. */
function stretchOf(kind: EventKind, when: When): Days | null {
  const { sort } = knowDays({ kind, when })
  const days = daysOf(when)
  return (sort === 'day' || sort === 'stretch') && days !== null && widthOf(days) <= toTheDay ? days : null
}

import { daysOfEdtf } from '../days-of-edtf.ts'
import type { Telling } from '../telling.ts'
import { type Days, daysOf, makeDays, widthOf } from './compare-times.ts'
import { dayBuckets, monthsOf } from './day-buckets.ts'
import { crossKeys, fewDays, isAct, mostMonths, planLike, windowOf } from './key-parts.ts'
import { whoKeys } from './who-keys.ts'

const mostKeys = 24
/** How long after its old day what was put off is looked for, in days. */
const putOff = 100

/**
 * The keys under which an event is kept, for one of its tellings; an event has those of all its tellings, so that one that moved is
 * found at its old and its new day. Ask with `seekKeys`.
 *
 * `d` a bucket of days, `m` the month of an event with a day, `c` the months of one known to the month only, `u` the months in which
 * a plan or allegation without a day can lie, `p` the months of a plan, whatever its day, `e` a longer stretch as it is written.
 */
export function blockKeys(telling: Telling): string[] {
  const who = whoKeys(telling)
  return who.length === 0 ? [] : [...new Set([...partsOf(telling, who), ...oldParts(telling, who)])].slice(0, mostKeys)
}

/** Where a report of its old day, that comes later, looks for what was moved: in that day, or where it can have been. */
function oldParts(telling: Telling, who: readonly string[]): string[] {
  if (telling.moved === undefined) return []
  const { first, last } = daysOfEdtf(telling.moved.day ?? '')
  const old = makeDays(first, last)
  if (old !== null && widthOf(old) <= fewDays) return crossKeys(who, ['d'], dayBuckets(old, 'both rows'))
  const window = old ?? windowOf(telling)
  return window === null ? [] : crossKeys(who, ['u'], monthsOf(window, mostMonths))
}

function partsOf(telling: Telling, who: readonly string[]): string[] {
  const days = daysOf(telling.when)
  const plan = planLike.has(telling.status)
  if (days === null) {
    const window = windowOf(telling)
    if (window === null) return []
    if (isAct(telling) || !plan) return crossKeys(who, ['d'], dayBuckets(window, 'one row'))
    return crossKeys(who, ['u', 'p'], monthsOf(window, mostMonths))
  }
  if (isAct(telling)) return widthOf(days) > fewDays ? [] : crossKeys(who, ['d'], dayBuckets(days, 'both rows'))
  const months = monthsOf(days, mostMonths + 1)
  if (months.length > mostMonths) return crossKeys(who, ['e'], telling.when === null ? [] : [telling.when.edtf])
  const open = telling.status === 'postponed' ? ['p', 'u'] : ['p']
  const plans = plan ? crossKeys(who, open, planMonths(telling, days)) : []
  if (widthOf(days) > fewDays) return [...crossKeys(who, ['c'], months), ...plans]
  return [...crossKeys(who, ['d'], dayBuckets(days, 'both rows')), ...crossKeys(who, ['m'], months), ...plans]
}

/** What was put off without a new day may come in any of the next months. */
function planMonths({ status }: Telling, { first, last }: Days): readonly string[] {
  return monthsOf({ first, last: status === 'postponed' ? last + putOff : last }, mostMonths)
}

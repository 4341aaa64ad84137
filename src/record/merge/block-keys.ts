import type { Telling } from '../telling.ts'
import { type Days, daysOf, widthOf } from './compare-times.ts'
import { dayBuckets, monthsOf } from './day-buckets.ts'
import { crossKeys, fewDays, mostMonths, planLike, windowOf } from './key-parts.ts'
import { whoKeys } from './who-keys.ts'

const mostKeys = 24
/** How long after its old day what was put off is looked for, in days. */
const putOff = 100

/**
 * The keys under which an event is kept, for one of its tellings; an event has those of all its tellings, so that one that moved is
 * found at its old and its new day. Ask with `seekKeys`.
 *
 * `d` a bucket of days, `m` the month of an event with a day, `c` the months of one known to the month only, `u` the months in which
 * one without a day can lie, `p` the months of a plan, whatever its day.
 */
export function blockKeys(telling: Telling): string[] {
  const who = whoKeys(telling)
  const days = daysOf(telling.when)
  const plan = planLike.has(telling.status)
  if (days === null) {
    const window = windowOf(telling)
    return window === null ? [] : crossKeys(who, ['u', ...(plan ? ['p'] : [])], monthsOf(window, mostMonths))
  }
  const months = monthsOf(days, mostMonths + 1)
  const plans = plan ? crossKeys(who, ['p'], planMonths(telling, days)) : []
  if (months.length > mostMonths) return who.map((key) => `${key}|e|${telling.when?.edtf}`).slice(0, mostKeys)
  if (widthOf(days) > fewDays) return [...crossKeys(who, ['c'], months), ...plans]
  const buckets = who.flatMap((key) => dayBuckets(days).map((bucket) => `${key}|d|${bucket}`))
  return [...buckets, ...crossKeys(who, ['m'], months), ...plans].slice(0, mostKeys)
}

/** What was put off without a new day may come in any of the next months. */
function planMonths({ status }: Telling, { first, last }: Days): readonly string[] {
  return monthsOf({ first, last: status === 'postponed' ? last + putOff : last }, mostMonths)
}

import type { Telling } from '../telling.ts'
import { type Days, daysOf, makeDays, widthOf } from './compare-times.ts'
import { dayBuckets, monthsOf } from './day-buckets.ts'
import { crossKeys, fewDays, mostMonths, planLike, recent, soon, windowOf } from './key-parts.ts'
import { whoKeys } from './who-keys.ts'
import { moveWords } from './word-rules.ts'

/** How far back a plan may lie that a report says was moved, in days. */
const longAgo = 150

/**
 * The keys to look candidates up by: what shares none of them is not the same event. More than an event is kept under, since a telling
 * with a day must find those without one and the other way round, and a plan that moved its old day.
 */
export function seekKeys(telling: Telling): string[] {
  const who = whoKeys(telling)
  const days = daysOf(telling.when)
  const plan = planLike.has(telling.status)
  const old = oldPlans(telling, days)
  const plans = crossKeys(who, ['p'], old === null ? [] : monthsOf(old, 12))
  if (days === null) {
    const window = windowOf(telling)
    return window === null ? [] : unique([...crossKeys(who, ['m', 'c', 'u', 'p'], monthsOf(window, 5)), ...plans])
  }
  const months = monthsOf(days, mostMonths + 1)
  if (months.length > mostMonths) return who.map((key) => `${key}|e|${telling.when?.edtf}`)
  const near = monthsOf({ first: days.first - recent, last: days.last + recent }, mostMonths + 2)
  const wide = [...crossKeys(who, ['c'], months), ...crossKeys(who, ['u', ...(plan ? ['p'] : [])], near), ...plans]
  if (widthOf(days) > fewDays) return unique([...crossKeys(who, ['m', 'p'], months), ...wide])
  const buckets = who.flatMap((key) => dayBuckets(days).map((bucket) => `${key}|d|${bucket}`))
  return unique([...buckets, ...crossKeys(who, ['p'], near), ...wide])
}

/** Where the plan lies that a report says was moved or called off: from about its own day to about the new one. */
function oldPlans(telling: Telling, days: Days | null): Days | null {
  const { status, words, told } = telling
  const moved = status === 'postponed' || status === 'cancelled' || moveWords.test(words)
  const known = makeDays(told.known, told.known) ?? days
  if (!moved || known === null) return null
  const last = Math.max(known.last, days?.last ?? known.last) + soon
  return { first: status === 'occurred' ? known.first - longAgo : known.first - recent, last }
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)]
}

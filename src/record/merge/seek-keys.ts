import type { Telling } from '../telling.ts'
import { blockKeys } from './block-keys.ts'
import { type Days, daysOf, makeDays, widthOf } from './compare-times.ts'
import { dayBuckets, monthsOf } from './day-buckets.ts'
import { crossKeys, fewDays, isAct, mostMonths, planLike, windowOf } from './key-parts.ts'
import { whoKeys } from './who-keys.ts'
import { moveWords } from './word-rules.ts'

/** How far back a plan may lie that a report says was moved, and how far ahead, in days. */
const longAgo = 150
const soon = 60
/** Days by which a journey may differ from its plan without a word of moving. */
const journeySlack = 4

/**
 * The keys to look candidates up by: what shares none of them is not the same event. Others than an event is kept under, since a telling
 * with a day must find those without one and the other way round, and one of a plan that moved its old day; two with a day must meet
 * in their days.
 */
export function seekKeys(telling: Telling): string[] {
  if (isAct(telling)) return blockKeys(telling)
  const who = whoKeys(telling)
  if (who.length === 0) return []
  const days = daysOf(telling.when)
  const old = oldPlans(telling, days)
  const plans = old === null ? [] : crossKeys(who, ['p'], monthsOf(old, 8))
  return [...new Set([...(days === null ? undatedKeys(telling, who) : datedKeys(telling, who, days)), ...plans])]
}

function datedKeys(telling: Telling, who: readonly string[], days: Days): string[] {
  const months = monthsOf(days, mostMonths + 1)
  if (months.length > mostMonths) return crossKeys(who, ['e'], telling.when === null ? [] : [telling.when.edtf])
  if (widthOf(days) > fewDays) return crossKeys(who, ['m', 'c', 'u', 'p'], months)
  const slack = telling.kind === 'visit' ? journeySlack : 0
  const near = { first: days.first - slack, last: days.last + slack }
  const year = telling.kind === 'visit' && telling.when?.first ? [telling.when.first.slice(0, 4)] : []
  return [
    ...crossKeys(who, ['d'], dayBuckets(near, 'both rows')),
    ...crossKeys(who, ['c', 'u'], months),
    ...crossKeys(who, ['e'], year),
  ]
}

function undatedKeys(telling: Telling, who: readonly string[]): string[] {
  const window = windowOf(telling)
  if (window === null) return []
  const months = monthsOf(window, mostMonths)
  const near = crossKeys(who, ['d'], dayBuckets(reportDays(telling, window), 'one row'))
  return [...near, ...crossKeys(who, planLike.has(telling.status) ? ['p', 'u', 'm', 'c'] : ['u', 'c'], months)]
}

/** Where news of the same, without a day as well, is kept: about the day of the report. */
function reportDays({ told, status }: Telling, window: Days): Days {
  const day = makeDays(told.known, told.known)
  return planLike.has(status) && day !== null ? { first: day.first - 3, last: day.last + 3 } : window
}

/** Where the plan lies that a report says was moved or called off: from about its own day to about the new one. */
function oldPlans({ status, words, told, moved: put }: Telling, days: Days | null): Days | null {
  const moved = put !== undefined || status === 'postponed' || status === 'cancelled' || moveWords.test(words)
  const known = makeDays(told.known, told.known) ?? days
  if (!moved || known === null) return null
  const last = Math.max(known.last, days?.last ?? known.last) + soon
  return { first: status === 'occurred' ? known.first - longAgo : known.first - 7, last }
}

import { addDays, dayNumber } from '../day-number.ts'
import type { Day } from '../telling.ts'
import type { Presence } from './presence.ts'

/** All that speaks of one stay of one person in one country. */
export interface Stay {
  readonly presences: Presence[]
}

/** Days between two presences of one stay, with nothing known of the days between. */
const longestGap = 2
/** What was said there is often put out some days later: about so many. */
const longestDelay = 4
/** Days before and after a report within which the stay lies that it speaks of without a day. */
const remembered = 60
const foreseen = 90

/** The presences of one person in one country as stays, in order of their days; a stay without any day last. */
export function joinPresences(presences: readonly Presence[]): Stay[] {
  const stays = joinDays(presences.filter((one) => one.days !== null && one.reach === 'exact' && one.told !== 'off'))
  const put = (one: Presence, find: (one: Presence, stays: readonly Stay[]) => Stay | undefined) => {
    const stay = find(one, stays)
    if (stay) stay.presences.push(one)
    else insert(stays, { presences: [one] })
  }
  const dated = presences.filter((one) => one.days !== null)
  for (const one of dated.filter(({ told, reach }) => told !== 'off' && reach === 'about')) put(one, stayNear)
  for (const one of dated.filter(({ told, reach }) => told !== 'off' && reach === 'within')) put(one, stayWithin)
  for (const one of dated.filter(({ told }) => told === 'off')) put(one, stayWithin)
  const undated: Stay = { presences: [] }
  for (const one of presences.filter(({ days }) => days === null))
    (stayMeant(one, stays) ?? undated).presences.push(one)
  const firm = stays.filter(isFirm)
  return undated.presences.some(({ isVisit }) => isVisit) ? [...firm, undated] : firm
}

/** A passing word in one report is not enough: a stay needs a firm presence, or two reports that give it days. */
function isFirm({ presences }: Stay): boolean {
  const dated = presences.filter(({ days }) => days !== null)
  return dated.some((one) => one.isFirm) || new Set(dated.map(({ report }) => report)).size > 1
}

function joinDays(presences: readonly Presence[]): Stay[] {
  const stays: Stay[] = []
  let last: Day = ''
  for (const one of presences.toSorted(byDays)) {
    const { days } = one
    const current = stays.at(-1)
    if (current && dayNumber(days!.first) - dayNumber(last) <= longestGap) current.presences.push(one)
    else stays.push({ presences: [one] })
    if (!current || days!.last > last) last = days!.last
  }
  return stays
}

export function byDays(a: Presence, b: Presence): number {
  const order = (one: Presence) => `${one.days?.first ?? '9999'} ${one.days?.last ?? '9999'} ${one.event} ${one.report}`
  return order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0
}

function insert(stays: Stay[], stay: Stay): void {
  const at = stays.findIndex((other) => boundsOf(other).first > boundsOf(stay).first)
  stays.splice(at < 0 ? stays.length : at, 0, stay)
}

/** First and last of all days a stay's presences have, planned or done, exact or not. */
function boundsOf({ presences }: Stay): { first: Day; last: Day } {
  const days = presences.flatMap((one) => one.days ?? [])
  return {
    first: days.map(({ first }) => first).sort()[0] ?? '9999-12-31',
    last:
      days
        .map(({ last }) => last)
        .sort()
        .at(-1) ?? '0000-01-01',
  }
}

/** Published about then: the stay that was on, or just over. */
function stayNear({ days }: Presence, stays: readonly Stay[]): Stay | undefined {
  return stays.findLast((stay) => {
    const { first, last } = boundsOf(stay)
    return addDays(first, -longestGap) <= days!.first && days!.first <= addDays(last, longestDelay)
  })
}

/** Some of its days are the stay's. */
function stayWithin({ days }: Presence, stays: readonly Stay[]): Stay | undefined {
  return stays.find((stay) => {
    const { first, last } = boundsOf(stay)
    return first <= addDays(days!.last, 1) && last >= addDays(days!.first, -1)
  })
}

/** The stay a report means that gives no day: the next one of what is planned, the last one of what was. */
function stayMeant({ told, known }: Presence, stays: readonly Stay[]): Stay | undefined {
  if (known === null) return undefined
  if (told === 'done')
    return stays.findLast((stay) => {
      const { first, last } = boundsOf(stay)
      return first <= addDays(known, 1) && last >= addDays(known, -remembered)
    })
  return stays.find((stay) => {
    const { first, last } = boundsOf(stay)
    return last >= addDays(known, -1) && first <= addDays(known, foreseen)
  })
}

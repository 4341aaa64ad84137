import { compareOneNamed, compareParticipants, compareVisitors, type PartyAgreement } from './compare-parties.ts'
import { comparePlaces } from './compare-places.ts'
import { compareDays, daysOf, type TimeAgreement, widthOf } from './compare-times.ts'
import type { Comparison } from './comparison.ts'
import { familiesOf } from './family-rules.ts'
import type { Verdict } from './verdict.ts'
import { weighTime } from './weigh-time.ts'

/** A plan of travel and what came of it differ by days; a meeting is on its day. */
const visitSlack = 4
/** Days of the longest time in which a visit is announced: "this year". */
const aYear = 366
const meetingSlack = 1

const firm: ReadonlySet<string> = new Set(['day', 'overlap'])
const placeScore = { same: 1, within: 0.85, unknown: 0.5, apart: 0 } as const
const placeReason = { same: 'same place', within: 'one place in the other', unknown: null, apart: null } as const

/** Visits: same visitor, same place, at one time. Somebody who visits is one who goes there; a visit without a place is none to match. */
export function weighVisit(comparison: Comparison): Verdict | null {
  const { telling, event, place, another } = comparison
  const who = compareVisitors(telling, event)
  if (who === null || place === 'apart') return null
  const time = weighStay(comparison) ?? weighTime(comparison, visitSlack) ?? weighYear(comparison)
  if (time === null || (another !== null && time.how !== 'day')) return null
  if (place === 'unknown' && !(firm.has(time.how) && who.named && meetsHosts(comparison))) return null
  if (!who.named && !(time.how === 'day' && place === 'same')) return null
  if (!firm.has(time.how) && place === 'within' && isAtHome(comparison)) return null
  return makeVerdict(who, time, comparison)
}

/** "Will visit this year", and then the day: a plan of a year in which no other is known. */
function weighYear({ told, kept, place }: Comparison): TimeAgreement | null {
  const [days, year] = [daysOf(told.when), daysOf(kept.when)]
  if (days === null || year === null || kept.status !== 'planned' || (place !== 'same' && place !== 'within'))
    return null
  const width = widthOf(year)
  if (width > aYear || width <= widthOf(days) || days.first < year.first || days.last > year.last) return null
  return { score: 0.5, why: 'a day within the year named', how: 'refined' }
}

/** "A trip in the country" is no place at home: it holds all that the visitor does. */
function isAtHome({ telling }: Comparison): boolean {
  return telling.parties.some(({ actor, role }) => role === 'visitor' && actor.country === telling.place?.country)
}

/** Arrival and departure of one stay. */
function weighStay({ told, kept, place }: Comparison): TimeAgreement | null {
  if (place !== 'same' || told.when?.first == null || kept.when?.first == null) return null
  if (compareDays(told, kept) !== null) return null
  const near = Math.abs(Date.parse(told.when.first) - Date.parse(kept.when.first)) <= 2 * 86_400_000
  return near ? { score: 0.6, why: 'within two days at the same place', how: 'adjacent' } : null
}

/** Where one names no place, that one's hosts tell the country. */
function meetsHosts({ telling, event }: Comparison): boolean {
  const hosts = (parties: typeof telling.parties) => parties.filter(({ role }) => role === 'host')
  const one = [...hosts(telling.parties).map(({ actor }) => actor), telling.place]
  const other = [...hosts(event.parties).map(({ actor }) => actor), event.place]
  return one.some((a) => other.some((b) => ['same', 'within'].includes(comparePlaces(a, b))))
}

/** Meetings, talks, calls: same people, at one time, not at two places. */
export function weighEncounter(comparison: Comparison): Verdict | null {
  const { telling, event, place } = comparison
  const who = compareParticipants(telling, event) ?? compareUndone(comparison)
  if (who === null || (place === 'apart' && comparison.mover === null)) return null
  const time = weighTime(comparison, bothAhead(comparison) && place !== 'unknown' ? meetingSlack : 0)
  if (time === null || !isSameOne(comparison, time, who)) return null
  return makeVerdict(who, time, comparison)
}

const aheadOnly: ReadonlySet<string> = new Set(['planned', 'postponed', 'cancelled'])

function bothAhead({ told, kept }: Comparison): boolean {
  return aheadOnly.has(told.status) && aheadOnly.has(kept.status)
}

/** A plan that is called off is often told with one of the two. */
function compareUndone({ told, kept, telling, event }: Comparison): PartyAgreement | null {
  const undone = [told, kept].some(({ status }) => status === 'cancelled' || status === 'postponed')
  return undone && aheadOnly.has(told.status) && aheadOnly.has(kept.status) ? compareOneNamed(telling, event) : null
}

/** Whether the rest agrees enough for how far the times do. */
function isSameOne(comparison: Comparison, time: TimeAgreement, who: PartyAgreement): boolean {
  const { place, another, event, telling, told, kept } = comparison
  if (another === 'other') return false
  if (another === 'perhaps' && (time.how !== 'day' || (told.status === kept.status && place !== 'same'))) return false
  const remote = [telling, event].every((one) => familiesOf(one).includes('call'))
  const placed = place === 'same' || place === 'within'
  if (firm.has(time.how)) return who.named || placed || (remote && who.score >= 0.8)
  if (!who.named) return place === 'same' && isEnoughWithoutNames(comparison, time, who)
  if (time.how === 'both-undated') return isOneWithoutDays(comparison, remote)
  if (time.how === 'refined' || time.how === 'moved') return placed || remote || told.status !== 'occurred'
  return placed || time.score >= 0.6
}

/** Two reports near in time, neither with a day: the same words, the same place, or news of one call. */
function isOneWithoutDays({ words, place, told, kept }: Comparison, remote: boolean): boolean {
  if (words.identical || place === 'same') return true
  if (told.status === 'hypothetical' || kept.status === 'hypothetical') return false
  return (words.share >= 0.5 && words.shared.length >= 2) || place === 'within' || remote
}

/** Countries alone will do where a report says that it was moved, where the same month and place are told, or where a plan told days ago is called off. */
function isEnoughWithoutNames(comparison: Comparison, time: TimeAgreement, who: PartyAgreement): boolean {
  const { told, kept, telling } = comparison
  if (telling.moved !== undefined && bothAhead(comparison)) return who.score >= 0.7
  const undone = [told, kept].some(({ status }) => status === 'cancelled' || status === 'postponed')
  if (undone && bothAhead(comparison) && time.score >= 0.65) return who.score >= 0.7
  return time.score >= 0.7 && who.score >= 0.8
}

export function makeVerdict(who: PartyAgreement, time: TimeAgreement, { place, words }: Comparison): Verdict {
  const score = 0.4 * who.score + 0.35 * time.score + 0.15 * placeScore[place] + 0.1 * Math.min(1, words.share * 1.5)
  const where = placeReason[place]
  const why = [who.why, time.why, ...(where === null ? [] : [where]), ...(words.identical ? ['same words'] : [])]
  return { score: Math.round(score * 100) / 100, why, loose: !firm.has(time.how) }
}

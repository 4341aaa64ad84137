import { addDays, dayNumber } from '../day-number.ts'
import type { Day } from '../telling.ts'
import type { Stay } from './join-presences.ts'
import type { Presence } from './presence.ts'
import type { TripBasis } from './trip.ts'

export interface Days {
  readonly first: Day
  readonly last: Day
}

export interface Settled {
  readonly stay: Stay
  /** null where no day is known. */
  readonly days: Days | null
  readonly basis: TripBasis
}

/** Days between two stays of one journey, at most. */
const onTheWay = 2

/**
 * First and last day of each of one person's stays. What was done on a day outweighs what was planned for it; the plan's edges count where
 * nothing else is known of them, but for the days of leaving and reaching home; who is elsewhere abroad on the morrow has stayed till then.
 */
export function settleDays(stays: readonly Stay[]): Settled[] {
  const ground = new Map(stays.map((stay) => [stay, groundOf(stay, stays)]))
  const settled = stays.map((stay) => withPlan(stay, ground))
  return settled.map((one) => tillTheNext(one, settled))
}

/** The days on which reports have the visitor there. */
function groundOf(stay: Stay, stays: readonly Stay[]): Days | null {
  const known = stay.presences.filter(({ told, isPlan, days }) => told === 'done' && !isPlan && days !== null)
  const done = spanOf(known.filter(({ reach }) => reach === 'exact'))
  const near = known.filter(({ reach }) => reach === 'about').map(({ days }) => days!.first)
  const all = [...near, ...(done ? [done.first] : [])].sort()
  const [first] = all
  if (first === undefined) return null
  const plan = planOf(stay)
  // Half a day's clocks lie between the place and who publishes: the day set for it decides, where it is among them.
  if (done === null && plan?.first === plan?.last && near.includes(plan?.first ?? '')) return plan
  // What was put out on a day was said there no later: earlier days are sure, later ones hold unless he was elsewhere by then.
  const end = plan?.last ?? '9999-12-31'
  const away = stays.filter((other) => other !== stay).flatMap(daysDone)
  let last = done?.last ?? first
  for (const day of near.sort())
    if (day > last && day <= end && !away.some((other) => other > last && other <= day)) last = day
  return { first, last }
}

function daysDone({ presences }: Stay): Day[] {
  const exact = presences.filter(({ told, reach, isPlan }) => told === 'done' && reach === 'exact' && !isPlan)
  return exact.flatMap(({ days }) => (days ? [days.first, days.last] : []))
}

/** The days set for this stay alone; a plan for several days tells more than one for the day of going. */
function planOf({ presences }: Stay): Days | null {
  const plans = presences.filter(({ isPlan, reach, told }) => isPlan && reach === 'exact' && told !== 'off')
  const long = plans.filter(({ days, isVisit }) => isVisit && days && days.first !== days.last)
  return spanOf(long) ?? spanOf(plans)
}

function withPlan(stay: Stay, ground: ReadonlyMap<Stay, Days | null>): Settled {
  const own = ground.get(stay) ?? null
  const plan = planOf(stay)
  if (own === null) return { stay, days: plan, basis: plan === null ? 'none' : 'planned' }
  const others = [...ground].flatMap(([other, days]) => (other === stay || days === null ? [] : [days]))
  const basis = daysDone(stay).length > 0 ? 'done' : 'about'
  return { stay, days: plan === null ? own : widen(own, plan, others), basis }
}

function widen(own: Days, plan: Days, others: readonly Days[]): Days {
  let { first, last } = own
  const before = others.filter((other) => other.first < own.first).map((other) => other.last)
  const after = others.filter((other) => other.last > own.last).map((other) => other.first)
  const fromHome = !before.some((day) => gap(day, own.first) <= onTheWay)
  const toHome = !after.some((day) => gap(own.last, day) <= onTheWay)
  if (plan.first < first && !(fromHome && gap(plan.first, first) === 1) && !before.some((day) => day > plan.first))
    first = plan.first
  if (plan.last > last && !(toHome && gap(last, plan.last) === 1) && !after.some((day) => day < plan.last))
    last = plan.last
  return { first, last }
}

const gap = (a: Day, b: Day): number => dayNumber(b) - dayNumber(a)

/** Of several stays that end the day before the next begins, the one that most is known of is where he spent the night. */
function tillTheNext(one: Settled, all: readonly Settled[]): Settled {
  const { days, stay } = one
  if (days === null) return one
  const morrow = addDays(days.last, 1)
  const others = all.filter((other) => other.stay !== stay)
  const next = others.some((other) => other.days?.first === morrow)
  const gone = others.some((other) => other.days && other.days.first <= days.last && other.days.last > days.last)
  const rival = others.some(
    (other) => other.days?.last === days.last && other.stay.presences.length > stay.presences.length,
  )
  return next && !gone && !rival ? { ...one, days: { ...days, last: morrow } } : one
}

export function spanOf(presences: readonly Presence[]): Days | null {
  const days = presences.flatMap((one) => one.days ?? [])
  const firsts = days.map(({ first }) => first).sort()
  const lasts = days.map(({ last }) => last).sort()
  return days.length === 0 ? null : { first: firsts[0]!, last: lasts.at(-1)! }
}

import { compareDays, compareUndated, daysOf, gapBetween, type TimeAgreement, widthOf } from './compare-times.ts'
import type { Comparison } from './comparison.ts'
import { hoursApart } from './hours-apart.ts'
import { listSides } from './list-sides.ts'

/** Farthest that reports say outright a thing was moved, in days. */
const farthestMove = 240
/** Days after its day from which a plan is not spoken of as moved any more. */
const overdue = 21
/** Hours between two capitals from which one's evening is the other's morning. */
const anotherDate = 5

/** What can be one event on two days: a plan, its moving, and what came of it. */
const movable: ReadonlySet<string> = new Set([
  'planned',
  'postponed',
  'cancelled',
  'hypothetical',
  'occurred',
  'ongoing',
])
const done: ReadonlySet<string> = new Set(['occurred', 'ongoing'])
const undoing: ReadonlySet<string> = new Set(['postponed', 'cancelled', 'negated'])

/**
 * Whether the times of a telling and an event can be one event's: the days meet, or the plan was moved, or one names no day and came
 * out at the time.
 * @param slack days by which the days of a plan and of what came of it, or of two plans, may differ without a word of moving
 */
export function weighTime(comparison: Comparison, slack: number): TimeAgreement | null {
  const { told, kept } = comparison
  const met = compareDays(told, kept)
  if (met !== null) return met
  if (told.when === null || kept.when === null) return isSettled(comparison) ? null : compareUndated(told, kept)
  return weighMove(comparison, slack) ?? weighClocks(comparison)
}

/** What has happened is not called off, put off or denied by a report that names no day, but for what was put off before it. */
function isSettled({ told, kept }: Comparison): boolean {
  const happened = [told, kept].find(({ status }) => done.has(status))
  const undone = [told, kept].find(({ status }) => undoing.has(status))
  if (happened === undefined || undone === undefined) return false
  const day = daysOf(happened.when) ?? happened.known
  return undone.status !== 'postponed' || undone.known === null || day === null || undone.known.first > day.last
}

function weighMove({ told, kept, mover }: Comparison, slack: number): TimeAgreement | null {
  const [left, right] = [daysOf(told.when), daysOf(kept.when)]
  if (left === null || right === null || (done.has(told.status) && done.has(kept.status))) return null
  const gap = gapBetween(left, right)
  // They meet, and are too wide to be one by that: "this year" and a day of it.
  if (gap === 0) return null
  if (gap <= slack) return { score: 0.65, why: `${gap} days from the day planned`, how: 'moved' }
  if (mover === null || gap > farthestMove || !movable.has(told.status) || !movable.has(kept.status)) return null
  const [moving, old] = mover === 'told' ? [told, right] : [kept, left]
  const late = done.has(moving.status) ? farthestMove : overdue
  if (moving.known !== null && moving.known.first - old.last > late) return null
  return { score: 0.6, why: 'moved to another day', how: 'moved' }
}

/** The same call on the two sides of a date: told for neighbouring days in capitals far apart. A place known to both has one clock. */
function weighClocks({ told, kept, telling, event, another, place }: Comparison): TimeAgreement | null {
  if (place === 'same' || place === 'within') return null
  const [left, right] = [daysOf(told.when), daysOf(kept.when)]
  if (left === null || right === null || another !== null) return null
  if (gapBetween(left, right) > 1 || widthOf(left) > 2 || widthOf(right) > 2) return null
  const keys = listSides([...telling.parties, ...event.parties]).map(({ key }) => key)
  const far = keys.some((a) => keys.some((b) => (hoursApart(a, b) ?? 0) >= anotherDate))
  return far ? { score: 0.6, why: 'neighbouring days, by the clocks of two capitals', how: 'adjacent' } : null
}

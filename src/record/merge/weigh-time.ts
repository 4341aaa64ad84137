import { compareDays, compareUndated, daysOf, gapBetween, type TimeAgreement, widthOf } from './compare-times.ts'
import type { Comparison } from './comparison.ts'
import { hoursApart } from './hours-apart.ts'
import { listSides } from './list-sides.ts'

/** Farthest that reports say outright a thing was moved, in days. */
const farthestMove = 240
/** Hours between two capitals from which one's evening is the other's morning. */
const anotherDate = 5

const ahead: ReadonlySet<string> = new Set(['planned', 'postponed', 'cancelled', 'alleged', 'hypothetical', 'negated'])
const done: ReadonlySet<string> = new Set(['occurred', 'ongoing'])

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

/** What has happened is not called off, moved or denied by a report that names no day. */
function isSettled({ told, kept }: Comparison): boolean {
  const undoing = ['postponed', 'cancelled', 'negated']
  return (
    (done.has(kept.status) && undoing.includes(told.status)) || (done.has(told.status) && kept.status === 'negated')
  )
}

function weighMove({ told, kept, moves, telling }: Comparison, slack: number): TimeAgreement | null {
  const [left, right] = [daysOf(told.when), daysOf(kept.when)]
  if (left === null || right === null || (done.has(told.status) && done.has(kept.status))) return null
  const gap = gapBetween(left, right)
  if (gap <= slack) return { score: 0.65, why: `${gap} days from the day planned`, how: 'moved' }
  const open = ahead.has(kept.status) && kept.status !== 'negated' && kept.status !== 'alleged'
  if (!moves || !open || gap > farthestMove || telling.status === 'alleged') return null
  if (isPast(right.last, comparison(told))) return null
  return { score: 0.6, why: 'moved to another day', how: 'moved' }
}

const comparison = ({ known }: { readonly known: { readonly first: number } | null }) => known?.first ?? null

/** A plan whose day was long past when the report came out was not what is moved. */
function isPast(lastDay: number, known: number | null): boolean {
  return known !== null && known - lastDay > farthestMove
}

/** The same call on the two sides of a date: told for neighbouring days in capitals far apart. */
function weighClocks({ told, kept, telling, event, another }: Comparison): TimeAgreement | null {
  const [left, right] = [daysOf(told.when), daysOf(kept.when)]
  if (left === null || right === null || another) return null
  if (gapBetween(left, right) > 1 || widthOf(left) > 2 || widthOf(right) > 2) return null
  const keys = listSides([...telling.parties, ...event.parties]).map(({ key }) => key)
  const far = keys.some((a) => keys.some((b) => (hoursApart(a, b) ?? 0) >= anotherDate))
  return far ? { score: 0.6, why: 'neighbouring days, by the clocks of two capitals', how: 'adjacent' } : null
}

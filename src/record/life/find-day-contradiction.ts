import { daysOf, gapBetween, widthOf } from '../merge/compare-times.ts'
import { hoursApart } from '../merge/hours-apart.ts'
import { listSides } from '../merge/list-sides.ts'
import type { Contradiction } from '../record-event.ts'
import type { Telling } from '../telling.ts'
import { makeSide } from './make-side.ts'

const done: ReadonlySet<string> = new Set(['occurred', 'ongoing'])
/** Times wider than this are no day that another could contradict. */
const exact = 7
/** Hours between two capitals from which neighbouring days can be one. */
const anotherDate = 5
/** Days of one stay told by its parts. */
const stay = 3

/**
 * Days that cannot both be right: of what happened, or of a plan as told on one day by several sources. A plan told otherwise later was
 * moved.
 */
export function findDayContradiction(tellings: readonly Telling[]): Contradiction | null {
  const happened = groupByDay(tellings.filter(({ status }) => done.has(status)))
  if (happened.length > 1) return toContradiction(happened)
  const planned = tellings.filter((telling) => telling.status === 'planned' && !isMovedBy(telling, tellings))
  for (const known of new Set(planned.map(({ told }) => told.known))) {
    const groups = groupByDay(planned.filter(({ told }) => told.known === known))
    const sources = new Set(groups.flatMap((group) => group.map(({ told }) => told.source)))
    if (groups.length > 1 && sources.size > 1) return toContradiction(groups)
  }
  return null
}

/** Another report tells that it was moved from this day. */
function isMovedBy({ when }: Telling, tellings: readonly Telling[]): boolean {
  return tellings.some(({ moved }) => moved?.day === when?.edtf && when !== null)
}

function groupByDay(tellings: readonly Telling[]): Telling[][] {
  const groups: Telling[][] = []
  for (const telling of tellings) {
    const days = daysOf(telling.when)
    if (days === null || widthOf(days) > exact) continue
    const group = groups.find((of) => of[0] !== undefined && canBeOneDay(of[0], telling))
    if (group) group.push(telling)
    else groups.push([telling])
  }
  return groups
}

function canBeOneDay(a: Telling, b: Telling): boolean {
  const [left, right] = [daysOf(a.when), daysOf(b.when)]
  if (left === null || right === null) return true
  const gap = gapBetween(left, right)
  if (gap === 0) return true
  if (a.kind === 'visit' && done.has(a.status)) return gap <= stay
  return gap === 1 && (a.place === null || b.place === null) && areFarApart([a, b])
}

function areFarApart(tellings: readonly Telling[]): boolean {
  const keys = listSides(tellings.flatMap(({ parties }) => parties)).map(({ key }) => key)
  return keys.some((a) => keys.some((b) => (hoursApart(a, b) ?? 0) >= anotherDate))
}

function toContradiction(groups: readonly (readonly Telling[])[]): Contradiction {
  return { slot: 'day', sides: groups.map((group) => makeSide(group[0]?.when?.edtf ?? '', group)) }
}

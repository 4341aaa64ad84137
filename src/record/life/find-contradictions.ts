import type { Contradiction } from '../record-event.ts'
import type { Telling } from '../telling.ts'
import { findDayContradiction } from './find-day-contradiction.ts'
import { findHappenedContradiction } from './find-happened-contradiction.ts'
import { findNumberContradictions } from './find-number-contradictions.ts'
import { findPlanContradiction } from './find-plan-contradiction.ts'
import type { Life } from './follow-life.ts'
import { makeSide } from './make-side.ts'
import { placeSides } from './settle-place.ts'

const done: ReadonlySet<string> = new Set(['occurred', 'ongoing'])

/** Slots for which reports of equal standing give values that cannot all be right, with who says what. */
export function findContradictions(tellings: readonly Telling[], life: Life): readonly Contradiction[] {
  return [
    findDayContradiction(tellings),
    findPlaceContradiction(tellings, life),
    findHappenedContradiction(tellings),
    findPlanContradiction(tellings, life.status),
    ...findNumberContradictions(tellings),
  ].filter((found) => found !== null)
}

/** Places of what happened; of plans, those that were known on one day: later ones relocate it. */
function findPlaceContradiction(tellings: readonly Telling[], { status }: Life): Contradiction | null {
  const sides = placeSides(tellings, status)
  const told = sides.flatMap((side) => side.tellings)
  const equal = done.has(status) || told.every(({ told: { known } }) => known === told[0]?.told.known)
  if (sides.length < 2 || !equal || isJourney(sides)) return null
  return { slot: 'place', sides: sides.map((side) => makeSide(side.place.name, side.tellings)) }
}

/** One report names the other's place as well: both are stops of a journey, and neither is wrong. */
function isJourney(sides: ReturnType<typeof placeSides>): boolean {
  return sides.some((side) =>
    sides.some((other) => other !== side && side.tellings.some(({ words }) => words.includes(other.place.name))),
  )
}

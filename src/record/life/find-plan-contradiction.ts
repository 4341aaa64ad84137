import type { EventStatus } from '../../document/facts.ts'
import { sideKey } from '../merge/list-sides.ts'
import type { Contradiction } from '../record-event.ts'
import type { Telling, ToldClaim } from '../telling.ts'
import { makeSide } from './make-side.ts'

/** As long as nothing else has become of it, plan and denial stand against each other. */
const open: ReadonlySet<EventStatus> = new Set(['planned', 'alleged', 'hypothetical'])

/**
 * Reports of a plan beside those who deny it. A denial is past once its own side announces or confirms the plan after all.
 * @param tellings in the order they were known
 * @param status of the event
 */
export function findPlanContradiction(tellings: readonly Telling[], status: EventStatus): Contradiction | null {
  if (!open.has(status)) return null
  const planned = tellings.filter((telling) => telling.status === 'planned')
  const denied = tellings.filter(({ claims }, at) => claims.some((claim) => isDenial(claim, tellings.slice(at + 1))))
  if (planned.length === 0 || denied.length === 0) return null
  return { slot: 'planned', sides: [makeSide('planned', planned), makeSide('denied', denied, 'denies')] }
}

function isDenial({ stance, by }: ToldClaim, later: readonly Telling[]): boolean {
  const side = sideKey(by) ?? by.id
  return stance === 'denies' && !later.some(({ claims }) => claims.some((claim) => isTakenBack(claim, side)))
}

function isTakenBack({ stance, by }: ToldClaim, side: string): boolean {
  return (stance === 'announces' || stance === 'confirms') && (sideKey(by) ?? by.id) === side
}

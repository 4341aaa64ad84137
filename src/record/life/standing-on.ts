import { addDays } from '../day-number.ts'
import type { RecordEvent } from '../record-event.ts'
import type { Day } from '../telling.ts'

/**
 * How an event stands on a day. ahead: planned, its day to come or not yet named. due: planned, and the day lies within its days.
 * lapsed: planned, its last day is past, and no report says that it happened or fell through. under-way: reports say so, and its days
 * are not over. The rest as its status says; past "ongoing" is happened.
 */
export type Standing =
  | 'ahead'
  | 'due'
  | 'lapsed'
  | 'under-way'
  | 'happened'
  | 'postponed'
  | 'cancelled'
  | 'not-happened'
  | 'alleged'
  | 'hypothetical'

/** Days for which a plan without a day is waited for, and for which "under way" without an end holds, after the last report of it. */
const patience = 180
const underWay = 3

/**
 * @param event what reports said; for how it stood on an earlier day, what they had said by then: see `knownOn`
 * @param today ISO day; given by the caller, never the clock
 */
export function standingOn(event: RecordEvent, today: Day): Standing {
  switch (event.status) {
    case 'planned':
      return planStanding(event, today)
    case 'ongoing':
      return isOver(event, today) ? 'happened' : 'under-way'
    case 'occurred':
      return 'happened'
    case 'negated':
      return 'not-happened'
    default:
      return event.status
  }
}

function planStanding({ when, lastKnown }: RecordEvent, today: Day): Standing {
  const last = when?.last ?? null
  if (last === null) return lastKnown !== null && today > addDays(lastKnown, patience) ? 'lapsed' : 'ahead'
  if (today > last) return 'lapsed'
  return when?.first != null && today >= when.first ? 'due' : 'ahead'
}

function isOver({ when, lastKnown }: RecordEvent, today: Day): boolean {
  const heard = lastKnown === null ? null : addDays(lastKnown, underWay)
  const end = [when?.last ?? null, heard]
    .filter((day) => day !== null)
    .sort()
    .at(-1)
  return end !== undefined && today > end
}

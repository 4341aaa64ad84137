import { dayNumber } from '../day-number.ts'
import type { Telling } from '../telling.ts'
import { addStep, announcerOf, isOldDay, keepPrevious, type LifeDraft, setDay } from './life-draft.ts'
import { relateDays } from './relate-days.ts'

/** What opens the new day: "put off until March", "moved to Tuesday". */
const towards =
  /\b(?:until|till|to (?:next|later|early|late|mid|the (?:week|month|autumn|spring|summer|winter)|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/iu
/** Days in which others still tell of a putting off whose new day is known already. */
const lateBy = 7

/**
 * A report that it is put off: with a new day it is moved, without one postponed. What has happened cannot be put off any more, and what
 * was moved already is told once more by reports that know only of the old day.
 */
export function followPostponing(draft: LifeDraft, telling: Telling): void {
  if (draft.status === 'occurred' || draft.status === 'ongoing' || isLate(draft, telling)) return
  const { when } = telling
  const old = draft.when
  const fresh =
    when !== null && (old === null ? towards.test(telling.words) : ['apart', 'shifted'].includes(relateDays(old, when)))
  const past = old?.edtf ?? (fresh ? null : (when?.edtf ?? null))
  if (past !== null) keepPrevious(draft, past)
  const by = announcerOf(telling)
  if (fresh && when !== null) {
    addStep(draft, 'moved', telling, { by, from: draft.previous.at(-1) ?? null, to: when.edtf })
    setDay(draft, when, telling)
    draft.status = 'planned'
    return
  }
  if (draft.status !== 'postponed') addStep(draft, 'postponed', telling, { by })
  draft.when = null
  draft.status = 'postponed'
}

/** It has been moved, and this report tells of that with the old day, or with none and soon after. */
function isLate(draft: LifeDraft, { when, told: { known } }: Telling): boolean {
  if (draft.status !== 'planned' || draft.previous.length === 0) return false
  if (when !== null) return isOldDay(draft, when) && (draft.when === null || relateDays(draft.when, when) === 'apart')
  const moved = draft.steps.findLast(({ what }) => what === 'moved')?.day ?? null
  return moved !== null && known !== null && dayNumber(known) - dayNumber(moved) <= lateBy
}

/** A report that it is called off; it keeps the day it was set for. */
export function followCancelling(draft: LifeDraft, telling: Telling): void {
  if (draft.status === 'occurred' || draft.status === 'ongoing') return
  if (draft.status !== 'cancelled') addStep(draft, 'cancelled', telling, { by: announcerOf(telling) })
  draft.status = 'cancelled'
  if (draft.when === null && telling.when !== null) setDay(draft, telling.when, telling)
}

import type { Telling } from '../telling.ts'
import { addStep, keepPrevious, type LifeDraft, setDay } from './life-draft.ts'
import { relateDays } from './relate-days.ts'

/** What opens the new day: "put off until March", "moved to Tuesday". */
const towards =
  /\b(?:until|till|to (?:next|later|early|late|mid|the (?:week|month|autumn|spring|summer|winter)|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/iu

/** A report that it is put off, with or without a new day. What has happened cannot be put off any more. */
export function followPostponing(draft: LifeDraft, telling: Telling): void {
  if (draft.status === 'occurred' || draft.status === 'ongoing') return
  addStep(draft, 'postponed', telling)
  const { when } = telling
  const old = draft.when
  const fresh =
    when !== null && (old === null ? towards.test(telling.words) : ['apart', 'shifted'].includes(relateDays(old, when)))
  const past = old?.edtf ?? (fresh ? null : (when?.edtf ?? null))
  if (past !== null) keepPrevious(draft, past)
  if (fresh && when !== null) {
    if (old !== null) addStep(draft, 'moved', telling, { from: old.edtf, to: when.edtf })
    setDay(draft, when, telling)
    draft.status = 'planned'
    return
  }
  draft.when = null
  draft.status = 'postponed'
}

/** A report that it is called off; it keeps the day it was set for. */
export function followCancelling(draft: LifeDraft, telling: Telling): void {
  if (draft.status === 'occurred' || draft.status === 'ongoing') return
  if (draft.status !== 'cancelled') addStep(draft, 'cancelled', telling)
  draft.status = 'cancelled'
  if (draft.when === null && telling.when !== null) setDay(draft, telling.when, telling)
}

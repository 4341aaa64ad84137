import { sideKey } from '../merge/list-sides.ts'
import type { StepKind } from '../record-event.ts'
import type { Telling, ToldClaim } from '../telling.ts'
import { addStep, hasStep, type LifeDraft } from './life-draft.ts'

/** A report that changes the plan tells of the change; who is named in it says that, and confirms nothing beside it. */
const changing: ReadonlySet<StepKind> = new Set(['moved', 'relocated', 'postponed', 'cancelled'])

/**
 * Who announces, confirms or denies. The first to announce is the announcement's own step; another side that announces it too confirms
 * it. Each is told once, and one report of a change is one step.
 */
export function followClaims(draft: LifeDraft, telling: Telling): void {
  for (const claim of telling.claims) {
    if (claim.stance === 'denies') followDenial(draft, telling, claim)
    else if (claim.stance === 'announces' || claim.stance === 'confirms') followAnnouncement(draft, telling, claim)
  }
}

function followDenial(draft: LifeDraft, telling: Telling, { by, words }: ToldClaim): void {
  const told = draft.steps.some((step) => step.what === 'denied' && step.by?.id === by.id)
  if (!told) addStep(draft, 'denied', telling, { by, words })
}

function followAnnouncement(draft: LifeDraft, telling: Telling, { by, stance, words }: ToldClaim): void {
  const key = sideKey(by) ?? by.id
  const known = draft.announcers.has(key)
  const first = draft.announcers.size === 0
  draft.announcers.add(key)
  if (known || (first && stance === 'announces')) return
  if (draft.status === 'cancelled' || draft.status === 'postponed') return
  const own = draft.steps.filter((step) => step.telling === telling.id)
  if (own.some((step) => changing.has(step.what) || step.by?.id === by.id)) return
  if (hasStep(draft, 'announced') || stance === 'confirms') addStep(draft, 'confirmed', telling, { by, words })
}

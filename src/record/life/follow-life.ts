import type { EventStatus } from '../../document/facts.ts'
import type { Step } from '../record-event.ts'
import type { Telling, When } from '../telling.ts'
import { followClaims } from './follow-claims.ts'
import { followHappening } from './follow-happening.ts'
import { followPlan } from './follow-plan.ts'
import { followCancelling, followPostponing } from './follow-undoing.ts'
import { addStep, hasStep, type LifeDraft, newDraft } from './life-draft.ts'
import { listSources } from './list-sources.ts'
import { settleHappenedDay } from './settle-happened-day.ts'

export interface Life {
  readonly status: EventStatus
  readonly when: When | null
  readonly previous: readonly string[]
  readonly steps: readonly Step[]
}

/** Follows an event through its tellings, given in the order they were known. */
export function followLife(tellings: readonly [Telling, ...Telling[]]): Life {
  const draft = newDraft()
  const happened = outweighs(tellings)
  for (const telling of tellings) {
    followTelling(draft, telling, happened)
    followClaims(draft, telling)
  }
  const status = draft.status ?? tellings[0].status
  const done = status === 'occurred' || status === 'ongoing'
  const when = done ? settleHappenedDay(tellings, draft.when) : draft.when
  return { status, when, previous: draft.previous, steps: draft.steps }
}

/** Whether at least as many sources say that it happened as that it did not. */
function outweighs(tellings: readonly Telling[]): boolean {
  const count = (...statuses: readonly EventStatus[]) =>
    listSources(tellings.filter(({ status }) => statuses.includes(status))).length
  return count('occurred', 'ongoing') >= count('negated')
}

function followTelling(draft: LifeDraft, telling: Telling, happened: boolean): void {
  const { status } = telling
  if (status === 'planned') followPlan(draft, telling)
  else if (status === 'postponed') followPostponing(draft, telling)
  else if (status === 'cancelled') followCancelling(draft, telling)
  else if (status === 'negated') followNegation(draft, telling, happened)
  else if (status === 'alleged') followWeaker(draft, telling, ['hypothetical'])
  else if (status === 'hypothetical') followWeaker(draft, telling, [])
  else followHappening(draft, telling, happened)
}

/** "Will not take place" before its day calls it off, "none is planned" denies it; later either says that nothing happened. */
function followNegation(draft: LifeDraft, telling: Telling, happened: boolean): void {
  const last = draft.when?.last ?? telling.when?.last ?? null
  const early = last !== null && telling.told.known !== null && telling.told.known < last
  if (early && draft.status === 'planned') {
    if (!telling.claims.some(({ stance }) => stance === 'denies')) followCancelling(draft, telling)
    return
  }
  if (!hasStep(draft, 'not-happened')) addStep(draft, 'not-happened', telling)
  const done = draft.status === 'occurred' || draft.status === 'ongoing'
  if (done && happened) return
  draft.status = 'negated'
  draft.when ??= telling.when
}

/** What is only said or thought possible never outranks what reports say themselves. */
function followWeaker(draft: LifeDraft, telling: Telling, over: readonly EventStatus[]): void {
  const what = telling.status === 'alleged' ? 'alleged' : 'considered'
  const asserter = telling.claims.find(({ stance }) => stance === 'asserts' || stance === 'announces')
  const onlyDenied = asserter === undefined && telling.claims.some(({ stance }) => stance === 'denies')
  if (!onlyDenied && !hasStep(draft, what)) addStep(draft, what, telling, { by: asserter?.by ?? null })
  const { status } = draft
  if (status !== null && status !== telling.status && !over.includes(status)) return
  draft.status = telling.status
  draft.when = telling.when ?? draft.when
  draft.whenKnown = telling.told.known
}

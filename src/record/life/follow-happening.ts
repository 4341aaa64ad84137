import type { Telling } from '../telling.ts'
import { addStep, hasStep, keepPrevious, type LifeDraft } from './life-draft.ts'
import { relateDays } from './relate-days.ts'

/**
 * A report that it is under way or has happened.
 * @param happened false where more sources say that it did not: then the report is heard, and the status stays
 */
export function followHappening(draft: LifeDraft, telling: Telling, happened: boolean): void {
  const what = telling.status === 'ongoing' ? 'under-way' : 'happened'
  const late = what === 'under-way' && hasStep(draft, 'happened')
  if (!hasStep(draft, what) && !late) {
    followChangedDay(draft, telling)
    addStep(draft, what, telling)
  }
  if (draft.status === 'negated' && !happened) return
  if (draft.status !== 'occurred') draft.status = telling.status
}

/** It came about on another day than the one last planned. */
function followChangedDay(draft: LifeDraft, telling: Telling): void {
  const { when } = telling
  const planned = draft.when
  if (when === null || planned === null || hasStep(draft, 'happened') || hasStep(draft, 'under-way')) return
  if (relateDays(planned, when) !== 'apart') return
  addStep(draft, 'moved', telling, { from: planned.edtf, to: when.edtf })
  keepPrevious(draft, planned.edtf)
}

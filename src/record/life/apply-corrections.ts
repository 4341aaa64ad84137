import { codesOf } from '../../document/code-rules.ts'
import type { Actor } from '../actor.ts'
import type { Correction } from '../correction.ts'
import type { RecordEvent, Step } from '../record-event.ts'
import { editSlot } from './edit-slot.ts'
import { listEffective } from './list-effective.ts'

/**
 * The event as people have corrected it. Corrections are taken in the order they were made, whatever order they are given in; undone
 * ones have no effect. Merges and splits change which tellings an event has, before it is folded, and are passed over here.
 * @param lookUpActor the record's actor of an id, null where there is none: an edit that names one is then of no effect
 */
export function applyCorrections(
  event: RecordEvent,
  corrections: readonly Correction[],
  lookUpActor: (id: string) => Actor | null,
): RecordEvent {
  const effective = listEffective(corrections.filter(({ target }) => target.kind === 'event'))
  return effective.reduce((now, correction) => applyOne(now, correction, lookUpActor), event)
}

function applyOne(event: RecordEvent, correction: Correction, lookUpActor: (id: string) => Actor | null): RecordEvent {
  switch (correction.action) {
    case 'confirm':
      return { ...event, reviewed: true, rejected: false, confidence: 1 }
    case 'reject':
      return { ...event, rejected: true, reviewed: true }
    case 'edit':
      return applyEdit(event, correction, lookUpActor)
    default:
      return event
  }
}

function applyEdit(event: RecordEvent, correction: Correction, lookUpActor: (id: string) => Actor | null): RecordEvent {
  const { slot, value, why, at, who } = correction
  const edit = slot === null ? null : editSlot(event, slot, value, lookUpActor)
  if (edit === null) return event
  const words = why ?? `${slot} set by ${who}`
  const step: Step = {
    what: 'corrected',
    day: at.slice(0, 10),
    telling: null,
    by: null,
    from: edit.from,
    to: edit.to,
    words,
  }
  const contradictions = event.contradictions.filter((found) => found.slot !== slot)
  const edited = { ...event, ...edit.slots, contradictions, reviewed: true, steps: [...event.steps, step] }
  return { ...edited, codes: recode(event, edited) }
}

/** Codes say what an event is and how it stands: of another kind or status they are others. */
function recode(before: RecordEvent, { kind, status }: RecordEvent): RecordEvent['codes'] {
  if (before.kind === kind && before.status === status) return before.codes
  const done = before.status === 'occurred' || before.status === 'ongoing'
  return codesOf(kind, status, done && before.kind === kind ? before.codes.cameo : null)
}

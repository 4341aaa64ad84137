import type { RecordWriter } from '../record-store.ts'
import { checkEdit } from './check-edit.ts'
import { checkMerge } from './check-merge.ts'
import { checkSplit } from './check-split.ts'
import { checkUndo } from './check-undo.ts'
import { CorrectionError } from './correction-error.ts'
import type { Draft } from './draft.ts'

/** The correction with what belongs to it filled in. Throws `CorrectionError` where it cannot be made. */
export async function checkCorrection(writer: RecordWriter, given: Draft): Promise<Draft> {
  const draft = pick(given)
  switch (draft.action) {
    case 'edit':
      return checkEdit(writer, draft)
    case 'merge':
      return checkMerge(writer, draft)
    case 'split':
      return checkSplit(writer, draft)
    case 'undo':
      return checkUndo(writer, draft)
    case 'reject':
      if (draft.target.kind === 'actor') throw actorsStay(draft.target.id)
      return { ...draft, slot: null, value: null, others: [] }
    default:
      return { ...draft, slot: null, value: null, others: [] }
  }
}

function pick({ target, action, slot, value, others, who, why }: Draft): Draft {
  return {
    target,
    action,
    slot,
    value: value ?? null,
    others,
    who: who.slice(0, 200),
    why: why?.slice(0, 2000) ?? null,
  }
}

function actorsStay(id: string): CorrectionError {
  return new CorrectionError(
    'not-possible',
    id,
    'whom reports speak of cannot be rejected',
    'Reject or edit the events and statements that are wrong about them, or merge them with whom they are.',
  )
}

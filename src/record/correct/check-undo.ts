import type { RecordWriter } from '../record-store.ts'
import { CorrectionError } from './correction-error.ts'
import type { Draft } from './draft.ts'

/** What is undone must have been said of the target. Throws `CorrectionError`. */
export async function checkUndo(writer: RecordWriter, draft: Draft): Promise<Draft> {
  const said = await writer.corrections(draft.target.id)
  if (draft.others.length === 0)
    throw new CorrectionError('bad-value', draft.target.id, 'no correction is named to undo', 'Name it by its id.')
  for (const id of draft.others)
    if (!said.some((correction) => correction.id === id))
      throw new CorrectionError(
        'unknown',
        id,
        `${draft.target.id} has no correction ${id}`,
        `See what was said of it: readout corrections ${draft.target.id}`,
      )
  return { ...draft, slot: null, value: null }
}

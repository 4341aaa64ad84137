import { correct, type Wish } from '../../../record/correct/correct.ts'
import type { Correction } from '../../../record/correction.ts'
import type { Bench } from './bench.ts'

/** Takes in one correction: nothing of it, or all. Throws `CorrectionError`, `RecordError`. */
export async function correctRecord(
  { store, options }: Bench,
  wish: Wish,
  expects: { readonly expects?: string | null },
): Promise<Correction> {
  const at = Date.now()
  const correction = await store.transact((writer) => correct(writer, wish, { at, ...expects }))
  const { target, slot, action } = correction
  if (target.kind === 'report' && (slot === 'published' || action === 'undo')) {
    // The day of publication decides what "Monday" means.
    const { readAsEdited } = await import('../../../intake/read-as-edited.ts')
    await readAsEdited(store, target.id, options.reader, at)
  }
  return correction
}

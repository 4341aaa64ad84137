import { addVersion } from '../record/add-report.ts'
import { editedInput } from '../record/correct/edited-input.ts'
import { inputOf } from '../record/prepare-report.ts'
import type { RecordStore } from '../record/record-store.ts'
import { type NotRead, prepareItem } from './prepare-item.ts'

/**
 * Reads one report again after people have given it another day of publication, so that its "Monday" is the right one. The page's own facts
 * stay what they were: undoing and reading again brings them back. Returns why it could not be read, null where it was.
 */
export async function readAsEdited(
  store: RecordStore,
  report: string,
  reader: string,
  at: number,
): Promise<NotRead | null> {
  const kept = store.inputOf(report)
  const before = await store.reading(report)
  if (kept === null || before === null) return null
  const input = editedInput(inputOf(kept.page, kept.given), await store.corrections(report))
  const prepared = prepareItem(input, reader)
  if ('error' in prepared) return prepared.error
  const sameText = prepared.report.text === before.report.text
  const known = { id: report, sameText, samePage: true, readBy: reader }
  await store.transact(async (writer) => {
    await addVersion(writer, { ...prepared.report, given: kept.given }, known, at)
    await writer.dropReadingBefore(report)
  })
  return null
}

import type { Correction } from '../correction.ts'
import { blockKeys } from '../merge/block-keys.ts'
import type { RecordWriter } from '../record-store.ts'
import { reportEdits } from './report-edits.ts'
import { saveSettled } from './save-settled.ts'

/** Keeps corrections of reports; the events they tell of are counted, dated and sourced again. */
export async function settleReports(
  writer: RecordWriter,
  corrections: readonly Correction[],
  at: number,
): Promise<void> {
  for (const correction of corrections) await writer.saveCorrection(correction)
  for (const report of new Set(corrections.map(({ target }) => target.id))) {
    const touched = await writer.correctReport(report, reportEdits(await writer.corrections(report)))
    const links = await writer.linksOf(report)
    for (const { event, telling } of links) await writer.addKeys(event, blockKeys(telling))
    await saveSettled(writer, [...touched, ...links.map(({ event }) => event)], [], at)
  }
}

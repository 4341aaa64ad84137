import type { Correction } from '../correction.ts'
import { listEffective } from '../life/list-effective.ts'
import { blockKeys } from '../merge/block-keys.ts'
import type { RecordWriter } from '../record-store.ts'
import { saveSettled } from './save-settled.ts'

/** What people say of a report. Absent: nothing, and what the machine read counts. */
export interface ReportEdits {
  readonly rejected: boolean
  /** EDTF; null for a day nobody knows. */
  readonly published?: string | null
  readonly source?: string
}

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

/** @param corrections of one report, undone ones too. */
export function reportEdits(corrections: readonly Correction[]): ReportEdits {
  let edits: ReportEdits = { rejected: false }
  for (const { action, slot, value } of listEffective(corrections)) {
    if (action === 'reject') edits = { ...edits, rejected: true }
    if (action === 'confirm') edits = { ...edits, rejected: false }
    if (action !== 'edit') continue
    if (slot === 'published' && (typeof value === 'string' || value === null)) edits = { ...edits, published: value }
    if (slot === 'source' && typeof value === 'string') edits = { ...edits, source: value }
  }
  return edits
}

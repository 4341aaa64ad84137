import type { Correction } from '../correction.ts'
import { listEffective } from '../life/list-effective.ts'
import type { ReportEdits } from './edits.ts'

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

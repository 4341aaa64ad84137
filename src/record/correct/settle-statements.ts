import type { Correction } from '../correction.ts'
import type { RecordWriter } from '../record-store.ts'

/** Keeps corrections of statements; who is found as their speaker follows. */
export async function settleStatements(writer: RecordWriter, corrections: readonly Correction[]): Promise<void> {
  const byReport = Map.groupBy(corrections, ({ target }) => target.id.slice(0, target.id.indexOf('#')))
  for (const [report, said] of byReport)
    await writer.relay([report], async () => {
      for (const correction of said) await writer.saveCorrection(correction)
    })
}

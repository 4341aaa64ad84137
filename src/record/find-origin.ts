import type { PreparedReport } from './prepare-report.ts'
import type { Origin, RecordWriter } from './record-store.ts'

/** Which source a report counts for. */
export async function findOrigin(_writer: RecordWriter, prepared: PreparedReport, _known?: string): Promise<Origin> {
  return { source: prepared.source, copyOf: null, story: null }
}

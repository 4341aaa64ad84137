import type { ReadingAnswer, ReportDetail } from '../../api/report.ts'
import type { StoredReport } from '../../record/query.ts'
import type { RecordReader } from '../../record/record-store.ts'
import { Refusal } from '../refusal.ts'

/** Most copies that are told. */
const mostCopies = 200

/** A report with its text, all that was read in it, and where that stands in the record. */
export async function showReportDetail(store: RecordReader, report: StoredReport): Promise<ReportDetail> {
  const reading = await store.reading(report.id)
  if (reading === null) throw new Refusal(404, `the record has no reading of report ${report.id}`)
  const { actors, events } = await store.places(report.id)
  const original = report.copyOf === null ? null : await store.report(report.copyOf)
  const copies = await store.reports({ copyOf: report.copyOf ?? report.id, limit: mostCopies })
  const corrections = await store.corrections(report.id)
  return {
    report,
    reading: reading as unknown as ReadingAnswer,
    ...{ actors, events, original },
    copies: copies.rows.filter(({ id }) => id !== report.id),
    versions: (await store.versions(report.id)).map(({ number, added, reader }) => ({ number, added, reader })),
    correction: corrections.at(-1)?.id ?? null,
  }
}

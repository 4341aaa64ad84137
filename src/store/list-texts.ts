import type { FullReport, TextFilter } from '../record/full-report.ts'
import type { Database } from './database.ts'
import type { Readings } from './read-readings.ts'
import { type ReportRow, reportColumns, reportOfRow } from './report-row.ts'
import { selectReports } from './select-reports.ts'

interface TextShelf {
  readonly database: Database
  readonly readings: Readings
}

/** Reports with their texts, the newest first. Of the reports only their numbers are held; each is unpacked when it is asked for. */
export function* listTexts({ database, readings }: TextShelf, filter: TextFilter): Generator<FullReport, void> {
  const { limit, ...narrowed } = filter
  const { from, where, values } = selectReports(narrowed, null).select(database, 'report_known')
  const found = database.all<{ id: number }>(
    `SELECT report.id FROM ${from} WHERE ${where} ORDER BY report.known DESC, report.key DESC LIMIT ?`,
    ...values,
    limit ?? -1,
  )
  for (const { id } of found) {
    const row = database.get<ReportRow>(`SELECT ${reportColumns} FROM report WHERE report.id = ?`, id)
    const reading = row && readings.reading(id)
    if (row && reading) yield { stored: reportOfRow(row), report: reading.report }
  }
}

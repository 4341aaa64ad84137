import type { Page, ReportFilter, StoredReport } from '../record/query.ts'
import type { Database } from './database.ts'
import { type ReportRow, reportColumns, reportOfRow } from './report-row.ts'

/** A page of reports in the order of their ids. The cursor is the last one's id. */
export function listReports(database: Database, filter: ReportFilter): Page<StoredReport> {
  const { copyOf, notReadBy, after = '', limit = 50 } = filter
  const conditions: [string, string][] = [['report.key > ?', after]]
  if (copyOf !== undefined)
    conditions.push(['report.copy_of = (SELECT first.id FROM report first WHERE first.key = ?)', copyOf])
  if (notReadBy !== undefined)
    conditions.push([
      `(SELECT reader.name FROM version JOIN reader ON reader.id = version.reader WHERE version.id = report.version) <> ?`,
      notReadBy,
    ])
  const most = Math.min(Math.max(limit, 1), 1000)
  const rows = database.all<ReportRow>(
    `SELECT ${reportColumns} FROM report WHERE ${conditions.map(([sql]) => sql).join(' AND ')} ORDER BY report.key LIMIT ?`,
    ...conditions.map(([, value]) => value),
    most + 1,
  )
  const shown = rows.slice(0, most)
  return { rows: shown.map(reportOfRow), next: rows.length > most ? shown.at(-1)!.key : null }
}

/** How many reports there are whose current version another program or version of it read. */
export function countNotReadBy(database: Database, reader: string): number {
  const row = database.get<{ n: number }>(
    `SELECT count(*) AS n FROM report JOIN version ON version.id = report.version JOIN reader ON reader.id = version.reader
     WHERE reader.name <> ?`,
    reader,
  )
  return row?.n ?? 0
}

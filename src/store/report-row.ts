import type { StoredReport } from '../record/query.ts'
import { fromColumn } from './day-column.ts'

/** The columns of `reportColumns`. */
export interface ReportRow {
  readonly id: number
  readonly key: string
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly agency: string | null
  readonly source: string
  readonly published: string | null
  readonly known: number | null
  readonly language: string | null
  readonly version: number
  readonly rejected: number
  readonly copy_of: string | null
  readonly versions: number
}

/** For `SELECT … FROM report`; the table must not be renamed. */
export const reportColumns = `report.id, report.key, report.url, report.title, report.publisher, report.agency, report.source,
  report.published, report.known, report.language, report.version, report.rejected,
  (SELECT other.key FROM report other WHERE other.id = report.copy_of) AS copy_of,
  (SELECT count(*) FROM version WHERE version.report = report.id) AS versions`

export function reportOfRow(row: ReportRow): StoredReport {
  return {
    id: row.key,
    url: row.url,
    title: row.title,
    publisher: row.publisher,
    agency: row.agency,
    source: row.source,
    published: row.published,
    known: fromColumn(row.known),
    language: row.language,
    copyOf: row.copy_of,
    versions: row.versions,
    rejected: row.rejected === 1,
  }
}

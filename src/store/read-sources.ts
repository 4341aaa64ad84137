import type { Database } from './database.ts'

/** Whose reports they are, by the reports' ids. */
export function readSources(database: Database, reports: readonly string[]): ReadonlyMap<string, string> {
  const rows = database.rows<[report: string, source: string]>(
    'SELECT report.key, report.source FROM json_each(?) one CROSS JOIN report ON report.key = one.value',
    JSON.stringify(reports),
  )
  return new Map(rows)
}

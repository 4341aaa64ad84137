import type { ReportVersion } from '../record/query.ts'
import type { Database } from './database.ts'
import type { Dictionaries } from './dictionaries.ts'

interface VersionRow {
  readonly added: number
  readonly reader: string
  readonly bytes: Uint8Array
  readonly page_dictionary: number | null
  readonly text: Uint8Array
}

/** All versions of a report, oldest first. */
export function readVersions(database: Database, dictionaries: Dictionaries, report: number): ReportVersion[] {
  const rows = database.all<VersionRow>(
    `SELECT added, reader.name AS reader, bytes, page.dictionary AS page_dictionary, text FROM version JOIN page ON page.id = version.page
     JOIN reader ON reader.id = version.reader WHERE report = ? ORDER BY version.id`,
    report,
  )
  return rows.map((row, index) => ({
    number: index + 1,
    added: new Date(row.added).toISOString(),
    reader: row.reader,
    text: dictionaries.text(row),
  }))
}

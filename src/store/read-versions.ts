import type { ReportVersion } from '../record/record-store.ts'
import type { Database } from './database.ts'
import { unpackPage, unpackText } from './pack/pack-report.ts'

interface VersionRow {
  readonly added: number
  readonly reader: string
  readonly bytes: Uint8Array
  readonly text: Uint8Array
}

/** All versions of a report, oldest first. */
export function readVersions(database: Database, report: number): ReportVersion[] {
  const rows = database.all<VersionRow>(
    `SELECT added, reader.name AS reader, bytes, text FROM version JOIN page ON page.id = version.page
     JOIN reader ON reader.id = version.reader WHERE report = ? ORDER BY version.id`,
    report,
  )
  return rows.map(({ added, reader, bytes, text }, index) => ({
    number: index + 1,
    added: new Date(added).toISOString(),
    reader,
    text: unpackText(text, unpackPage(bytes)),
  }))
}

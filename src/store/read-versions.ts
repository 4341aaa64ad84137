import type { ReportVersion } from '../record/query.ts'
import type { Database } from './database.ts'
import { type PackedRow, type Packs, packedColumns } from './packs.ts'

interface VersionRow extends PackedRow {
  readonly added: number
  readonly reader: string
}

/** All versions of a report, oldest first. */
export function readVersions(database: Database, packs: Packs, report: number): ReportVersion[] {
  const rows = database.all<VersionRow>(
    `SELECT added, reader.name AS reader, ${packedColumns} FROM version JOIN page ON page.id = version.page
     JOIN reader ON reader.id = version.reader WHERE report = ? ORDER BY version.id`,
    report,
  )
  return rows.map((row, index) => ({
    number: index + 1,
    added: new Date(row.added).toISOString(),
    reader: row.reader,
    text: packs.text(row),
  }))
}

import type { Given } from '../record/prepare-report.ts'
import type { Database } from './database.ts'
import { type PackedRow, type Packs, packedColumns } from './packs.ts'

/** The page of a report's current version and what it was read with: what a reading begins from. */
export function readInputOf(
  database: Database,
  packs: Packs,
  report: string,
): { readonly page: Uint8Array; readonly given: Given } | null {
  const row = database.get<PackedRow>(
    `SELECT ${packedColumns} FROM report JOIN version ON version.id = report.version
     JOIN page ON page.id = version.page WHERE report.key = ?`,
    report,
  )
  return row && { page: packs.page(row), given: packs.given(row) }
}

/**
 * After a report was read again: the reading before goes where it was of the same page, and the new one keeps its place and day. A
 * version is a page, not a reading of it.
 */
export function dropReadingBefore(database: Database, report: string): void {
  const rows = database.all<{ id: number; input: number; added: number }>(
    `SELECT version.id, input, added FROM version JOIN report ON report.id = version.report WHERE report.key = ?
     ORDER BY version.id DESC LIMIT 2`,
    report,
  )
  const [now, before] = rows
  if (!now || !before || now.input !== before.input) return
  database.run('DELETE FROM version WHERE id = ?', before.id)
  database.run('UPDATE version SET added = ? WHERE id = ?', before.added, now.id)
}

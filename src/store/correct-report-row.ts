import { z } from 'zod'
import type { ReportEdits } from '../record/correct/edits.ts'
import { reportEdits } from '../record/correct/report-edits.ts'
import { daysOfEdtf } from '../record/days-of-edtf.ts'
import { Corrections } from './corrections.ts'
import type { Database } from './database.ts'
import { toColumn } from './day-column.ts'

/** What the machine had said of a report that people corrected. */
const machineValue = z.object({ published: z.string().nullable(), source: z.string() })

/** After its columns were written anew: puts what people say of it over them. False where nobody said anything. @param id its number */
export function correctReportRow(database: Database, id: number, key: string): boolean {
  const corrections = new Corrections(database).of(key)
  if (corrections.length === 0) return false
  database.run("DELETE FROM machine WHERE kind = 'report' AND target = ?", key)
  editReportRow(database, id, key, reportEdits(corrections))
  return true
}

/** Returns the source it counted for before, where that has changed. */
export function editReportRow(database: Database, id: number, key: string, edits: ReportEdits): string | null {
  const row = database.get<{ published: string | null; source: string; machine: string | null }>(
    `SELECT published, source, (SELECT value FROM machine WHERE kind = 'report' AND target = report.key) AS machine
     FROM report WHERE id = ?`,
    id,
  )
  if (!row) throw new Error(`bug: no report ${key}`)
  const machine = row.machine === null ? row : machineValue.parse(JSON.parse(row.machine))
  const { published = machine.published, source = machine.source } = edits
  database.run(
    'UPDATE report SET published = ?, known = ?, source = ?, rejected = ? WHERE id = ?',
    published,
    toColumn(published === null ? null : daysOfEdtf(published).first),
    source,
    edits.rejected ? 1 : 0,
    id,
  )
  keepMachine(database, key, machine, edits)
  return source === row.source ? null : row.source
}

function keepMachine(database: Database, key: string, machine: z.infer<typeof machineValue>, edits: ReportEdits): void {
  if (edits.published === undefined && edits.source === undefined)
    database.run("DELETE FROM machine WHERE kind = 'report' AND target = ?", key)
  else
    database.run(
      "INSERT OR REPLACE INTO machine (kind, target, value) VALUES ('report', ?, ?)",
      key,
      JSON.stringify({ published: machine.published, source: machine.source }),
    )
}

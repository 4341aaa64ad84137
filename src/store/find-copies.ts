import type { CopySearch, KnownCopy } from '../record/record-store.ts'
import type { Database } from './database.ts'
import { toColumn } from './day-column.ts'
import { idOfColumn } from './event-id.ts'
import type { Readings } from './read-readings.ts'

interface CopyRow {
  readonly id: number
  readonly key: string
  readonly source: string
  readonly agency: string | null
  readonly copy_of: string | null
}

/** Reports that share enough copy keys, those that share most first. */
export function findCopies(database: Database, readings: Readings, search: CopySearch): readonly KnownCopy[] {
  const { keys, site, known, days, fewest, fewestOfSame, limit } = search
  if (keys.length === 0) return []
  const rows = database.all<CopyRow>(
    `SELECT report.id, report.key, report.source, report.agency,
     (SELECT first.key FROM report first WHERE first.id = report.copy_of) AS copy_of
     FROM (SELECT report, count(*) AS shared FROM copy_key WHERE digest IN (${keys.map(() => '?').join(', ')})
     GROUP BY report HAVING shared >= ?) found JOIN report ON report.id = found.report
     WHERE shared >= iif(ifnull(report.site, '') = ? OR abs(report.known - ?) > ?, ?, 0)
     ORDER BY shared DESC, report.id LIMIT ?`,
    ...keys,
    fewest,
    site,
    toColumn(known),
    days,
    fewestOfSame,
    limit,
  )
  return rows.flatMap(({ id, key, source, agency, copy_of: copyOf }) => {
    const fingerprint = readings.fingerprint(id)
    return fingerprint === null ? [] : [{ report: key, source, agency, copyOf, fingerprint }]
  })
}

/** Has a report and its copies count for another source. Returns the ids of the events they tell of. */
export function relabel(
  database: Database,
  readings: Readings,
  report: string,
  source: string,
  copyOf: string | null,
): string[] {
  const rows = database.all<{ id: number }>(
    `SELECT id FROM report WHERE key = ?1
     UNION SELECT copy.id FROM report first JOIN report copy ON copy.copy_of = first.id WHERE first.key = ?1`,
    report,
  )
  const events = new Set<string>()
  for (const { id } of rows) {
    database.run('UPDATE report SET source = ? WHERE id = ?', source, id)
    if (copyOf !== null)
      database.run('UPDATE report SET copy_of = (SELECT id FROM report WHERE key = ?) WHERE id = ?', copyOf, id)
    readings.forget(id)
    const told = database.all<{ key: number }>(
      'SELECT DISTINCT event.key FROM telling JOIN event ON event.id = telling.event WHERE report = ? ORDER BY event.id',
      id,
    )
    for (const { key } of told) events.add(idOfColumn(key))
  }
  return [...events]
}

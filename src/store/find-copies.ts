import type { CopySearch, KnownCopy } from '../record/record-store.ts'
import type { Database } from './database.ts'
import { toColumn } from './day-column.ts'
import { idOfColumn } from './event-id.ts'
import type { Readings } from './read-readings.ts'

interface CopyRow {
  readonly id: number
  readonly key: string
  readonly site: string | null
  readonly known: number | null
  readonly source: string
  readonly agency: string | null
  readonly copy_of: string | null
}

/**
 * Reports looked at for each key, the newest: what hundreds share is a phrase of the site, and of a text that hundreds carry the newest are
 * as good as any. So the cost stays the same however large the record is.
 */
const mostOfKey = 32

/** Reports that share enough copy keys, those that share most first. */
export function findCopies(database: Database, readings: Readings, search: CopySearch): readonly KnownCopy[] {
  const shared = countShared(database, search)
  const found = shared.flatMap(({ report, count }) => {
    const row = database.get<CopyRow>(
      `SELECT report.id, report.key, report.site, report.known, report.source, report.agency,
       (SELECT first.key FROM report first WHERE first.id = report.copy_of) AS copy_of FROM report WHERE report.id = ?`,
      report,
    )
    return row && count >= (isLikeOwn(row, search) ? search.fewestOfSame : search.fewest) ? [row] : []
  })
  return found.slice(0, search.limit).flatMap(({ id, key, source, agency, copy_of: copyOf }) => {
    const fingerprint = readings.fingerprint(id)
    return fingerprint === null ? [] : [{ report: key, source, agency, copyOf, fingerprint }]
  })
}

/** How many keys each report shares, at least the fewest; most first, then the oldest. */
function countShared(database: Database, { keys, fewest }: CopySearch): { report: number; count: number }[] {
  const counts = new Map<number, number>()
  for (const key of keys) {
    const rows = database.all<{ report: number }>(
      'SELECT report FROM copy_key WHERE digest = ? ORDER BY report DESC LIMIT ?',
      key,
      mostOfKey,
    )
    for (const { report } of rows) counts.set(report, (counts.get(report) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count >= fewest)
    .map(([report, count]) => ({ report, count }))
    .sort((a, b) => b.count - a.count || a.report - b.report)
}

/** Of the same site, or too far apart in time to be another's copy unless the text is the same. */
function isLikeOwn(row: CopyRow, { site, known, days }: CopySearch): boolean {
  const day = toColumn(known)
  return (row.site ?? '') === site || (row.known !== null && day !== null && Math.abs(row.known - day) > days)
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

import type { RecordAbout } from '../record/query.ts'
import type { Database } from './database.ts'
import { fromColumn } from './day-column.ts'
import { migrations } from './migrate.ts'

/** What the record is, beside what is in it. */
export function readAbout(database: Database): RecordAbout {
  const times = database.get<{ first: number | null; last: number | null }>(
    'SELECT min(added) AS first, max(added) AS last FROM version',
  )
  const pragma = (name: string) => Number(Object.values(database.get(`PRAGMA ${name}`) ?? {})[0] ?? 0)
  const readers = database.all<{ name: string; reports: number }>(
    `SELECT reader.name, count(*) AS reports FROM report JOIN version ON version.id = report.version
     JOIN reader ON reader.id = version.reader GROUP BY reader.id ORDER BY reader.name`,
  )
  const days = database.get<{ first: number | null; last: number | null }>(
    'SELECT (SELECT min(known) FROM report) AS first, (SELECT max(known) FROM report) AS last',
  )
  const instant = (time: number | null | undefined) => (time == null ? null : new Date(time).toISOString())
  return {
    layout: migrations.length,
    bytes: pragma('page_count') * pragma('page_size'),
    readers,
    firstAdded: instant(times?.first),
    lastAdded: instant(times?.last),
    firstKnown: fromColumn(days?.first ?? null),
    lastKnown: fromColumn(days?.last ?? null),
  }
}

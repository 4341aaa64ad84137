import type { RecordAbout } from '../record/record-about.ts'
import type { Database } from './database.ts'
import { migrations } from './migrate.ts'
import { readSpan } from './read-span.ts'

/** What the record is, beside what is in it. */
export function readAbout(database: Database): RecordAbout {
  const pragma = (name: string) => Number(Object.values(database.get(`PRAGMA ${name}`) ?? {})[0] ?? 0)
  const readers = database.all<{ name: string; reports: number }>(
    `SELECT reader.name, count(*) AS reports FROM report JOIN version ON version.id = report.version
     JOIN reader ON reader.id = version.reader GROUP BY reader.id ORDER BY reader.name`,
  )
  return {
    layout: migrations.length,
    bytes: pragma('page_count') * pragma('page_size'),
    readers,
    ...readSpan(database),
  }
}

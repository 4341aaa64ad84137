import type { RecordCounts } from '../record/record-about.ts'
import type { Database } from './database.ts'

/** How many of each there are; events that a person rejected left out. */
export function countRecord(database: Database): RecordCounts {
  const count = (of: string) => database.get<{ n: number }>(`SELECT count(*) AS n FROM ${of}`)?.n ?? 0
  return {
    reports: count('report'),
    sources: count('(SELECT DISTINCT source FROM report)'),
    events: count('event') - count('event WHERE rejected = 1'),
    actors: count('actor'),
    statements: database.get<{ n: number }>('SELECT ifnull(sum(count), 0) AS n FROM statement')?.n ?? 0,
    corrections: count('correction'),
  }
}

import type { RecordSpan } from '../record/record-about.ts'
import type { Database } from './database.ts'
import { fromColumn } from './day-column.ts'

export function readSpan(database: Database): RecordSpan {
  const times = database.get<{ first: number | null; last: number | null }>(
    'SELECT min(added) AS first, max(added) AS last FROM version',
  )
  const days = database.get<{ first: number | null; last: number | null }>(
    'SELECT (SELECT min(known) FROM report) AS first, (SELECT max(known) FROM report) AS last',
  )
  const instant = (time: number | null | undefined) => (time == null ? null : new Date(time).toISOString())
  return {
    firstAdded: instant(times?.first),
    lastAdded: instant(times?.last),
    firstKnown: fromColumn(days?.first ?? null),
    lastKnown: fromColumn(days?.last ?? null),
  }
}

import type { SQLInputValue } from 'node:sqlite'
import type { EventFilter } from '../record/query.ts'
import { marks } from './actors.ts'
import type { Database } from './database.ts'
import { toColumn } from './day-column.ts'
import { codeOfStatus } from './kind-codes.ts'
import { noLast } from './write-sides.ts'

/** Events of the same days and status. */
export interface GroupedDays {
  readonly first: number
  readonly last: number | null
  readonly status: number
  readonly count: number
}

const told: ReadonlySet<string> = new Set<keyof EventFilter>([
  'countries',
  'from',
  'to',
  'statuses',
  'order',
  'rejected',
])

/**
 * The events with a first day that a filter lets through, in the order of their days, as table `side_day` tells them; null where it can't:
 * where other than one country and days are asked for.
 */
export function groupSideDays(database: Database, filter: EventFilter): GroupedDays[] | null {
  const { countries: [country, ...others] = [], from, to, statuses, rejected } = filter
  const isTold = Object.entries(filter).every(([name, value]) => value === undefined || told.has(name))
  if (!isTold || country === undefined || others.length > 0) return null
  const conditions = ['country = ?']
  const values: SQLInputValue[] = [country]
  const add = (condition: string, ...given: SQLInputValue[]) => {
    conditions.push(condition)
    values.push(...given)
  }
  if (from !== undefined) add('last >= ?', toColumn(from))
  if (to !== undefined) add('first <= ?', toColumn(to))
  if (statuses !== undefined) add(`status IN (${marks(statuses)})`, ...statuses.map(codeOfStatus))
  if (!rejected) add('event NOT IN (SELECT id FROM event WHERE rejected = 1)')
  return database
    .rows<[first: number, last: number, status: number, count: number]>(
      `SELECT first, last, status, count(*) FROM side_day WHERE ${conditions.join(' AND ')} GROUP BY 1, 2, 3`,
      ...values,
    )
    .map(([first, last, status, count]) => ({ first, last: last === noLast ? null : last, status, count }))
}

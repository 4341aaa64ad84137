import type { SQLInputValue } from 'node:sqlite'
import { planned } from './contact-codes.ts'
import type { Database } from './database.ts'

/** A SELECT of `one`, `other` and `event`, each at most once, of events that table `encounter` has. */
export interface PairSource {
  readonly sql: string
  readonly values: readonly SQLInputValue[]
}

/** Contacts of a pair, counted. `first`, `last`, `next`: day times 2^31 plus the event's number, so that the least is the first. */
export interface CountedContact {
  readonly one: number | string
  readonly other: number | string
  happened: number
  planned: number
  readonly byYear: Map<string, number>
  readonly byKind: Map<number, number>
  first: number | null
  last: number | null
  next: number | null
}

interface Row {
  readonly one: number | string
  readonly other: number | string
  readonly kind: number
  readonly planned: number
  readonly year: string | null
  readonly count: number
  readonly first: number | null
  readonly last: number | null
  readonly next: number | null
}

/** By pair: how often, when first and last, and what is planned and has not been passed by the day of the newest report. */
export function countContacts(database: Database, { sql, values }: PairSource): CountedContact[] {
  const rows = database.all<Row & Record<string, never>>(
    `SELECT pair.one, pair.other, event.kind, event.status = ${planned} AS planned,
     strftime('%Y', event.first * 86400, 'unixepoch') AS year, count(*) AS count,
     min(event.first * 2147483648 + event.id) AS first, max(event.first * 2147483648 + event.id) AS last,
     min(CASE WHEN event.last >= (SELECT max(known) FROM report) THEN event.first * 2147483648 + event.id END) AS next
     FROM (${sql}) pair CROSS JOIN event ON event.id = pair.event GROUP BY 1, 2, 3, 4, 5`,
    ...values,
  )
  const pairs = new Map<string, CountedContact>()
  for (const row of rows) addRow(pairs, row)
  return [...pairs.values()]
}

function addRow(pairs: Map<string, CountedContact>, row: Row): void {
  const { one, other, kind, planned, year, count } = row
  const key = `${one} ${other}`
  const pair = pairs.get(key) ?? newPair(one, other)
  pairs.set(key, pair)
  if (planned === 1) {
    pair.planned += count
    pair.next = least(pair.next, row.next)
    return
  }
  pair.happened += count
  pair.byKind.set(kind, (pair.byKind.get(kind) ?? 0) + count)
  if (year !== null) pair.byYear.set(year, (pair.byYear.get(year) ?? 0) + count)
  pair.first = least(pair.first, row.first)
  pair.last = row.last === null ? pair.last : Math.max(pair.last ?? row.last, row.last)
}

/** Of two who had no contact yet. */
export function newPair(one: number | string, other: number | string): CountedContact {
  return {
    one,
    other,
    happened: 0,
    planned: 0,
    byYear: new Map(),
    byKind: new Map(),
    first: null,
    last: null,
    next: null,
  }
}

function least(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b)
}

import type { ReviewFilter, ReviewList, ReviewReason, ReviewRow } from '../record/review.ts'
import type { CountShelf } from './counted-events.ts'
import { toColumn } from './day-column.ts'
import { type EventColumns, eventColumns, rowOfColumns } from './event-row.ts'
import { afterPlace, cursorOf, type ListOrder, orderBy, type Place, placeOf } from './list-order.ts'
import { type ReviewRule, reviewRules } from './review-rules.ts'

/** The rule's number among all, the newest's column, the event's number. */
const cursorOrder: ListOrder = { columns: ['rule', 'newest', 'event.id'], descending: true }

type Row = EventColumns & Record<`is_${ReviewReason}`, number> & { readonly newest: number | null }

/**
 * What people should look at: by the most urgent reason of each, in that the newest first. Who is asked for one reason alone gets all that wait
 * for it. The counts are of all that wait for a reason, whatever else they wait for.
 */
export function listReview(shelf: CountShelf, filter: ReviewFilter): ReviewList {
  const limit = Math.min(Math.max(filter.limit ?? 50, 1), 200)
  const start = placeOf(filter.after, cursorOrder, shelf.database.file)
  const rows: { row: Row; place: Place }[] = []
  for (const [number, rule] of reviewRules.entries()) {
    if ((filter.reason !== undefined && rule.reason !== filter.reason) || number < (start?.[0] ?? 0)) continue
    const place = start?.[0] === number ? start.slice(1) : null
    const found = listOfRule(shelf, filter, rule, place, limit + 1 - rows.length)
    rows.push(...found.map((row) => ({ row, place: [number, row.newest, row.id] })))
    if (rows.length > limit) break
  }
  const shown = rows.slice(0, limit)
  return {
    rows: shown.map(({ row }) => describe(row)),
    next: rows.length > limit ? cursorOf(shown.at(-1)!.place) : null,
    counts: countReasons(shelf, filter),
  }
}

function describe(row: Row): ReviewRow {
  const reasons = reviewRules.flatMap(({ reason }) => (row[`is_${reason}`] === 1 ? [reason] : []))
  return { event: rowOfColumns(row), reasons }
}

function waiting({ country }: ReviewFilter): string {
  const ofCountry =
    country === undefined ? '' : ' AND EXISTS (SELECT 1 FROM side WHERE side.country = ?2 AND side.event = event.id)'
  return `event.reviewed = 0 AND event.rejected = 0 AND ?1 IS NOT NULL${ofCountry}`
}

function valuesOf({ today, country }: ReviewFilter): (number | string)[] {
  return [toColumn(today)!, ...(country === undefined ? [] : [country])]
}

/** First those whose day is known. */
function listOfRule(
  { database }: CountShelf,
  filter: ReviewFilter,
  { reason, holds, newest }: ReviewRule,
  place: Place | null,
  limit: number,
): Row[] {
  const order: ListOrder = { columns: [newest, 'event.id'], descending: true }
  const before =
    filter.reason === undefined
      ? reviewRules.slice(
          0,
          reviewRules.findIndex((rule) => rule.reason === reason),
        )
      : []
  const marks = reviewRules.map((rule) => `(${rule.holds}) AS is_${rule.reason}`)
  const part = (
    after: { sql: string; values: readonly (string | number | bigint | null | NodeJS.ArrayBufferView)[] },
    none: boolean,
    most: number,
  ) =>
    database.all<Row & Record<string, never>>(
      `SELECT ${eventColumns}, ${newest} AS newest, ${marks.join(', ')} FROM event
       WHERE ${[waiting(filter), holds, ...before.map((rule) => `NOT ifnull(${rule.holds}, 0)`)].join(' AND ')}
       AND ${newest} IS ${none ? '' : 'NOT '}NULL AND ${after.sql} ORDER BY ${orderBy(order)} LIMIT ?`,
      ...valuesOf(filter),
      ...after.values,
      most,
    )
  const after = place === null ? { sql: '1', values: [] } : afterPlace(order, place)
  if (place !== null && place[0] === null) return part(after, true, limit)
  const rows = part(after, false, limit)
  return rows.length === limit ? rows : [...rows, ...part({ sql: '1', values: [] }, true, limit - rows.length)]
}

function countReasons({ database }: CountShelf, filter: ReviewFilter): Record<ReviewReason, number> {
  const counts = reviewRules.map(({ reason, holds }) => {
    const row = database.get<{ n: number }>(
      `SELECT count(*) AS n FROM event WHERE ${waiting(filter)} AND ${holds}`,
      ...valuesOf(filter),
    )
    return [reason, row?.n ?? 0] as const
  })
  return Object.fromEntries(counts) as Record<ReviewReason, number>
}

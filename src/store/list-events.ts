import type { SQLInputValue } from 'node:sqlite'
import type { EventKind, EventStatus } from '../document/facts.ts'
import type { EventFilter, EventRow, Page } from '../record/record-store.ts'
import type { Actors } from './actors.ts'
import type { Database } from './database.ts'
import { fromColumn, toColumn } from './day-column.ts'

interface Row {
  readonly id: number
  readonly key: string
  readonly kind: EventKind
  readonly status: EventStatus
  readonly first: number | null
  readonly last: number | null
  readonly known: number | null
  readonly reports: number
  readonly sources: number
  readonly confidence: number
  readonly changed: number
  readonly position: number
}

/** By what a list is ordered: the expression, and whether large comes first. */
const orders = {
  day: { by: 'ifnull(event.first, 9999999)', descending: false },
  'day-descending': { by: 'ifnull(event.first, -9999999)', descending: true },
  'known-descending': { by: 'ifnull(event.known, -9999999)', descending: true },
  'changed-descending': { by: 'event.changed', descending: true },
} as const

/** A page of the events that a filter lets through. The cursor is the last row's place and number: "19702.4711". */
export function listEvents(database: Database, actors: Actors, filter: EventFilter): Page<EventRow> {
  const { order = 'day', limit = 50 } = filter
  const { by, descending } = orders[order]
  const where = new Conditions()
  addColumns(where, filter)
  addParties(where, actors, filter)
  addReports(where, filter)
  const [place, number] = (filter.after ?? '').split('.').map(Number)
  if (Number.isFinite(place) && Number.isFinite(number))
    where.add(`(${by}, event.id) ${descending ? '<' : '>'} (?, ?)`, place!, number!)
  const most = Math.min(Math.max(limit, 1), 1000)
  const direction = descending ? 'DESC' : 'ASC'
  const rows = database.all<Row>(
    `SELECT event.id, key, kind, status, first, last, known, reports, sources, confidence, changed, ${by} AS position
     FROM event ${where.sql} ORDER BY ${by} ${direction}, event.id ${direction} LIMIT ?`,
    ...where.values,
    most + 1,
  )
  const shown = rows.slice(0, most)
  const end = shown.at(-1)
  return { rows: shown.map(toEventRow), next: rows.length > most && end ? `${end.position}.${end.id}` : null }
}

class Conditions {
  readonly #parts: string[] = []
  readonly values: SQLInputValue[] = []

  add(sql: string, ...values: SQLInputValue[]): void {
    this.#parts.push(sql)
    this.values.push(...values)
  }

  get sql(): string {
    return this.#parts.length === 0 ? '' : `WHERE ${this.#parts.join(' AND ')}`
  }
}

function addColumns(where: Conditions, filter: EventFilter): void {
  if (!filter.rejected) where.add('event.rejected = 0')
  addList(where, 'event.kind', filter.kinds)
  addList(where, 'event.status', filter.statuses)
  if (filter.from !== undefined) where.add('event.last >= ?', toColumn(filter.from))
  if (filter.to !== undefined) where.add('event.first <= ?', toColumn(filter.to))
  if (filter.knownFrom !== undefined) where.add('event.known >= ?', toColumn(filter.knownFrom))
  if (filter.knownTo !== undefined) where.add('event.known <= ?', toColumn(filter.knownTo))
  if (filter.minConfidence !== undefined) where.add('event.confidence >= ?', filter.minConfidence)
  if (filter.minSources !== undefined) where.add('event.sources >= ?', filter.minSources)
  if (filter.contradicted !== undefined)
    where.add(filter.contradicted ? 'event.contradicted > 0' : 'event.contradicted = 0')
  if (filter.reviewed !== undefined) where.add('event.reviewed = ?', filter.reviewed ? 1 : 0)
  if (filter.changedSince !== undefined) where.add('event.changed >= ?', Date.parse(filter.changedSince))
  if (filter.within !== undefined)
    where.add('event.whole = (SELECT whole.id FROM event whole WHERE whole.key = ?)', filter.within)
}

function addList(where: Conditions, column: string, values: readonly string[] | undefined): void {
  if (values !== undefined) where.add(`${column} IN (${values.map(() => '?').join(', ')})`, ...values)
}

function addParties(where: Conditions, actors: Actors, { actors: ids, countries, place }: EventFilter): void {
  for (const id of ids ?? [])
    where.add('event.id IN (SELECT event FROM party WHERE actor = ?)', actors.find(id) ?? -1)
  for (const country of countries ?? [])
    where.add(
      'event.id IN (SELECT event FROM party WHERE actor IN (SELECT id FROM actor WHERE country = ?))',
      country,
    )
  if (place !== undefined)
    where.add(
      'event.place IN (SELECT id FROM actor WHERE key = ? UNION SELECT id FROM actor WHERE country = ?)',
      place,
      place,
    )
}

function addReports(where: Conditions, { source, report }: EventFilter): void {
  const through = 'event.id IN (SELECT telling.event FROM telling JOIN report ON report.id = telling.report WHERE'
  if (source !== undefined) where.add(`${through} report.source = ?)`, source)
  if (report !== undefined) where.add(`${through} report.key = ?)`, report)
}

function toEventRow(row: Row): EventRow {
  return {
    id: row.key,
    kind: row.kind,
    status: row.status,
    first: fromColumn(row.first),
    last: fromColumn(row.last),
    known: fromColumn(row.known),
    reports: row.reports,
    sources: row.sources,
    confidence: row.confidence,
    changed: new Date(row.changed).toISOString(),
  }
}

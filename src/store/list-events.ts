import type { EventFilter, EventRow, Page } from '../record/query.ts'
import type { Actors } from './actors.ts'
import type { Database } from './database.ts'
import { toColumn } from './day-column.ts'
import { asKnownOn } from './event-as-known.ts'
import { type EventColumns, eventColumns, rowOfColumns } from './event-row.ts'
import type { Events } from './events.ts'
import { afterPlace, cursorOf, type ListOrder, orderBy, type Place, placeOf } from './list-order.ts'
import { selectEvents } from './select-events.ts'

export interface EventShelf {
  readonly database: Database
  readonly actors: Actors
  readonly events: Events
}

interface Order extends ListOrder {
  readonly index: string
}

const day: Order = { columns: ['event.first', 'event.last', 'event.id'], descending: false, index: 'event_day' }
const orders: Readonly<Record<NonNullable<EventFilter['order']>, Order>> = {
  day,
  'day-descending': { ...day, descending: true },
  'known-descending': { columns: ['event.known', 'event.id'], descending: true, index: 'event_known' },
  'changed-descending': { columns: ['event.changed', 'event.id'], descending: true, index: 'event_changed' },
}

/** Most events that are folded again for one page. */
const mostFolded = 400

/**
 * A page of the events that a filter lets through. With `knownOn`, rows are as they were known then, in the order of what is known now; a
 * page then may hold fewer rows than asked for though more follow.
 */
export function listEvents(shelf: EventShelf, filter: EventFilter): Page<EventRow> {
  const { limit = 50, knownOn } = filter
  const order = orders[filter.order ?? 'day']
  const most = Math.min(Math.max(limit, 1), 1000)
  const select = prepare(shelf, filter, order)
  let place = placeOf(filter.after, order, shelf.database.file)
  const rows: EventRow[] = []
  let looked = 0
  for (;;) {
    const found = select(place, most + 1)
    const taken = found.slice(0, most)
    for (const columns of taken) {
      const row = knownOn === undefined ? rowOfColumns(columns) : asKnownOn(shelf, columns, filter, knownOn)
      place = placeIn(order, columns)
      if (row) rows.push(row)
      if (rows.length === most) return { rows, next: columns === found.at(-1) ? null : cursorOf(place) }
    }
    looked += taken.length
    if (found.length <= most) return { rows, next: null }
    if (looked >= mostFolded) return { rows, next: cursorOf(place!) }
  }
}

/** First those that have a value to be ordered by, then those that have none. */
function prepare({ database, actors }: EventShelf, filter: EventFilter, order: Order) {
  const { from, where, values } = selectEvents(actors, filter).select(database, order.index)
  const [first] = order.columns
  const part = (place: Place | null, none: boolean, limit: number) => {
    const after = place === null ? { sql: '1', values: [] } : afterPlace(order, place)
    return database.all<EventColumns>(
      `SELECT ${eventColumns} FROM ${from} WHERE ${where} AND ${first} IS ${none ? '' : 'NOT '}NULL${startOf(filter, none)} AND ${after.sql}
       ORDER BY ${orderBy(order)} LIMIT ?`,
      ...values,
      ...after.values,
      limit,
    )
  }
  return (place: Place | null, limit: number): EventColumns[] => {
    if (place !== null && place[0] === null) return part(place, true, limit)
    const rows = part(place, false, limit)
    return rows.length === limit ? rows : [...rows, ...part(null, true, limit - rows.length)]
  }
}

function placeIn({ columns }: Order, row: EventColumns): Place {
  return columns.map((column) => row[column.slice('event.'.length) as 'first' | 'last' | 'known' | 'changed' | 'id'])
}

/** The ends of the period again, where they can begin and end the walk along the index. */
function startOf({ to, beginsFrom, knownOn, order = 'day' }: EventFilter, none: boolean): string {
  if (knownOn !== undefined || none || !order.startsWith('day')) return ''
  const end = to === undefined ? '' : ` AND event.first <= ${toColumn(to)}`
  return beginsFrom === undefined ? end : `${end} AND event.first >= ${toColumn(beginsFrom)}`
}

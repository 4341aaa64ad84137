import type { EventFilter, EventRow, Page } from '../record/query.ts'
import type { Actors } from './actors.ts'
import type { Database } from './database.ts'
import { toColumn } from './day-column.ts'
import { asKnownOn } from './event-as-known.ts'
import { type EventColumns, eventColumns, rowOfColumns } from './event-row.ts'
import type { Events } from './events.ts'
import { afterPlace, cursorOf, type ListOrder, orderBy, type Place, placeOf } from './list-order.ts'
import { furthestMoved, selectEvents } from './select-events.ts'
import type { Selected } from './selection.ts'

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
  const selected = selectEvents(actors, filter).select(database, order.index)
  const { where, values } = selected
  const [first] = order.columns
  const part = (place: Place | null, none: boolean, limit: number) => {
    const after = place === null ? { sql: '1', values: [] } : afterPlace(order, place)
    const { from, ends } = none ? walkUndated(filter, selected) : { from: selected.from, ends: endsOf(filter) }
    return database.all<EventColumns>(
      `SELECT ${eventColumns} FROM ${from} WHERE ${where} AND ${first} IS ${none ? '' : 'NOT '}NULL AND ${ends} AND ${after.sql}
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
function endsOf({ to, beginsFrom, knownOn, order = 'day' }: EventFilter): string {
  if (!order.startsWith('day')) return '1'
  const slack = knownOn === undefined ? 0 : furthestMoved
  const end = to === undefined ? '1' : `event.first <= ${toColumn(to)! + slack}`
  return beginsFrom === undefined ? end : `${end} AND event.first >= ${toColumn(beginsFrom)! - slack}`
}

/** Where a first day is asked for, only what had one and was told of again since can be among those that have none. */
function walkUndated(
  { beginsFrom, knownOn, order = 'day' }: EventFilter,
  { few, from }: Selected,
): { readonly from: string; readonly ends: string } {
  if (beginsFrom === undefined || !order.startsWith('day')) return { from, ends: '1' }
  if (knownOn === undefined) return { from, ends: '0' }
  const retold = `event.heard > event.known AND event.heard > ${toColumn(knownOn)}`
  return { from: few ? from : 'event INDEXED BY event_retold', ends: retold }
}

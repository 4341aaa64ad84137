import type { EventRow } from '../record/query.ts'
import type { Database } from './database.ts'
import { type EventColumns, eventColumns, rowOfColumns } from './event-row.ts'
import type { Events } from './events.ts'

/** Rows of events by their ids, in the order of the ids; those the record has none of are left out. */
export function listRows(database: Database, events: Events, ids: readonly string[]): EventRow[] {
  return ids.flatMap((id) => {
    const number = events.find(id)
    if (number === null) return []
    const columns = database.get<EventColumns>(`SELECT ${eventColumns} FROM event WHERE id = ?`, number)
    return columns === null ? [] : [rowOfColumns(columns)]
  })
}

import type { EventFilter, EventRow } from '../query.ts'
import { readKnown } from '../read-known.ts'
import type { RecordEvent } from '../record-event.ts'
import type { RecordReader } from '../record-store.ts'

/** An event as a list shows it. */
export interface ListedEvent {
  readonly row: EventRow
  readonly event: RecordEvent
}

const page = 200

/** The events a filter lets through, at most `limit`, as they are known on `filter.knownOn` where that is given. */
export async function* listEvents(
  store: RecordReader,
  filter: EventFilter,
  limit: number,
): AsyncGenerator<ListedEvent, void> {
  let left = limit
  let after: string | null = filter.after ?? null
  do {
    const next = { ...filter, limit: Math.min(left, page), ...(after === null ? {} : { after }) }
    const found = await store.events(next)
    for (const row of found.rows) {
      const event = await readKnown(store, row.id, filter.knownOn)
      if (event) yield { row, event }
    }
    left -= found.rows.length
    after = found.next
  } while (after !== null && left > 0)
}

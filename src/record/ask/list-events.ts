import type { EventFilter, EventRow, Page } from '../query.ts'
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
    for (const row of found.rows) yield* await readRows(store, [row], filter)
    left -= found.rows.length
    after = found.next
  } while (after !== null && left > 0)
}

/** A page of the events a filter lets through, as they are known on `filter.knownOn` where that is given. */
export async function listPage(store: RecordReader, filter: EventFilter): Promise<Page<ListedEvent>> {
  const { rows, next } = await store.events(filter)
  return { rows: await readRows(store, rows, filter), next }
}

/** The events of rows, in their order. */
export async function readRows(
  store: RecordReader,
  rows: readonly EventRow[],
  { knownOn }: Pick<EventFilter, 'knownOn'> = {},
): Promise<ListedEvent[]> {
  const listed: ListedEvent[] = []
  for (const row of rows) {
    const event = await readKnown(store, row.id, knownOn)
    if (event) listed.push({ row, event })
  }
  return listed
}

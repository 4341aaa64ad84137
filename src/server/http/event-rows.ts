import type { AheadAnswer, EventItem, EventsPage } from '../../api/event.ts'
import type { ReviewPage } from '../../api/review.ts'
import { layListedEvent, listedColumns } from '../../export/lay-listed-event.ts'
import { readKnown } from '../../record/read-known.ts'
import type { RecordReader } from '../../record/record-store.ts'
import type { Day } from '../../record/telling.ts'
import type { Cell } from './row-tables.ts'

/** What rows of events are laid out from beside the answer, which has less of each than the export's table. */
export interface Laying {
  readonly record: RecordReader
  /** Events are laid out as they were known on this day. */
  readonly knownOn: Day | undefined
}

interface EventTable {
  readonly columns: readonly string[]
  // biome-ignore lint/suspicious/noExplicitAny: each row stands beside the operation whose answer it takes
  readonly rows: (answer: any, laying: Laying) => Promise<readonly (readonly Cell[])[]>
}

/** What a screen of events gives with ".csv": the columns of the export's table `events`, and what people look for first. */
export const eventTables: Readonly<Record<string, EventTable>> = {
  ahead: {
    columns: listedColumns,
    rows: ({ today, underWay, dated, some, undated }: AheadAnswer, laying) =>
      layEvents([...underWay, ...dated, ...some, ...undated], today.day, laying),
  },
  listEvents: {
    columns: listedColumns,
    rows: ({ today, rows }: EventsPage, laying) => layEvents(rows, today.day, laying),
  },
  review: {
    columns: [...listedColumns, 'reasons'],
    rows: async ({ today, rows }: ReviewPage, laying) => {
      const events = rows.map(({ event }) => event)
      const laid = await layEvents(events, today.day, laying)
      return laid.map((cells, at) => [...cells, rows[at]!.reasons.map(({ words }) => words).join('; ')])
    },
  },
}

async function layEvents(items: readonly EventItem[], today: Day, { record, knownOn }: Laying): Promise<Cell[][]> {
  const rows: Cell[][] = []
  for (const { id, changed } of items) {
    const event = await readKnown(record, id, knownOn)
    rows.push(event ? layListedEvent(event, changed, today) : [id, ...listedColumns.slice(1).map(() => null)])
  }
  return rows
}

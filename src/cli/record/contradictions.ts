import type { EventFilter } from '../../record/query.ts'
import type { Contradiction } from '../../record/record-event.ts'
import type { RecordReader } from '../../record/record-store.ts'
import { colours, width } from '../print.ts'
import { nothing } from './events.ts'
import type { FilterOptions } from './filter-options.ts'
import { type ListedEvent, listEvents } from './list-events.ts'
import { type Cell, type ListView, type OutputOptions, printList } from './print-list.ts'
import { readFilter } from './read-filter.ts'
import { readToday } from './read-today.ts'
import { showEvents } from './show/event-view.ts'
import { layTable } from './show/lay-table.ts'
import { oneLine } from './show/name-parties.ts'
import { withReader } from './with-record.ts'

export interface ContradictionsOptions extends FilterOptions, OutputOptions {
  readonly record?: string
  readonly limit: number
  readonly today?: string
}

/** `readout contradictions`: what reports disagree on, side by side. Returns the exit code. */
export function contradictions(options: ContradictionsOptions): Promise<number> {
  return withReader(options.record, async (store) => {
    const filter = await readFilter(options, store)
    const { day } = readToday(options.today ?? options.knownOn, Date.now())
    const found = findContradicted(store, { ...filter, contradicted: true }, options.limit + 1)
    await printList(found, disagreementView(day, options), options)
    return 0
  })
}

/** As they were known on a day, reports may not have disagreed yet. */
async function* findContradicted(store: RecordReader, filter: EventFilter, limit: number) {
  for await (const listed of listEvents(store, { ...filter, order: 'day-descending' }, limit))
    if (listed.event.contradictions.length > 0) yield listed
}

function disagreementView(today: string, options: ContradictionsOptions): ListView<ListedEvent> {
  return {
    toJson: ({ event: { id, kind, status, when, contradictions: found } }) => ({
      id,
      kind,
      status,
      when,
      contradictions: found,
    }),
    columns: ['id', 'kind', 'status', 'slot', 'side', 'value', 'by', 'tellings'],
    toRows: ({ event: { id, kind, status, contradictions: found } }) =>
      found.flatMap((contradiction) => sideRows(contradiction).map((cells): Cell[] => [id, kind, status, ...cells])),
    show: (items, first) => `${first ? '' : '\n'}${items.map((listed) => showDisagreements(listed, today)).join('\n')}`,
    none: `reports contradict each other on ${nothing(options)}`,
  }
}

function sideRows({ slot, sides }: Contradiction): Cell[][] {
  return sides.map(({ value, by, tellings }, index) => [slot, index + 1, value, by.join('; '), tellings.join('; ')])
}

function showDisagreements(listed: ListedEvent, today: string): string {
  const rows = listed.event.contradictions.flatMap(({ slot, sides }) =>
    sides.map(({ value, by }, index) => [
      index === 0 ? `    ${slot}` : '',
      colours.yellow(oneLine(value)),
      `by ${by.map(oneLine).join(', ')}`,
    ]),
  )
  return showEvents([listed], today) + layTable([{}, {}, { flexible: true }], rows, width())
}

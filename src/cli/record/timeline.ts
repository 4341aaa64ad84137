import type { Actor } from '../../record/actor.ts'
import { type ListedEvent, listEvents } from '../../record/ask/list-events.ts'
import { withParties } from '../../record/ask/with-parties.ts'
import type { EventFilter } from '../../record/query.ts'
import type { RecordReader } from '../../record/record-store.ts'
import { readToday } from '../../show/read-today.ts'
import { colours, tell } from '../print.ts'
import { nothing } from './events.ts'
import type { FilterOptions } from './filter-options.ts'
import { findActor } from './find-actor.ts'
import { type ListView, type OutputOptions, printList } from './print-list.ts'
import { readFilter } from './read-filter.ts'
import { eventView, showEvents } from './show/event-view.ts'
import { oneLine } from './show/name-parties.ts'
import { withReader } from './with-record.ts'

export interface TimelineOptions extends FilterOptions, OutputOptions {
  readonly record?: string
  readonly limit: number
  readonly today?: string
}

/** `readout timeline WHO [WHO2]`: what the record has of one, or of two together, oldest first. Returns the exit code. */
export function timeline(names: readonly string[], options: TimelineOptions): Promise<number> {
  return withReader(options.record, async (store) => {
    const actors: Actor[] = []
    for (const name of names) actors.push(await findActor(name, store))
    const filter = withParties(await readFilter(options, store), actors)
    const { day } = readToday(options.today ?? options.knownOn, Date.now())
    const view = timelineView(actors, day, nothing(options))
    await printList(newestInOrder(store, filter, options.limit), view, { ...options, limit: Number.POSITIVE_INFINITY })
    return 0
  })
}

/** The newest events, oldest first; those without a day last. */
async function* newestInOrder(
  store: RecordReader,
  filter: EventFilter,
  limit: number,
): AsyncGenerator<ListedEvent, void> {
  const found: ListedEvent[] = []
  for await (const listed of listEvents(store, { ...filter, order: 'day-descending' }, limit + 1)) found.push(listed)
  if (found.length > limit) {
    found.pop()
    tell(`these are the newest ${limit}; there are more: raise --limit`)
  }
  const isDated = ({ row }: ListedEvent) => row.first !== null
  yield* found.filter(isDated).reverse()
  yield* found.filter((listed) => !isDated(listed))
}

function timelineView(actors: readonly Actor[], today: string, none: string): ListView<ListedEvent> {
  const view = eventView(today, none)
  const title = actors.map(({ name }) => oneLine(name)).join(' and ')
  let last: string | null = null
  const showYear = ([year, some]: [string, ListedEvent[]]) => {
    const head = year === last ? '' : `\n${colours.bold(year)}\n`
    last = year
    return head + showEvents(some, today, '  ')
  }
  return {
    ...view,
    show: (items, first) => {
      const years = Map.groupBy(items, ({ row }) => row.first?.slice(0, 4) ?? 'Day not known')
      return `${first ? `${colours.bold(title)}\n` : ''}${[...years].map(showYear).join('')}`
    },
  }
}

import { listEvents } from '../../record/ask/list-events.ts'
import type { EventFilter } from '../../record/query.ts'
import { readToday } from '../../show/read-today.ts'
import { listed } from '../show/lay-out.ts'
import type { FilterOptions } from './filter-options.ts'
import { type OutputOptions, printList } from './print-list.ts'
import { readFilter } from './read-filter.ts'
import { eventView } from './show/event-view.ts'
import { withReader } from './with-record.ts'

export interface EventsOptions extends FilterOptions, OutputOptions {
  readonly record?: string
  readonly order: NonNullable<EventFilter['order']>
  readonly limit: number
  readonly today?: string
}

/** `readout events`. Returns the exit code. */
export function events(options: EventsOptions): Promise<number> {
  return withReader(options.record, async (store) => {
    const filter = { ...(await readFilter(options, store)), order: options.order }
    const { day } = readToday(options.today ?? options.knownOn, Date.now())
    const view = eventView(day, nothing(options))
    await printList(listEvents(store, filter, options.limit + 1), view, options)
    return 0
  })
}

/** What is said where a list of events is empty. @param what what there is none of: "no such event" */
export function nothing(options: FilterOptions, what = 'no such event'): string {
  const narrow = (['kind', 'status', 'person', 'country', 'place', 'from', 'to', 'outlet'] as const).filter(
    (name) => options[name] !== undefined,
  )
  const advice =
    narrow.length === 0
      ? 'Add reports with readout add, or ask with fewer options.'
      : `Look wider by leaving out ${listed(narrow.map((name) => `--${name}`)).replace(' and ', ' or ')}.`
  return `${what} in the record. ${advice}`
}

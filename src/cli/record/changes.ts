import { type ListedEvent, listEvents } from '../../record/ask/list-events.ts'
import type { RecordEvent, Step } from '../../record/record-event.ts'
import { readToday } from '../../show/read-today.ts'
import { colours, width } from '../print.ts'
import { wrap } from '../show/lay-out.ts'
import { nothing } from './events.ts'
import type { FilterOptions } from './filter-options.ts'
import { type ListView, type OutputOptions, printList } from './print-list.ts'
import { readFilter } from './read-filter.ts'
import { eventView, showEvents } from './show/event-view.ts'
import { oneLine } from './show/name-parties.ts'
import { withReader } from './with-record.ts'

export interface ChangesOptions extends FilterOptions, OutputOptions {
  readonly record?: string
  readonly since: string
  readonly limit: number
  readonly today?: string
}

/** `readout changes`: events that began or changed in the record since an instant, newest change first. Returns the exit code. */
export function changes(options: ChangesOptions): Promise<number> {
  return withReader(options.record, async (store) => {
    const asked = await readFilter(options, store)
    const filter = {
      ...asked,
      changedSince: new Date(options.since).toISOString(),
      order: 'changed-descending' as const,
    }
    const { day } = readToday(options.today ?? options.knownOn, Date.now())
    await printList(listEvents(store, filter, options.limit + 1), changeView(day, options), options)
    return 0
  })
}

function changeView(today: string, options: ChangesOptions): ListView<ListedEvent> {
  const view = eventView(today, nothing(options, `no change since ${options.since}`))
  return {
    ...view,
    columns: ['last_step', ...view.columns],
    toRows: (listed) => view.toRows(listed).map((cells) => [listed.event.steps.at(-1)?.what ?? null, ...cells]),
    show: (items) => items.map((listed) => showEvents([listed], today) + showLast(listed.event)).join(''),
  }
}

/** The newest step of its life. */
function showLast({ steps }: RecordEvent): string {
  const step = steps.at(-1)
  return step ? `${colours.dim(wrap(sayStep(step), width(), '    '))}\n` : ''
}

function sayStep({ what, day, words }: Step): string {
  return `${[what, day].filter(Boolean).join(' ')}: “${oneLine(words)}”`
}

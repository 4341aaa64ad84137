import { layListedEvent, listedColumns } from '../../export/lay-listed-event.ts'
import { sayDay } from '../../export/say-days.ts'
import { findAhead } from '../../record/ask/find-ahead.ts'
import { groupAhead } from '../../record/ask/group-ahead.ts'
import type { ListedEvent } from '../../record/ask/list-events.ts'
import { standingOn } from '../../record/life/standing-on.ts'
import type { Day } from '../../record/telling.ts'
import { readToday, type Today } from '../../show/read-today.ts'
import { colours } from '../print.ts'
import { nothing } from './events.ts'
import type { FilterOptions } from './filter-options.ts'
import { type ListView, type OutputOptions, printList } from './print-list.ts'
import { readFilter } from './read-filter.ts'
import { eventJson, showEvents } from './show/event-view.ts'
import { withReader } from './with-record.ts'

export interface AheadOptions extends FilterOptions, OutputOptions {
  readonly record?: string
  readonly limit: number
  readonly today?: string
}

/** So many of those whose days have begun are looked at, and so many of the newest plans without a day. */
const limits = { begun: 100, undated: 200 }

/** `readout ahead`: what is planned or under way, by day. Returns the exit code. */
export function ahead(options: AheadOptions): Promise<number> {
  const today = readToday(options.today ?? options.knownOn, Date.now())
  return withReader(options.record, async (store) => {
    const filter = await readFilter(options, store)
    const found = findAhead(store, filter, today.day, { ...limits, dated: options.limit + 1 })
    await printList(found, aheadView(today, options), options)
    return 0
  })
}

function aheadView(today: Today, options: AheadOptions): ListView<ListedEvent> {
  return {
    toJson: (listed) => ({ ...(eventJson(listed) as object), standing: standingOn(listed.event, today.day) }),
    columns: listedColumns,
    toRows: ({ row, event }) => [layListedEvent(event, row.changed, today.day)],
    show: (items, first) => `${first ? headOf(today) : ''}${showByDay(items, today.day)}`,
    none: nothing(options, `nothing ahead as of ${sayDay(today.day)} (${today.basis})`),
  }
}

function headOf({ day, basis }: Today): string {
  return `Ahead as of ${colours.bold(sayDay(day))} (${basis})\n`
}

/** What is under way, then day by day, then what is only known to a week, a month or so, then what has no day. */
function showByDay(items: readonly ListedEvent[], today: Day): string {
  const { underWay, dated, some, undated } = groupAhead(items, today)
  const days = [...Map.groupBy(dated, ({ event }) => titleOf(event.when!.first!))]
  const groups: [string, readonly ListedEvent[]][] = [
    ['Under way', underWay],
    ...days,
    ['Some time ahead', some],
    ['Day not known', undated],
  ]
  return groups
    .filter(([, events]) => events.length > 0)
    .map(([title, events]) => `\n${colours.bold(title)}\n${showEvents(events, today, '  ')}`)
    .join('')
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function titleOf(first: Day): string {
  return `${weekdays[new Date(`${first}T00:00:00Z`).getUTCDay()]}, ${sayDay(first)}`
}

import { knowDays } from '../../export/know-days.ts'
import { sayDay } from '../../export/say-days.ts'
import { addDays } from '../../record/day-number.ts'
import { standingOn } from '../../record/life/standing-on.ts'
import type { RecordReader } from '../../record/record-store.ts'
import type { Day } from '../../record/telling.ts'
import { colours } from '../print.ts'
import { nothing } from './events.ts'
import type { FilterOptions } from './filter-options.ts'
import { type ListedEvent, listEvents } from './list-events.ts'
import { type ListView, type OutputOptions, printList } from './print-list.ts'
import { readFilter } from './read-filter.ts'
import { readToday, type Today } from './read-today.ts'
import { eventCells, eventColumns, eventJson, showEvents } from './show/event-view.ts'
import { withReader } from './with-record.ts'

export interface AheadOptions extends FilterOptions, OutputOptions {
  readonly record?: string
  readonly limit: number
  readonly today?: string
}

/** Plans whose day is not known are waited for so many days after the first report of them, and so many of the newest are looked at. */
const patience = 180
const mostUndated = 200

/** `readout ahead`: what is planned or under way, by day. Returns the exit code. */
export function ahead(options: AheadOptions): Promise<number> {
  const today = readToday(options.today ?? options.knownOn, Date.now())
  return withReader(options.record, async (store) => {
    await printList(findAhead(store, options, today.day), aheadView(today, options), options)
    return 0
  })
}

/** First what has a day, in its order, then what has none. */
async function* findAhead(store: RecordReader, options: AheadOptions, today: Day): AsyncGenerator<ListedEvent, void> {
  const asked = await readFilter(options, store)
  const statuses = (asked.statuses ?? ['planned', 'ongoing']).filter((one) => one === 'planned' || one === 'ongoing')
  const filter = { ...asked, statuses }
  const from = asked.from !== undefined && asked.from > today ? asked.from : today
  for await (const listed of listEvents(store, { ...filter, from, order: 'day' }, options.limit + 1))
    if (isAhead(listed, today)) yield listed
  if (asked.from !== undefined || asked.to !== undefined) return
  const knownFrom = asked.knownFrom ?? addDays(today, -patience)
  const undated = listEvents(store, { ...filter, knownFrom, order: 'known-descending' }, mostUndated)
  for await (const listed of undated) if (!listed.event.when && isAhead(listed, today)) yield listed
}

function isAhead({ event }: ListedEvent, today: Day): boolean {
  const standing = standingOn(event, today)
  return standing === 'ahead' || standing === 'due' || standing === 'under-way'
}

function aheadView(today: Today, options: AheadOptions): ListView<ListedEvent> {
  return {
    toJson: (listed) => ({ ...(eventJson(listed) as object), standing: standingOn(listed.event, today.day) }),
    columns: [...eventColumns, 'standing'],
    toRows: (listed) => [[...eventCells(listed), standingOn(listed.event, today.day)]],
    show: (items, first) => `${first ? headOf(today) : ''}${showByDay(items, today.day)}`,
    none: nothing(options, `nothing ahead as of ${sayDay(today.day)} (${today.basis})`),
  }
}

function headOf({ day, basis }: Today): string {
  return `Ahead as of ${colours.bold(sayDay(day))} (${basis})\n`
}

const underWay = 'Under way'
const someTime = 'Some time ahead'
const notKnown = 'Day not known'

/** What is under way, then day by day, then what is only known to a week, a month or so, then what has no day. */
function showByDay(items: readonly ListedEvent[], today: Day): string {
  const groups = Map.groupBy(items, ({ event }) => titleOf(event, today))
  const days = [...groups.keys()].filter((title) => ![underWay, someTime, notKnown].includes(title))
  return [underWay, ...days, someTime, notKnown]
    .filter((title) => groups.has(title))
    .map((title) => `\n${colours.bold(title)}\n${showEvents(groups.get(title)!, today, '  ')}`)
    .join('')
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function titleOf(event: ListedEvent['event'], today: Day): string {
  const { sort, first } = knowDays(event)
  if (sort === 'unknown') return notKnown
  if (sort === 'vague' || sort === 'window' || sort === 'until') return someTime
  if (first! < today) return underWay
  return `${weekdays[new Date(`${first}T00:00:00Z`).getUTCDay()]}, ${sayDay(first!)}`
}

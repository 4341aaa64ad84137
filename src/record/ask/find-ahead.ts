import { addDays } from '../day-number.ts'
import { standingOn } from '../life/standing-on.ts'
import type { EventFilter } from '../query.ts'
import type { RecordReader } from '../record-store.ts'
import type { Day } from '../telling.ts'
import { type ListedEvent, listEvents } from './list-events.ts'

/** Plans whose day is not known are waited for so many days after the first report of them. */
const patience = 180

/** So many of those with a day are looked at, and so many of the newest of those without. */
export interface AheadLimits {
  readonly dated: number
  readonly undated: number
}

/**
 * What is planned or under way on a day: first what has a day, in its order, then what has none. Where the filter asks for days, only what has
 * one. Returns whether there may be more.
 */
export async function* findAhead(
  store: RecordReader,
  asked: EventFilter,
  today: Day,
  limits: AheadLimits,
): AsyncGenerator<ListedEvent, boolean> {
  const statuses = (asked.statuses ?? ['planned', 'ongoing']).filter((one) => one === 'planned' || one === 'ongoing')
  if (statuses.length === 0) return false
  const filter = { ...asked, statuses }
  const from = asked.from !== undefined && asked.from > today ? asked.from : today
  let looked = 0
  for await (const listed of listEvents(store, { ...filter, from, order: 'day' }, limits.dated)) {
    looked += 1
    if (isAhead(listed, today)) yield listed
  }
  const more = looked >= limits.dated
  if (asked.from !== undefined || asked.to !== undefined) return more
  const knownFrom = asked.knownFrom ?? addDays(today, -patience)
  const undated = listEvents(store, { ...filter, knownFrom, order: 'known-descending' }, limits.undated)
  for await (const listed of undated) if (!listed.event.when && isAhead(listed, today)) yield listed
  return more
}

function isAhead({ event }: ListedEvent, today: Day): boolean {
  const standing = standingOn(event, today)
  return standing === 'ahead' || standing === 'due' || standing === 'under-way'
}

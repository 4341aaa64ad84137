import { contactKinds } from '../../document/kind-words.ts'
import { addDays, dayNumber } from '../day-number.ts'
import { standingOn } from '../life/standing-on.ts'
import type { EventFilter, EventRow } from '../query.ts'
import type { RecordReader } from '../record-store.ts'
import type { Day } from '../telling.ts'
import { type ListedEvent, listEvents, readRows } from './list-events.ts'

/** Plans whose day is not known are waited for so many days after the first report of them. */
const patience = 180
/** What is known to more days than these, and what began longer ago, is nothing to look ahead to: "this decade", "since 2014". */
const widest = 366
/** A promise for some time this year is no entry of a diary: other kinds than contacts must be known to these days, or be asked for. */
const widestAct = 7
/** So many of the newest plans are looked through for one without a day. */
const rowsToOneUndated = 20

/** How many are looked at: of those whose days have begun, the latest; of those to begin, the next; of those without a day, the newest. */
export interface AheadLimits {
  readonly begun: number
  readonly dated: number
  readonly undated: number
}

/**
 * What is planned or under way on a day: first what has a day, in its order, then what has none. Where the filter asks for days, only what has
 * one. Where it asks for no kinds, what has begun and what has no day are contacts only, and all else has days within a week. Returns whether
 * there may be more.
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
  const contacts = { ...filter, kinds: asked.kinds ?? [...contactKinds] }
  const begun = await listBegun(store, contacts, from, limits.begun)
  for (const listed of begun.toReversed()) if (isAhead(listed, today)) yield listed
  let looked = 0
  for await (const listed of listEvents(store, { ...filter, from, beginsFrom: from, order: 'day' }, limits.dated)) {
    looked += 1
    if (isAhead(listed, today) && (asked.kinds !== undefined || isForDiary(listed))) yield listed
  }
  const more = looked >= limits.dated || begun.length >= limits.begun
  if (asked.from !== undefined || asked.to !== undefined) return more
  const knownFrom = asked.knownFrom ?? addDays(today, -patience)
  const undated = await listUndated(store, { ...contacts, knownFrom }, limits.undated)
  for (const listed of undated.listed) if (isAhead(listed, today)) yield listed
  return more || undated.more
}

/** Those without a day, the newest first; and whether there may be more. */
async function listUndated(
  store: RecordReader,
  filter: EventFilter,
  most: number,
): Promise<{ readonly listed: readonly ListedEvent[]; readonly more: boolean }> {
  const rows: EventRow[] = []
  // As known on a day, each row that was told of again has to be made anew before it is known whether it had a day.
  const mostRows = filter.knownOn === undefined ? most * rowsToOneUndated : most
  const page = await store.events({ ...filter, order: 'known-descending', limit: mostRows })
  for (const row of page.rows) if (row.first === null && row.last === null) rows.push(row)
  return {
    listed: await readRows(store, rows.slice(0, most), filter),
    more: rows.length > most || page.next !== null,
  }
}

/** Begun before a day and not over, or to be some time in days that have begun; the latest first. */
async function listBegun(store: RecordReader, filter: EventFilter, from: Day, most: number): Promise<ListedEvent[]> {
  const before = addDays(from, -1)
  const to = filter.to !== undefined && filter.to < before ? filter.to : before
  const begun: ListedEvent[] = []
  const narrowed: EventFilter = { ...filter, from, to, beginsFrom: addDays(from, -widest), order: 'day-descending' }
  for await (const listed of listEvents(store, narrowed, most)) begun.push(listed)
  return begun
}

function isForDiary({ event: { kind, when } }: ListedEvent): boolean {
  if (contactKinds.has(kind)) return true
  return when?.first != null && when.last !== null && dayNumber(when.last) - dayNumber(when.first) < widestAct
}

function isAhead({ event }: ListedEvent, today: Day): boolean {
  const { first, last } = event.when ?? { first: null, last: null }
  if (first !== null && last !== null && dayNumber(last) - dayNumber(first) > widest) return false
  const standing = standingOn(event, today)
  return standing === 'ahead' || standing === 'due' || standing === 'under-way'
}

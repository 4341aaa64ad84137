import type { SQLInputValue } from 'node:sqlite'
import type { EventFilter } from '../record/query.ts'
import type { Actors } from './actors.ts'
import type { Database } from './database.ts'
import { toColumn } from './day-column.ts'
import { selectEvents } from './select-events.ts'
import type { Selection } from './selection.ts'

/** What counting events needs. */
export interface CountShelf {
  readonly database: Database
  readonly actors: Actors
}

/** The parts of a SELECT from table `event`. */
export interface CountedEvents {
  /** True where it begins with few events, in no order. */
  readonly few: boolean
  readonly from: string
  readonly where: string
  readonly values: readonly SQLInputValue[]
}

/** From so many on it is quicker to go through what is counted, which is only a part of all events, and ask of each whether it is among them. */
const most = { own: 60_000, others: 60_000 }
/** All events are so many that what has to be asked elsewhere is never asked of each. */
const mostOfAll = { own: 150_000, others: Number.MAX_SAFE_INTEGER - 1 }

/** Going through an index alone is quicker than beginning with more. */
const mostOfIndex = { own: 40_000, others: 40_000 }

/**
 * The events of a filter, to be counted: in no order, or as `walked` has them. With `knownOn` those that were known by that day, counted as
 * they are known now: to know how each stood then, all its tellings would have to be read.
 * @param walked what stands behind FROM where many events come into question: it may leave out what is not counted
 */
export function countedEvents(shelf: CountShelf, filter: EventFilter, walked: string): CountedEvents {
  return selectCounted(shelf, filter).selectAll(shelf.database, walked, most)
}

/** How many events a filter lets through, with `knownOn` as above. */
export function countAll(shelf: CountShelf, filter: EventFilter): number {
  const asked = listAsked(filter)
  if (asked.length === 0) return countOf(shelf, 'event', '1') - countOf(shelf, 'event', 'rejected = 1')
  if (asked.join() === 'countries' && filter.countries?.length === 1) return countSide(shelf, filter.countries[0]!)
  const selection = selectCounted(shelf, filter)
  if (asked.every((name) => indexed.has(name))) return countIndexed(shelf, filter, selection)
  const { from, where, values } = selection.selectAll(shelf.database, 'event NOT INDEXED', mostOfAll)
  return countOf(shelf, from, where, ...values)
}

function listAsked(filter: EventFilter): string[] {
  return Object.entries(filter).flatMap(([name, value]) => {
    const isNothing = value === undefined || name === 'order' || (name === 'rejected' && value === false)
    return isNothing ? [] : [name]
  })
}

/** What the index on days tells without the events themselves. */
const indexed: ReadonlySet<string> = new Set<keyof EventFilter>([
  'knownFrom',
  'knownTo',
  'knownOn',
  'kinds',
  'statuses',
  'from',
  'to',
  'rejected',
])

function countIndexed(shelf: CountShelf, filter: EventFilter, selection: Selection): number {
  const walked = 'event INDEXED BY event_day'
  if (asksForDays(filter)) return countDated(shelf, filter) + countHalfDated(shelf, selection)
  const { from, where, values } = selection.selectAll(shelf.database, walked, mostOfIndex)
  return countOf(shelf, from, where, ...values)
}

/** Then events that have no day at all, and most have none, need not be gone through. */
function asksForDays({ from, to }: EventFilter): boolean {
  return from !== undefined || to !== undefined
}

function countDated(shelf: CountShelf, filter: EventFilter): number {
  const { where, values } = selectCounted(shelf, filter).conditions()
  const until = filter.to === undefined ? '' : ` AND event.first <= ${toColumn(filter.to)}`
  return countOf(shelf, 'event INDEXED BY event_day', `event.first IS NOT NULL${until} AND ${where}`, ...values)
}

/** Events of which only the last day is known. */
function countHalfDated(shelf: CountShelf, selection: Selection): number {
  const { where, values } = selection.conditions()
  const from = 'event INDEXED BY event_day'
  return countOf(shelf, from, `event.first IS NULL AND event.last IS NOT NULL AND ${where}`, ...values)
}

/** How many have no first day. @param dated how many have one */
export function countUndated(shelf: CountShelf, filter: EventFilter, dated: number): number {
  return asksForDays(filter) ? countHalfDated(shelf, selectCounted(shelf, filter)) : countAll(shelf, filter) - dated
}

function countSide(shelf: CountShelf, country: string): number {
  const takesPart = 'EXISTS (SELECT 1 FROM side WHERE side.country = ? AND side.event = event.id)'
  return (
    countOf(shelf, 'side', 'country = ?', country) - countOf(shelf, 'event', `rejected = 1 AND ${takesPart}`, country)
  )
}

function countOf({ database }: CountShelf, from: string, where: string, ...values: SQLInputValue[]): number {
  const sql = where === '1' ? `SELECT count(*) AS n FROM ${from}` : `SELECT count(*) AS n FROM ${from} WHERE ${where}`
  return database.get<{ n: number }>(sql, ...values)?.n ?? 0
}

/** Without what only lists have. */
export function selectCounted({ actors }: Pick<CountShelf, 'actors'>, filter: EventFilter): Selection {
  const { knownOn, knownTo, after: _after, limit: _limit, order: _order, ...rest } = filter
  const until = [knownOn, knownTo].filter((day) => day !== undefined).sort()[0]
  return selectEvents(actors, until === undefined ? rest : { ...rest, knownTo: until })
}

import type { SQLInputValue } from 'node:sqlite'
import type { EventFilter } from '../record/query.ts'
import type { Actors } from './actors.ts'
import type { Database } from './database.ts'
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
  const asked = Object.entries(filter).flatMap(([name, value]) => (isAsked(name, value) ? [name] : []))
  if (asked.length === 0) return countOf(shelf, 'event', '1') - countOf(shelf, 'event', 'rejected = 1')
  if (asked.join() === 'countries' && filter.countries?.length === 1) return countSide(shelf, filter.countries[0]!)
  const selection = selectCounted(shelf, filter)
  if (asked.every((name) => indexed.has(name))) return countIndexed(shelf, filter, selection)
  const { from, where, values } = selection.selectAll(shelf.database, 'event NOT INDEXED', mostOfAll)
  return countOf(shelf, from, where, ...values)
}

function isAsked(name: string, value: unknown): boolean {
  return !(value === undefined || name === 'order' || (name === 'rejected' && value === false))
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

/** Where days are asked for, events that have none at all, and most have none, need not be gone through. */
function countIndexed(shelf: CountShelf, { from, to }: EventFilter, selection: Selection): number {
  const walked = 'event INDEXED BY event_day'
  if (from === undefined && to === undefined) {
    const selected = selection.selectAll(shelf.database, walked, mostOfIndex)
    return countOf(shelf, selected.from, selected.where, ...selected.values)
  }
  const { where, values } = selection.conditions()
  return ['event.first IS NOT NULL', 'event.first IS NULL AND event.last IS NOT NULL']
    .map((part) => countOf(shelf, walked, `${where} AND ${part}`, ...values))
    .reduce((sum, count) => sum + count)
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

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
  const walked = isIndexed(filter) ? 'event INDEXED BY event_day' : 'event NOT INDEXED'
  const { from, where, values } = selectCounted(shelf, filter).selectAll(shelf.database, walked, mostOfAll)
  return shelf.database.get<{ n: number }>(`SELECT count(*) AS n FROM ${from} WHERE ${where}`, ...values)?.n ?? 0
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
  'longest',
  'rejected',
  'order',
])

function isIndexed(filter: EventFilter): boolean {
  return Object.entries(filter).every(([name, value]) => value === undefined || indexed.has(name))
}

/** Without what only lists have. */
export function selectCounted({ actors }: Pick<CountShelf, 'actors'>, filter: EventFilter): Selection {
  const { knownOn, knownTo, after: _after, limit: _limit, order: _order, ...rest } = filter
  const until = [knownOn, knownTo].filter((day) => day !== undefined).sort()[0]
  return selectEvents(actors, until === undefined ? rest : { ...rest, knownTo: until })
}

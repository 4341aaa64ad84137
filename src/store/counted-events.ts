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

/**
 * From so many on it is quicker to go through all events than to fetch these one by one; but for sets that would have to be asked for each
 * event: these are fetched however large they are.
 */
const most = { own: 150_000, others: Number.MAX_SAFE_INTEGER - 1 }

/**
 * The events of a filter, to be counted: in no order, or as `walked` has them. With `knownOn` those that were known by that day, counted as
 * they are known now: to know how each stood then, all its tellings would have to be read.
 * @param walked what stands behind FROM where most events come into question
 */
export function countedEvents(shelf: CountShelf, filter: EventFilter, walked: string): CountedEvents {
  return selectCounted(shelf, filter).selectAll(shelf.database, walked, most)
}

/** How many `countedEvents` are where they are not few. */
export function countMany({ database }: CountShelf, filter: EventFilter, { where, values }: CountedEvents): number {
  const from = isIndexed(filter) ? 'event INDEXED BY event_day' : 'event NOT INDEXED'
  return database.get<{ n: number }>(`SELECT count(*) AS n FROM ${from} WHERE ${where}`, ...values)?.n ?? 0
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

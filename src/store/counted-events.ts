import type { SQLInputValue } from 'node:sqlite'
import type { EventFilter } from '../record/query.ts'
import type { Actors } from './actors.ts'
import type { Database } from './database.ts'
import { selectEvents } from './select-events.ts'

/** What counting events needs. */
export interface CountShelf {
  readonly database: Database
  readonly actors: Actors
}

/** The parts of a SELECT from table `event`. */
export interface CountedEvents {
  readonly from: string
  readonly where: string
  readonly values: readonly SQLInputValue[]
}

/**
 * The events of a filter, to be counted. With `knownOn` those that were known by that day, counted as they are known now: to know how each
 * stood then, all its tellings would have to be read.
 */
export function countedEvents({ actors, database }: CountShelf, filter: EventFilter): CountedEvents {
  const { knownOn, knownTo, after: _after, limit: _limit, order: _order, ...rest } = filter
  const until = [knownOn, knownTo].filter((day) => day !== undefined).sort()[0]
  const asked = until === undefined ? rest : { ...rest, knownTo: until }
  return selectEvents(actors, asked).select(database, 'event_day')
}

import type { EventFilter } from '../../record/query.ts'
import type { RecordReader } from '../../record/record-store.ts'
import type { FilterOptions } from './filter-options.ts'
import { findActor } from './find-actor.ts'
import { findCountry } from './find-country.ts'
import { findPlace } from './find-place.ts'

/** The filter that options mean, with names looked up in the record. Throws `ChoiceError` for a name that nobody or several have. */
export async function readFilter(options: FilterOptions, store: RecordReader): Promise<EventFilter> {
  const { kind, status, person, country, place, ...same } = options
  const actors = await Promise.all(
    (person ?? []).map((name) => findActor(name, store, ['person', 'organisation', 'group'])),
  )
  const countries = await Promise.all((country ?? []).map(findCountry))
  return {
    ...takeColumns(same),
    ...(kind ? { kinds: kind } : {}),
    ...(status ? { statuses: status } : {}),
    ...(actors.length > 0 ? { actors: actors.map(({ id }) => id) } : {}),
    ...(countries.length > 0 ? { countries } : {}),
    ...(place ? { place: await findPlace(place, store) } : {}),
  }
}

const columns = [
  'from',
  'to',
  'knownFrom',
  'knownTo',
  'knownOn',
  'outlet',
  'minConfidence',
  'minSources',
  'reviewed',
  'rejected',
] as const

/** Those that mean the same in both; options that a command has besides are left out. */
function takeColumns(options: FilterOptions): EventFilter {
  const given = columns.filter((name) => options[name] !== undefined)
  return Object.fromEntries(given.map((name) => [name, options[name]]))
}

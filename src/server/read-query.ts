import type { FilterQuery } from '../api/filter.ts'
import type { EventFilter } from '../record/query.ts'
import { countryByCode } from '../register/countries.ts'

const same = [
  'place',
  'from',
  'to',
  'knownFrom',
  'knownTo',
  'knownOn',
  'outlet',
  'minConfidence',
  'minSources',
  'contradicted',
  'reviewed',
  'rejected',
] as const

/** The filter that a query means. A country among `who` takes part where anyone of it does. */
export function readQuery(query: Omit<FilterQuery, 'today'>): EventFilter {
  const who = query.who ?? []
  const actors = who.filter((id) => countryByCode(id) === null)
  const countries = [...(query.country ?? []), ...who.filter((id) => countryByCode(id) !== null)]
  const taken = same.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]]]))
  return {
    ...(Object.fromEntries(taken) as EventFilter),
    ...(query.kind ? { kinds: query.kind } : {}),
    ...(query.status ? { statuses: query.status } : {}),
    ...(actors.length > 0 ? { actors } : {}),
    ...(countries.length > 0 ? { countries: [...new Set(countries)] } : {}),
  }
}

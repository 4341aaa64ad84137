import type { Actor } from '../actor.ts'
import type { EventFilter } from '../query.ts'

/** A country is a party where anyone of it is; everyone else only in person. */
export function withParties(filter: EventFilter, actors: readonly Actor[]): EventFilter {
  const countries = actors.filter(({ kind }) => kind === 'country').map(({ id, country }) => country ?? id)
  const others = actors.filter(({ kind }) => kind !== 'country').map(({ id }) => id)
  return {
    ...filter,
    ...(countries.length > 0 ? { countries: [...(filter.countries ?? []), ...countries] } : {}),
    ...(others.length > 0 ? { actors: [...(filter.actors ?? []), ...others] } : {}),
  }
}

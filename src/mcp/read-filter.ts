import type { Desk } from './desk.ts'
import { findCountry, findPlace, findWho } from './find-who.ts'

interface Named {
  readonly who?: readonly string[] | undefined
  readonly country?: readonly string[] | undefined
  readonly place?: string | undefined
}

/** A filter as the operations take it: ids and codes for the names of people, countries and places. Throws `Refusal`. */
export async function readFilter<Filter extends Named>(filter: Filter, desk: Desk): Promise<Record<string, unknown>> {
  const { who, country, place, ...same } = filter
  const ids: string[] = []
  for (const name of who ?? []) ids.push((await findWho(name, desk)).id)
  return {
    ...same,
    ...(ids.length > 0 ? { who: ids } : {}),
    ...(country && country.length > 0 ? { country: country.map(findCountry) } : {}),
    ...(place === undefined ? {} : { place: await findPlace(place, desk) }),
  }
}

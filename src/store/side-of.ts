import type { SQLInputValue } from 'node:sqlite'
import { countryByCode } from '../register/countries.ts'
import { type Actors, marks } from './actors.ts'

/** Who stands on a side: a SELECT's condition `actor IN (…)`. */
export interface Side {
  readonly sql: string
  /** The same as a condition on table `actor`; takes the same values. */
  readonly holds: string
  readonly values: readonly SQLInputValue[]
  /** Alpha-3 where it is a country with all its people and bodies. */
  readonly country: string | null
}

/** The numbers of an actor; of a country also those of all who belong to it. */
export function sideOf(actors: Actors, id: string): Side {
  if (countryByCode(id) !== null)
    return {
      sql: "SELECT id FROM actor WHERE country = ? AND kind IN ('country', 'person', 'organisation')",
      holds: "actor.country = ? AND actor.kind IN ('country', 'person', 'organisation')",
      values: [id],
      country: id,
    }
  const numbers = actors.numbers(id)
  return { sql: marks(numbers), holds: `actor.id IN (${marks(numbers)})`, values: numbers, country: null }
}

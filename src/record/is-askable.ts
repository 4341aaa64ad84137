import { organisationByName } from '../register/organisations.ts'
import type { Actor } from './actor.ts'

/**
 * Whether the record can be asked for an actor by name. People described and not named ("officials"), bare surnames, and bodies and
 * places of which nothing more is known are nobody one could ask for: they stand in their reports, and are found by the words.
 */
export function isAskable({ kind, wikidata, country, name }: Actor): boolean {
  if (wikidata !== null || kind === 'country') return true
  if (kind === 'person') return name.includes(' ')
  if (kind === 'organisation') return organisationByName(name) !== null
  return kind === 'place' && country !== null
}

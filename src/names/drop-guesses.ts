import type { Entity } from '../document/facts.ts'

/**
 * The entities of a text in another language than English that are no guess from capitals alone, which tell little there: those the
 * register knows, and people with a known given name.
 */
export function dropGuesses(entities: readonly Entity[]): Entity[] {
  return entities.filter(
    ({ wikidata, country, rule }) => wikidata !== null || country !== null || rule === 'names/person-by-given-name',
  )
}

import { keyOf } from '../../register/key-of.ts'
import type { Actor } from '../actor.ts'

/**
 * Whether two names can be one person's: the same actor, or the same name where one report does not know the country, or a bare
 * surname ("Fidan") beside a whole name of the same country.
 */
export function isSamePerson(a: Actor, b: Actor): boolean {
  if (a.id === b.id) return true
  if (a.wikidata !== null && b.wikidata !== null) return false
  if (a.country !== null && b.country !== null && a.country !== b.country) return false
  const [left, right] = [nameWords(a), nameWords(b)]
  if (left.join(' ') === right.join(' ')) return true
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  const [only, more] = short
  if (only === undefined) return false
  if (more === undefined)
    return (only === long.at(-1) && !ofFather.has(long.at(-2) ?? '')) || (only === long[0] && only.length > 2)
  return short.at(-1) === long.at(-1) && short[0] === long[0]
}

/** "Mohammed bin Salman" is Salman's son: the last word is no surname of his. */
const ofFather: ReadonlySet<string> = new Set(['bin', 'bint', 'ibn', 'ben'])

function nameWords({ name }: Actor): readonly string[] {
  return keyOf(name)
    .split(/[\s.]+/u)
    .filter((word) => word !== '')
}

import { keyOf } from '../../register/key-of.ts'
import type { Actor } from '../actor.ts'
import type { ActorFound } from '../query.ts'

export interface ActorChoice {
  /** Null where nobody, or more than one, can be meant. */
  readonly chosen: Actor | null
  /** Whom the name can mean, the chosen one among them. */
  readonly meant: readonly ActorFound[]
}

/**
 * Whom a name most likely means, of those who hold it. One who is called just so goes before those whose name only holds it, and one whose country
 * is known before namesakes of whom nothing is, and one of whom far more is reported before all others.
 */
export function chooseActor(name: string, found: readonly ActorFound[]): ActorChoice {
  const exact = found.filter(({ actor }) => keyOf(actor.name) === keyOf(name))
  const meant = exact.length > 0 ? exact : found
  const chosen = meant.length === 1 ? meant[0]! : (onlyKnown(exact) ?? farAhead(meant))
  return { chosen: chosen?.actor ?? null, meant }
}

/** Of those called just so, the one whose country is known: the others are most likely the same one, named in passing. */
function onlyKnown(exact: readonly ActorFound[]): ActorFound | null {
  const known = exact.filter(({ actor }) => actor.country !== null)
  return known.length === 1 ? known[0]! : null
}

/** So many times as many reports speak of one as of all others together: then it is meant, and said to be. */
const far = 20

function farAhead(found: readonly ActorFound[]): ActorFound | null {
  const [first, ...others] = found.toSorted((a, b) => b.reports - a.reports)
  const rest = others.reduce((sum, { reports }) => sum + reports, 0)
  return first && first.reports >= far * Math.max(rest, 1) ? first : null
}

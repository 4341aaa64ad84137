import type { EntityKind } from '../../document/facts.ts'
import type { Actor } from '../../record/actor.ts'
import type { ActorFound } from '../../record/query.ts'
import type { RecordReader } from '../../record/record-store.ts'
import { keyOf } from '../../register/key-of.ts'
import { harmless, tell } from '../print.ts'
import { listed } from '../show/lay-out.ts'
import { ChoiceError } from './choice-error.ts'

/** So many of those a name can mean are looked at; so many are told. */
const mostFound = 50
const mostTold = 8

/**
 * Whom a user means by a name, or by an id. One who is called just so goes before those whose name only holds it, and one whose country is
 * known before namesakes of whom nothing is, and one of whom far more is reported before all others. Throws `ChoiceError` where nobody or more
 * than one can be meant.
 */
export async function findActor(name: string, store: RecordReader, kinds?: readonly EntityKind[]): Promise<Actor> {
  const byId = await store.actor(name)
  if (byId) return byId
  const all = await store.actorsNamed(name, mostFound)
  const found = kinds ? all.filter(({ actor }) => kinds.includes(actor.kind)) : all
  const exact = found.filter(({ actor }) => keyOf(actor.name) === keyOf(name))
  const meant = exact.length > 0 ? exact : found
  if (meant.length === 1) return meant[0]!.actor
  const plain = exact.length > 0 ? onlyKnown(exact) : null
  const chosen = plain ?? farAhead(meant)
  if (chosen) return tellChoice(name, chosen, meant)
  if (meant.length > 1) throw ambiguous(name, meant)
  const kind = kinds?.length === 1 ? kinds[0] : null
  throw new ChoiceError(
    kind ? `the record knows no ${kind} by the name of “${name}”` : `the record knows nobody by the name of “${name}”`,
    `Give another spelling, or look for the words: readout find "${name}".`,
  )
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

function tellChoice(name: string, chosen: ActorFound, meant: readonly ActorFound[]): Actor {
  const others = meant.filter((one) => one !== chosen).map(({ actor }) => actor.id)
  tell(harmless(`“${name}” is taken for ${chosen.actor.id}; there is also ${listed(others, mostTold)}`))
  return chosen.actor
}

function ambiguous(name: string, found: readonly ActorFound[]): ChoiceError {
  const lines = found.slice(0, mostTold).map(({ actor, reports }) => `\n  ${actor.id}  ${describe(actor, reports)}`)
  const more = found.length > mostTold ? `\n  and ${found.length - mostTold} more` : ''
  return new ChoiceError(
    `“${name}” can be more than one in this record`,
    `Give the whole name, or the id of the one you mean:${harmless(lines.join(''))}${more}`,
  )
}

function describe({ name, kind, country }: Actor, reports: number): string {
  return `${name} (${[kind, country].filter(Boolean).join(', ')}; ${reports} ${reports === 1 ? 'report' : 'reports'})`
}

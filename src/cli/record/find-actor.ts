import type { EntityKind } from '../../document/facts.ts'
import type { Actor } from '../../record/actor.ts'
import { chooseActor } from '../../record/ask/choose-actor.ts'
import type { ActorFound } from '../../record/query.ts'
import type { RecordReader } from '../../record/record-store.ts'
import { harmless, tell } from '../print.ts'
import { listed } from '../show/lay-out.ts'
import { ChoiceError } from './choice-error.ts'

/** So many of those a name can mean are looked at; so many are told. */
const mostFound = 50
const mostTold = 8

/** Whom a user means by a name, or by an id: see `chooseActor`. Throws `ChoiceError` where nobody or more than one can be meant. */
export async function findActor(name: string, store: RecordReader, kinds?: readonly EntityKind[]): Promise<Actor> {
  const byId = await store.actor(name)
  if (byId) return byId
  const all = await store.actorsNamed(name, mostFound)
  const { chosen, meant } = chooseActor(name, kinds ? all.filter(({ actor }) => kinds.includes(actor.kind)) : all)
  if (chosen) {
    if (meant.length > 1) tellChoice(name, chosen, meant)
    return chosen
  }
  if (meant.length > 1) throw ambiguous(name, meant)
  const kind = kinds?.length === 1 ? kinds[0] : null
  throw new ChoiceError(
    kind ? `the record knows no ${kind} by the name of “${name}”` : `the record knows nobody by the name of “${name}”`,
    `Give another spelling, or look for the words: readout find "${name}".`,
  )
}

function tellChoice(name: string, chosen: Actor, meant: readonly ActorFound[]): void {
  const others = meant.filter(({ actor }) => actor.id !== chosen.id).map(({ actor }) => actor.id)
  tell(harmless(`“${name}” is taken for ${chosen.id}; there is also ${listed(others, mostTold)}`))
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

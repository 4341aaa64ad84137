import type { Role } from '../document/facts.ts'
import type { Party } from '../record/telling.ts'
import { type ActorCode, codeActor } from './code-actor.ts'
import type { Coded } from './code-event.ts'

/** Somebody as one side of a dyad. */
export interface Side {
  readonly party: Party
  readonly code: ActorCode
}

/** Who did a thing to whom, as dyadic data has it; null where there is nobody on that side. */
export interface Dyad {
  readonly source: Side
  readonly target: Side | null
  readonly cameo: string
}

const doers: ReadonlySet<Role> = new Set(['visitor', 'mediator', 'actor', 'appointer', 'issuer'])
const doneTo: ReadonlySet<Role> = new Set(['host', 'party', 'recipient', 'holder'])

/**
 * The dyads of an event with many parties, each pair of codes once. Visitor and host, mediator and party, actor and recipient make one
 * each; those who meet or sign together make one each way for every pair, as CAMEO's coders do; a visit that took place is told from the
 * host's side as well (043).
 */
export function pairParties(parties: readonly Party[], coded: Coded): readonly Dyad[] {
  const sides = parties.map((party) => ({ party, code: codeActor(party) }))
  const sources = sides.filter(({ party }) => doers.has(party.role))
  const equals = sides.filter(({ party }) => party.role === 'participant')
  const hosts = sides.filter(({ party }) => doneTo.has(party.role))
  const targets = hosts.length > 0 ? hosts : equals
  const dyads: Dyad[] = []
  for (const source of sources) {
    for (const target of targets) dyads.push(...mirror(source, target, coded))
  }
  if (sources.length === 0) pairAll([...equals, ...hosts], coded, dyads)
  if (dyads.length > 0) return eachPairOnce(dyads)
  return eachPairOnce(sides.map((source) => ({ source, target: null, cameo: coded.cameo })))
}

function mirror(source: Side, target: Side, { act, cameo }: Coded): Dyad[] {
  const there = { source, target, cameo }
  if (source.party.role !== 'visitor') return [there]
  return [there, { source: target, target: source, cameo: act === 'done' ? '043' : cameo }]
}

function pairAll(sides: readonly Side[], { cameo }: Coded, dyads: Dyad[]): void {
  for (const source of sides) {
    for (const target of sides) {
      if (source !== target) dyads.push({ source, target, cameo })
    }
  }
}

function eachPairOnce(dyads: readonly Dyad[]): readonly Dyad[] {
  const seen = new Set<string>()
  return dyads.filter(({ source, target, cameo }) => {
    const key = `${nameOf(source)}|${target === null ? '' : nameOf(target)}|${cameo}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Two ministers of one state are one side; who has no code is told apart by the actor. */
function nameOf({ party, code }: Side): string {
  return code.code ?? party.actor.id
}

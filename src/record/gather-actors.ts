import type { Entity } from '../document/facts.ts'
import type { Reading } from '../document/reading.ts'
import type { Actor } from './actor.ts'
import { identifyActor } from './identify-actor.ts'
import { isAskable } from './is-askable.ts'

/** Whom a reading names, and as what: the ways by which its report is found. */
export interface Named {
  /** Once each. */
  readonly actors: readonly Actor[]
  /** By the place of the statement in the reading. */
  readonly speakers: readonly { readonly ordinal: number; readonly speaker: Actor }[]
  readonly offices: readonly ToldOffice[]
  /** By the place of the tally in the reading. */
  readonly tallies: readonly { readonly ordinal: number; readonly actors: readonly Actor[] }[]
}

export interface ToldOffice {
  readonly actor: Actor
  readonly title: string
  readonly of: string | null
}

/** @param report id of the reading's report. */
export function gatherActors({ entities, statements, tallies }: Reading, report: string): Named {
  const byId = new Map(entities.map((entity) => [entity.id, identifyActor(entity, report)]))
  const named = entities
    .map((entity) => ({ entity, actor: byId.get(entity.id)! }))
    .filter(({ actor }) => isAskable(actor))
  return {
    actors: [...new Map(named.map(({ actor }) => [actor.id, actor])).values()],
    speakers: statements.flatMap(({ speaker }, ordinal) => {
      const actor = speaker?.entity ? byId.get(speaker.entity) : undefined
      return actor && isAskable(actor) ? [{ ordinal, speaker: actor }] : []
    }),
    offices: named.flatMap(({ entity, actor }) => officesOf(entity, actor)),
    tallies: tallies.map(({ participants }, ordinal) => ({
      ordinal,
      actors: participants.flatMap((id) => byId.get(id) ?? []).filter(isAskable),
    })),
  }
}

/** Only what the text itself says; what the register knows it knows without us. */
function officesOf({ kind, offices }: Entity, actor: Actor): ToldOffice[] {
  if (kind !== 'person') return []
  return offices.filter(({ basis }) => basis === 'text').map(({ title, of }) => ({ actor, title, of }))
}

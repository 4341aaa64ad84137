import type { Entity } from '../document/facts.ts'
import type { Reading } from '../document/reading.ts'
import type { Actor } from './actor.ts'
import { identifyActor } from './identify-actor.ts'

/** Whom a reading names, and as what: the ways by which its report is found. */
export interface Named {
  /** Once each. */
  readonly actors: readonly Actor[]
  /** By the place of the statement in the reading. */
  readonly speakers: readonly { readonly ordinal: number; readonly speaker: Actor }[]
  readonly offices: readonly ToldOffice[]
}

export interface ToldOffice {
  readonly actor: Actor
  readonly title: string
  readonly of: string | null
}

/** @param report id of the reading's report. */
export function gatherActors({ entities, statements }: Reading, report: string): Named {
  const byId = new Map(entities.map((entity) => [entity.id, identifyActor(entity, report)]))
  const named = entities.filter(isNamed).map((entity) => byId.get(entity.id)!)
  return {
    actors: [...new Map(named.map((actor) => [actor.id, actor])).values()],
    speakers: statements.flatMap(({ speaker }, ordinal) => {
      const actor = speaker?.entity ? byId.get(speaker.entity) : undefined
      return actor ? [{ ordinal, speaker: actor }] : []
    }),
    offices: entities.filter(isNamed).flatMap((entity) => officesOf(entity, byId.get(entity.id)!)),
  }
}

/** People described and not named ("officials") are nobody the record could look up. */
function isNamed({ kind, wikidata, country, name }: Entity): boolean {
  if (kind === 'group') return false
  return kind !== 'person' || wikidata !== null || country !== null || name.includes(' ')
}

/** Only what the text itself says; what the register knows it knows without us. */
function officesOf({ kind, offices }: Entity, actor: Actor): ToldOffice[] {
  if (kind !== 'person') return []
  return offices.filter(({ basis }) => basis === 'text').map(({ title, of }) => ({ actor, title, of }))
}

import type { EventKind, EventStatus } from '../document/facts.ts'
import type { Candidate, Party } from './candidate.ts'
import { findCoveringStatements } from './find-covering-statements.ts'
import type { Scene } from './scene.ts'

const encounters: ReadonlySet<EventKind> = new Set(['meeting', 'talks', 'call'])
const able = new Set(['person', 'country', 'organisation'])

/** "No talks with the rebels, says the president": who rules out an encounter with others speaks of their own. */
export function addSpeaker(scene: Scene, candidate: Candidate, status: EventStatus | null): readonly Party[] {
  const { kind, form, head, parties } = candidate
  if (form !== 'noun' || status !== 'negated' || !encounters.has(kind) || parties.length !== 1) return parties
  const { start } = scene.words.tokens[head]!
  const other = scene.entities.find(({ id }) => id === parties[0]!.entity)
  for (const { speaker } of findCoveringStatements(scene, start)) {
    const entity = scene.entities.find(({ id }) => id === speaker?.entity)
    if (!entity || !other || !able.has(entity.kind) || entity.id === other.id) continue
    if (entity.country !== null && entity.country === other.country) continue
    return [...parties, { entity: entity.id, role: 'participant', start: speaker!.start, end: speaker!.end }]
  }
  return parties
}

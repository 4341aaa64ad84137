import type { Role } from '../../document/facts.ts'
import type { Clause } from '../../document/words.ts'
import type { Candidate } from '../candidate.ts'
import type { Named, Scene } from '../scene.ts'
import { parties } from './act-parties.ts'
import { isWhere } from './is-where.ts'

/** What an act is called, its CAMEO code, and the rule that read it. */
export interface ActReading {
  readonly kind: Candidate['kind']
  readonly cameo: string
  readonly rule: string
}

/** Roles of the one who acts and the one acted on, where they have names of their own. */
const roles: Partial<Record<Candidate['kind'], readonly [Role, Role]>> = {
  signing: ['party', 'party'],
  appointment: ['holder', 'appointer'],
  mediation: ['mediator', 'party'],
}

/** The candidate of an act; null where nobody whose acts the record keeps takes part in it. */
export function makeAct(
  scene: Scene,
  { first, last, head }: Clause,
  { kind, cameo, rule }: ActReading,
  actors: readonly Named[],
  recipients: readonly Named[],
  status?: Candidate['status'],
): Candidate | null {
  if (!isPublic([...actors, ...recipients])) return null
  const acting = parties(scene, actors, roles[kind]?.[0] ?? 'actor')
  const known = new Set(acting.map(({ entity }) => entity))
  const whom = recipients.filter((name) => !isWhere(scene, kind, name))
  const others = parties(scene, whom, roles[kind]?.[1] ?? 'recipient').filter(({ entity }) => !known.has(entity))
  const confidence = acting.length > 0 && others.length > 0 ? 0.8 : 0.6
  const all = [...acting, ...others]
  return {
    kind,
    cameo,
    rule,
    first,
    last,
    head,
    form: 'verb',
    format: null,
    parties: all,
    confidence,
    ...(all.length === 0 ? { bare: true } : {}),
    ...(status ? { status } : {}),
  }
}

/** What one private person does to another is no matter of the record: a state, a body, a crowd or a holder of office takes part. */
function isPublic(names: readonly Named[]): boolean {
  return names.some(({ entity: { kind, offices, country } }) =>
    kind === 'person' ? offices.length > 0 || country !== null : kind !== 'work' && kind !== 'occasion',
  )
}

import type { EventStatus, Role } from '../document/facts.ts'
import type { Candidate, Party } from './candidate.ts'
import type { ContactRule } from './contact-rules.ts'
import { unique } from './find-names.ts'
import type { Named, Scene } from './scene.ts'

export interface Found {
  readonly first?: number
  readonly last?: number
  readonly place?: string | null
  readonly stops?: readonly string[]
  readonly timeFrom?: number | null
  readonly status?: EventStatus
  readonly anaphoric?: boolean
  readonly adds?: boolean
  readonly bare?: boolean
  readonly confidence?: number
  readonly kind?: Candidate['kind']
  readonly format?: Candidate['format']
}

/** The candidate of a rule for the word at the token. */
export function makeCandidate(rule: ContactRule, at: number, parties: readonly Party[], found: Found = {}): Candidate {
  return {
    kind: rule.kind,
    first: at,
    last: at + 1,
    head: at,
    form: rule.form,
    parties,
    format: rule.format ?? null,
    rule: rule.id,
    confidence: 0.8,
    ...found,
  }
}

/** The names as parties in one role. */
export function asParties(scene: Scene, names: readonly Named[], role: Role): Party[] {
  const { tokens } = scene.words
  return unique(names).map(({ entity, first, last }) => ({
    entity: entity.id,
    role,
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
  }))
}

/** Those among the names who can act: people, states, bodies. A state or body goes where one of its people is named. */
export function actors(names: readonly Named[]): Named[] {
  const able = unique(names).filter(
    ({ entity: { kind } }) => kind === 'person' || kind === 'country' || kind === 'organisation' || kind === 'group',
  )
  const countries = new Set(able.filter(({ entity }) => entity.kind === 'person').map(({ entity }) => entity.country))
  return able.filter(({ entity }) => entity.kind !== 'country' || !entity.country || !countries.has(entity.country))
}

/** People, every one of them. */
export function areWho(names: readonly Named[]): boolean {
  return names.length > 0 && names.every(({ entity }) => entity.kind === 'person')
}

import { keyOf } from '../../register/key-of.ts'
import type { Actor } from '../actor.ts'
import type { Party } from '../telling.ts'

/** All parties of one country or body: "Russia", its ministry and its minister are one side. */
export interface Side {
  /** Alpha-3 code; for those without a country, the actor's id or the person's surname. */
  readonly key: string
  /** Named people. */
  readonly people: readonly Actor[]
  /** The country itself, a body, or people the report does not name. */
  readonly others: readonly Actor[]
  readonly parties: readonly Party[]
}

/**
 * Parties by side, sorted by key. Who has neither a name nor a country ("officials", "partners") says nothing of which event it is,
 * and is left out.
 */
export function listSides(parties: readonly Party[]): readonly Side[] {
  const byKey = new Map<string, Party[]>()
  for (const party of parties) {
    const key = sideKey(party.actor)
    if (key === null) continue
    const known = byKey.get(key)
    if (known) known.push(party)
    else byKey.set(key, [party])
  }
  return [...byKey.keys()].sort().map((key) => makeSide(key, byKey.get(key) ?? []))
}

function makeSide(key: string, parties: readonly Party[]): Side {
  const people = parties.filter(({ actor }) => actor.kind === 'person').map(({ actor }) => actor)
  const others = parties.filter(({ actor }) => actor.kind !== 'person').map(({ actor }) => actor)
  return { key, people, others, parties }
}

/** Null for a group without a country. */
export function sideKey({ kind, country, id, name }: Actor): string | null {
  if (country !== null) return country
  if (kind === 'group') return null
  return kind === 'person' ? `~${lastWord(name)}` : id
}

export function lastWord(name: string): string {
  return keyOf(name).split(' ').at(-1) ?? ''
}

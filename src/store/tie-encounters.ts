import type { Encounter, Who } from './list-encounters.ts'

/** What two had with each other. */
export interface Tie {
  readonly one: Who
  readonly other: Who
  happened: number
  /** Contacts ahead; none of those that happened. */
  planned: number
  /** First day of the last that happened. */
  last: number | null
}

interface Tied {
  readonly ties: readonly Tie[]
  /** By actor, its contacts with anybody, each once. */
  readonly contacts: ReadonlyMap<Who, number>
}

/** Contacts that are one with others: by the number of the outermost event, the actors and pairs that have it already. */
interface Shared {
  readonly ties: Map<Tie, Map<number, boolean>>
  readonly contacts: Map<Who, Set<number>>
}

/**
 * Ties between all who had contact. A meeting within a visit is the visit's: contacts that are part of one event are counted once a pair.
 * @param wholes the event that an event is part of
 */
export function tieEncounters(encounters: readonly Encounter[], wholes: ReadonlyMap<number, number>): Tied {
  const ties = new Map<Who, Map<Who, Tie>>()
  const contacts = new Map<Who, number>()
  const shared: Shared = { ties: new Map(), contacts: new Map() }
  const ofOthers = new Set(wholes.values())
  for (const encounter of encounters) {
    const { event, present } = encounter
    const root = wholes.has(event) || ofOthers.has(event) ? outermost(event, wholes) : null
    for (let index = 0; index < present.length; index++) {
      const one = present[index]!
      if (root === null) contacts.set(one, (contacts.get(one) ?? 0) + 1)
      else addShared(shared.contacts, one, root)
      for (let at = index + 1; at < present.length; at++)
        addContact(tieOf(ties, one, present[at]!), encounter, root, shared)
    }
  }
  for (const [who, roots] of shared.contacts) contacts.set(who, (contacts.get(who) ?? 0) + roots.size)
  for (const [tie, roots] of shared.ties)
    for (const happened of roots.values()) tie[happened ? 'happened' : 'planned']++
  return { ties: [...ties.values()].flatMap((of) => [...of.values()]), contacts }
}

function tieOf(ties: Map<Who, Map<Who, Tie>>, one: Who, other: Who): Tie {
  let of = ties.get(one)
  if (!of) {
    of = new Map()
    ties.set(one, of)
  }
  let tie = of.get(other)
  if (!tie) {
    tie = { one, other, happened: 0, planned: 0, last: null }
    of.set(other, tie)
  }
  return tie
}

function addContact(tie: Tie, { planned, first }: Encounter, root: number | null, shared: Shared): void {
  if (!planned && first !== null && (tie.last === null || first > tie.last)) tie.last = first
  if (root === null) {
    tie[planned ? 'planned' : 'happened']++
    return
  }
  const roots = shared.ties.get(tie) ?? new Map<number, boolean>()
  shared.ties.set(tie, roots)
  roots.set(root, (roots.get(root) ?? false) || !planned)
}

function addShared(contacts: Map<Who, Set<number>>, who: Who, root: number): void {
  const roots = contacts.get(who) ?? new Set()
  contacts.set(who, roots)
  roots.add(root)
}

/** A record that is broken and goes round in a circle ends where it is entered. */
function outermost(event: number, wholes: ReadonlyMap<number, number>): number {
  const seen = new Set([event])
  let whole = event
  for (let next = wholes.get(whole); next !== undefined && !seen.has(next); next = wholes.get(whole)) {
    whole = next
    seen.add(whole)
  }
  return whole
}

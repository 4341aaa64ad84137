import { isSamePerson } from '../merge/is-same-person.ts'
import type { Party, Telling } from '../telling.ts'

/**
 * Everybody the tellings name, each once, in the order of first telling. A person takes the place of the country, body or description
 * that stood for them ("France", "the French minister"), and a whole name that of a surname.
 */
export function joinParties(tellings: readonly Telling[]): readonly Party[] {
  let joined: Party[] = []
  for (const party of tellings.flatMap(({ parties }) => parties)) {
    const twin = joined.findIndex((known) => isSameActor(known, party))
    if (twin < 0) joined.push(party)
    else joined = joined.with(twin, refine(joined[twin] ?? party, party))
  }
  return joined.filter((party) => !joined.some((person) => standsFor(person, party)))
}

function isSameActor(a: Party, b: Party): boolean {
  if (a.actor.id === b.actor.id) return true
  return a.actor.kind === 'person' && b.actor.kind === 'person' && isSamePerson(a.actor, b.actor)
}

function refine(known: Party, told: Party): Party {
  const known1 = known.actor.wikidata !== null || known.actor.name.length >= told.actor.name.length
  const fuller = told.actor.wikidata !== null && known.actor.wikidata === null ? true : !known1
  return { actor: fuller ? told.actor : known.actor, role: known.role, office: known.office ?? told.office }
}

/** A named person of the same country on the same side. Two-sided roles are kept apart: who accuses is not who is accused. */
function standsFor(person: Party, party: Party): boolean {
  if (person.actor.kind !== 'person' || party.actor.kind === 'person') return false
  const { country } = party.actor
  return country !== null && country === person.actor.country && sideOf(person) === sideOf(party)
}

function sideOf({ role }: Party): string {
  return role === 'recipient' || role === 'holder'
    ? 'suffers'
    : role === 'host' || role === 'visitor'
      ? 'visit'
      : 'does'
}

import type { Party } from '../record/telling.ts'

/** Actors and recipients of one event, as PLOVER has them: lists, never dyads. */
export interface Sides {
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
}

/** Visitors, mediators and actors against hosts, parties and recipients; where all are equals, all are actors (PLOVER manual, compound actors). */
export function splitSides(parties: readonly Party[]): Sides {
  const recipients = parties.filter(
    ({ role }) => role === 'host' || role === 'party' || role === 'recipient' || role === 'holder',
  )
  const actors = parties.filter((party) => !recipients.includes(party))
  return actors.length === 0 ? { actors: recipients, recipients: [] } : { actors, recipients }
}

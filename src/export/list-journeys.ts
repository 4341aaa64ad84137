import type { RecordEvent } from '../record/record-event.ts'
import type { Party } from '../record/telling.ts'
import { type Coordinates, coordinatesOf, coordinatesOfCapital } from '../register/coordinates.ts'

export interface Journey {
  readonly visitor: Party
  readonly from: Coordinates
  readonly to: Coordinates
}

/** A visitor's way from the capital of the own country to the place of the visit, or else to the host's capital; none at home. */
export function listJourneys(event: RecordEvent): Journey[] {
  const to = destinationOf(event)
  if (event.kind !== 'visit' || to === null) return []
  return event.parties.flatMap((visitor) => {
    const from = visitor.role === 'visitor' ? coordinatesOfCapital(visitor.actor.country ?? '') : null
    return from === null || from.country === to.country ? [] : [{ visitor, from, to }]
  })
}

function destinationOf({ place, parties }: RecordEvent): Coordinates | null {
  const named = place === null ? null : coordinatesOf(place)
  if (named !== null && named.of !== 'country') return named
  const host = parties.find((party) => party.role === 'host')?.actor.country
  return coordinatesOfCapital(named?.country ?? place?.country ?? host ?? '')
}

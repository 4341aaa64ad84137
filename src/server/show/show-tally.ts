import type { ActorDetail } from '../../api/actor.ts'
import type { ClaimedTally } from '../../record/query.ts'

/** A count that a report claims, and how many the record has. */
export function showTally({ actors, ...tally }: ClaimedTally): ActorDetail['tallies'][number] {
  return { ...tally, actors: [...actors] }
}

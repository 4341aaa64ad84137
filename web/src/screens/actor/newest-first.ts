import type { TripsAnswer } from '../../../../src/api/actor.ts'

type Trip = TripsAnswer['rows'][number]

/** Trips by the first day on which they can have begun, the newest first; those of which no day is known last. */
export function newestFirst(trips: readonly Trip[]): Trip[] {
  const start = ({ first, within }: Trip) => first ?? within?.first ?? ''
  return trips.toSorted((a, b) => (start(a) < start(b) ? 1 : start(a) > start(b) ? -1 : 0))
}

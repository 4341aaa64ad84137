import type { Telling } from '../telling.ts'

/**
 * By the day they were known, then by id. Those of unknown day come first: they cannot say that they know better than the others.
 * @throws RangeError where there is none
 */
export function orderTellings(tellings: readonly Telling[]): readonly [Telling, ...Telling[]] {
  const [first, ...rest] = [...tellings].sort(
    (a, b) => compare(a.told.known ?? '', b.told.known ?? '') || compare(a.id, b.id),
  )
  if (first === undefined) throw new RangeError('an event needs a telling')
  return [first, ...rest]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

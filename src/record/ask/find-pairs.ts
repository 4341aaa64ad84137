import type { Contact } from '../query.ts'
import type { Day } from '../telling.ts'

/** Of pairs of states, those of one country and those whose last contact was before a day. */
export function findPairs(
  all: readonly Contact[],
  { country, before }: { readonly country?: string | null | undefined; readonly before?: Day | undefined },
): Contact[] {
  return all.filter(
    ({ one, other, last }) =>
      (!country || one.country === country || other.country === country) &&
      (before === undefined || (last?.last ?? last?.first ?? '') < before),
  )
}

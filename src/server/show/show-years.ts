import type { ActorDetail } from '../../api/actor.ts'
import type { OutcomeCounts } from '../../record/counted.ts'

/** Counts by year: what fell through and what is unproven are told together. */
export function showYears(years: readonly (OutcomeCounts & { readonly year: string })[]): ActorDetail['years'] {
  return years.map(({ year, happened, planned, fellThrough, unproven }) => ({
    ...{ year, happened, planned },
    other: fellThrough + unproven,
  }))
}

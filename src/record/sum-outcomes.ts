import type { OutcomeCounts } from './counted.ts'

/** How many they are in all. */
export function sumOutcomes({ happened, planned, fellThrough, unproven }: OutcomeCounts): number {
  return happened + planned + fellThrough + unproven
}

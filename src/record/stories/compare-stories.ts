import type { Story } from './story.ts'

/** Reports this like each other, on the average of all pairs, are about the same thing. */
export const alike = 0.15
/**
 * Days apart that count for nothing, days beyond these after which likeness is worth half, and the least it is ever worth: the same
 * people on the same matter a month later are another story, unless the words are nearly the same (pages often bear a wrong day).
 */
const nearDays = 3
const halfDays = 40
const leastNearness = 0.4

export interface StoryLikeness {
  /** 0 to 1: the mean likeness of one's reports to the other's, less for stories told at different times. */
  readonly likeness: number
  /** The terms that speak most for it, the heaviest first, five at most. */
  readonly shared: readonly string[]
}

/**
 * How far two stories are about the same thing. Vectors have length 1, so the product of two sums over the numbers of reports is the
 * mean cosine of all pairs (average linkage): a long chain of pairwise likeness does not make a story.
 */
export function compareStories(a: Story, b: Story): StoryLikeness {
  const weights = new Map(a.terms)
  const products: [string, number][] = []
  let sum = 0
  for (const [term, weight] of b.terms) {
    const other = weights.get(term)
    if (other === undefined) continue
    sum += weight * other
    products.push([term, weight * other])
  }
  const likeness = (sum / (a.reports * b.reports)) * nearness(daysBetween(a, b))
  const shared = products.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, 5)
  return { likeness, shared: shared.map(([term]) => term) }
}

/** Days between the middles of the two; 0 where a day is unknown. */
function daysBetween(a: Story, b: Story): number {
  return a.middle === null || b.middle === null ? 0 : Math.abs(a.middle - b.middle)
}

function nearness(days: number): number {
  return Math.max(leastNearness, 1 / (1 + Math.max(0, days - nearDays) / halfDays))
}

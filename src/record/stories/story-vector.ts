/** A stem or number, and its weight. */
export type StoryTerm = readonly [term: string, weight: number]

/** What one report is about: its telling words and names, and when it was published. Plain data: may be stored as JSON. */
export interface StoryVector {
  /** The heaviest first, as many as `mostTerms` at most; of length 1, or empty where the text says nothing that can be weighed. */
  readonly terms: readonly StoryTerm[]
  /** Day of publication, in days since 1970-01-01 (the middle where only a stretch is known); null where unknown. */
  readonly day: number | null
}

/** Heavier first; by the letters where they weigh the same. */
export function byWeight(a: StoryTerm, b: StoryTerm): number {
  return b[1] - a[1] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0)
}

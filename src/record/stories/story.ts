import { byWeight, type StoryTerm, type StoryVector } from './story-vector.ts'

/** Reports that are about the same thing. Plain data: may be stored as JSON. */
export interface Story {
  readonly id: string
  /** Sum of its reports' vectors, the heaviest first; past `mostTerms` the light ones are forgotten. */
  readonly terms: readonly StoryTerm[]
  readonly reports: number
  /** Of its reports, how many have a day of publication, and the mean of these days since 1970-01-01; null where none has. */
  readonly dated: number
  readonly middle: number | null
}

const mostTerms = 300

/** A story of one report. */
export function startStory(id: string, vector: StoryVector): Story {
  return { id, terms: vector.terms, reports: 1, dated: vector.day === null ? 0 : 1, middle: vector.day }
}

/** Both as one, under the first one's id. */
export function joinStories(a: Story, b: Story): Story {
  const dated = a.dated + b.dated
  const sum = new Map(a.terms)
  for (const [term, weight] of b.terms) sum.set(term, Number(((sum.get(term) ?? 0) + weight).toFixed(4)))
  return {
    id: a.id,
    terms: [...sum].sort(byWeight).slice(0, mostTerms),
    reports: a.reports + b.reports,
    dated,
    middle: dated === 0 ? null : ((a.middle ?? 0) * a.dated + (b.middle ?? 0) * b.dated) / dated,
  }
}

import { alike, compareStories } from './compare-stories.ts'
import { joinStories, type Story, startStory } from './story.ts'
import type { StoryVector } from './story-vector.ts'

export interface StoryDecision {
  /** Id of the story the report belongs to; null: it begins one. */
  readonly story: string | null
  /** Stories that turn out to be the same one now and go into it. */
  readonly absorbs: readonly string[]
  /** The story as it is afterwards, under the id of `story`, or under `newId`. */
  readonly after: Story
  /** Likeness to the story joined, 0 to 1; 0 where it begins one. */
  readonly likeness: number
  /** In words. */
  readonly why: string
}

/**
 * Finds a report's story among those that share a key with it. What the joined story has become is compared with the rest again, so
 * that two stories which a report shows to be one become one, and the order in which reports come matters little.
 */
export function assignStory(vector: StoryVector, candidates: readonly Story[], newId: string): StoryDecision {
  let after = startStory(newId, vector)
  let rest = [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1))
  const joined: string[] = []
  let first: { likeness: number; shared: readonly string[] } | null = null
  for (;;) {
    const best = findLikest(after, rest)
    if (best === null) break
    first ??= best
    after = joined.length === 0 ? joinStories(best.story, after) : joinStories(after, best.story)
    joined.push(best.story.id)
    rest = rest.filter((story) => story !== best.story)
  }
  if (first === null) return { story: null, absorbs: [], after, likeness: 0, why: 'like no other report' }
  const why = `likeness ${first.likeness.toFixed(2)}: ${first.shared.join(', ')}`
  return { story: joined[0]!, absorbs: joined.slice(1), after, likeness: first.likeness, why }
}

function findLikest(story: Story, others: readonly Story[]) {
  let best: { story: Story; likeness: number; shared: readonly string[] } | null = null
  for (const other of others) {
    const { likeness, shared } = compareStories(story, other)
    if (likeness >= alike && likeness > (best?.likeness ?? 0)) best = { story: other, likeness, shared }
  }
  return best
}

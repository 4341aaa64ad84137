import { assignStory } from './assign-story.ts'
import { makeStoryKeys } from './make-story-keys.ts'
import { type Story, startStory } from './story.ts'
import type { StoryVector } from './story-vector.ts'

/** A report to be grouped: its id and what it is about. */
export interface ToGroup {
  readonly id: string
  readonly vector: StoryVector
}

/** Most stories a report is compared with: those that share the most keys with it. */
const mostCandidates = 40

/**
 * Groups reports in memory, one after the other, as a store does with tables. Ids of the reports of each story, both in the order
 * given.
 */
export function groupStories(reports: readonly ToGroup[]): string[][] {
  const stories = new Map<string, { story: Story; members: string[] }>()
  /** Stories by key; one that has gone into another is followed there. */
  const byKey = new Map<number, Set<string>>()
  const into = new Map<string, string>()
  for (const { id, vector } of reports) {
    const keys = makeStoryKeys(vector)
    const candidates = findCandidates(keys, byKey, into).map((story) => stories.get(story)!.story)
    const decision = assignStory(vector, candidates, id)
    const home = stories.get(decision.story ?? '') ?? { story: startStory(id, vector), members: [] }
    const members = [...home.members, ...decision.absorbs.flatMap((gone) => stories.get(gone)!.members), id]
    for (const gone of decision.absorbs) {
      stories.delete(gone)
      into.set(gone, decision.after.id)
    }
    stories.set(decision.after.id, { story: decision.after, members })
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(decision.after.id))
  }
  const place = new Map(reports.map(({ id }, at) => [id, at]))
  const inOrder = (a: string, b: string) => place.get(a)! - place.get(b)!
  return [...stories.values()].map(({ members }) => members.sort(inOrder)).sort((a, b) => inOrder(a[0]!, b[0]!))
}

function findCandidates(
  keys: readonly number[],
  byKey: ReadonlyMap<number, ReadonlySet<string>>,
  into: ReadonlyMap<string, string>,
): string[] {
  const shared = new Map<string, number>()
  for (const key of keys)
    for (const story of new Set([...(byKey.get(key) ?? [])].map((id) => follow(id, into))))
      shared.set(story, (shared.get(story) ?? 0) + 1)
  return [...shared]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostCandidates)
    .map(([id]) => id)
}

function follow(id: string, into: ReadonlyMap<string, string>): string {
  let at = id
  for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next
  return at
}

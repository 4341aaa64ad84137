import type { FullReport } from '../full-report.ts'
import type { StoredReport } from '../query.ts'
import type { Day } from '../telling.ts'
import { groupStories, type ToGroup } from './group-stories.ts'
import { makeStoryVector } from './make-story-vector.ts'

/** Reports that are about one matter, as the record has them. */
export interface FoundStory {
  /** Oldest first, those of unknown day last. */
  readonly reports: readonly StoredReport[]
  /** First and last day of publication; null where no report's is known. */
  readonly first: Day | null
  readonly last: Day | null
  /** Whose reports they are, each once, sorted: copies count for their source. */
  readonly sources: readonly string[]
}

/**
 * Groups reports by what they are about. Keeps some 5 kB of each, not its text; the same reports in any order give the same stories.
 * @returns the largest first; of as many reports, the one of more sources, then the earlier one.
 */
export async function findStories(reports: AsyncIterable<FullReport>): Promise<FoundStory[]> {
  const found: { stored: StoredReport; toGroup: ToGroup }[] = []
  for await (const { stored, report } of reports)
    found.push({ stored, toGroup: { id: stored.id, vector: makeStoryVector(report) } })
  found.sort((a, b) => byDay(a.stored, b.stored))
  const byId = new Map(found.map(({ stored }) => [stored.id, stored]))
  const groups = groupStories(found.map(({ toGroup }) => toGroup))
  return groups.map((ids) => storyOf(ids.map((id) => byId.get(id)!))).sort(largestFirst)
}

function storyOf(reports: readonly StoredReport[]): FoundStory {
  const days = reports.flatMap(({ known }) => known ?? [])
  return {
    reports,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    sources: [...new Set(reports.map(({ source }) => source))].sort(),
  }
}

function largestFirst(a: FoundStory, b: FoundStory): number {
  return (
    b.reports.length - a.reports.length || b.sources.length - a.sources.length || byDay(a.reports[0]!, b.reports[0]!)
  )
}

function byDay(a: StoredReport, b: StoredReport): number {
  const order = ({ known, id }: StoredReport) => `${known ?? '9999-99-99'} ${id}`
  return order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0
}

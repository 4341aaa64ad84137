import { compareFingerprints } from './compare-fingerprints.ts'
import type { Fingerprint } from './fingerprint.ts'
import { foldName } from './fold-site.ts'

/** A report as far as counting sources needs it. */
export interface Sourced {
  readonly report: string
  /** Whose report it is by its own words: the agency credited, its publisher, its site; its own id where none is known. */
  readonly source: string
  readonly fingerprint: Fingerprint
}

/** One independent source and the reports that are its. */
export interface Source {
  readonly name: string
  /** Ids, in order. */
  readonly reports: readonly string[]
}

/**
 * The independent sources behind reports of one event: reports with the same origin and copies of each other are one, and so is what
 * hangs together by these. In order of their first report's id; no matter in what order reports come. All pairs are compared: meant
 * for one event's reports, a few hundred at most.
 */
export function countSources(reports: readonly Sourced[]): Source[] {
  const inOrder = [...reports].sort((a, b) => (a.report < b.report ? -1 : 1))
  const leaders = inOrder.map((_, at) => at)
  for (let at = 0; at < inOrder.length; at++)
    for (let other = 0; other < at; other++)
      if (leaders[at] !== leaders[other] && areOneSource(inOrder[other]!, inOrder[at]!)) join(leaders, other, at)
  return [...new Set(leaders)].map((leader) => {
    const members = inOrder.filter((_, at) => leaders[at] === leader)
    return { name: nameOf(members), reports: members.map(({ report }) => report) }
  })
}

/** Whether two reports of one event count once. */
function areOneSource(a: Sourced, b: Sourced): boolean {
  return foldName(a.source) === foldName(b.source) || compareFingerprints(a.fingerprint, b.fingerprint).copy
}

function join(leaders: number[], one: number, other: number): void {
  const [keep, drop] = [Math.min(leaders[one]!, leaders[other]!), Math.max(leaders[one]!, leaders[other]!)]
  leaders.forEach((leader, at) => {
    if (leader === drop) leaders[at] = keep
  })
}

/** A copy is its origin's: a name from an agency line wins, then the earliest report's, then the first by letters. */
function nameOf(members: readonly Sourced[]): string {
  const best = [...members].sort(
    (a, b) =>
      Number(b.fingerprint.agency !== null) - Number(a.fingerprint.agency !== null) ||
      dayOf(a) - dayOf(b) ||
      (a.source < b.source ? -1 : 1),
  )[0]!
  return best.source
}

function dayOf({ fingerprint }: Sourced): number {
  return fingerprint.day ?? Number.MAX_SAFE_INTEGER
}

import { compareFingerprints } from './compare-fingerprints.ts'
import type { Fingerprint } from './fingerprint.ts'

/** A report that shares a copy key with the new one. */
export interface CopyCandidate {
  readonly report: string
  /** Id of the report it is itself a copy of; null where it is none. */
  readonly copyOf: string | null
  readonly fingerprint: Fingerprint
}

export interface CopyFound {
  /** Id of the first report of these that was known. */
  readonly copyOf: string
  /** Other first reports that this one shows to be copies of the same text: theirs are this one's too. */
  readonly alsoOf: readonly string[]
  readonly containment: number
  readonly why: string
}

/** Which known report a new one is a copy of: the one it shares most with; null where it says something of its own. */
export function findOriginal(fingerprint: Fingerprint, candidates: readonly CopyCandidate[]): CopyFound | null {
  const found = candidates
    .map((candidate) => ({ ...candidate, verdict: compareFingerprints(fingerprint, candidate.fingerprint) }))
    .filter(({ verdict }) => verdict.copy)
    .sort(
      (a, b) =>
        b.verdict.containment - a.verdict.containment ||
        b.verdict.resemblance - a.verdict.resemblance ||
        (a.report < b.report ? -1 : 1),
    )
  const roots = [...new Set(found.map(({ report, copyOf }) => copyOf ?? report))]
  const [best] = found
  if (best === undefined) return null
  return {
    copyOf: roots[0]!,
    alsoOf: roots.slice(1),
    containment: best.verdict.containment,
    why: best.verdict.why,
  }
}

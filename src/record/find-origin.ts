import { longestDays } from './copies/compare-fingerprints.ts'
import { findOriginal } from './copies/find-original.ts'
import { makeCopyKeys } from './copies/make-copy-keys.ts'
import { refoldEvent } from './link-tellings.ts'
import type { PreparedReport } from './prepare-report.ts'
import type { Origin, RecordWriter } from './record-store.ts'

/** Most reports a new one is compared with: those that share most keys with it. */
const mostCandidates = 8
/**
 * Keys that must be shared before two texts are compared: one is chance. Texts of one site, and texts weeks apart, are copies only where
 * they are the same: they share most of them.
 */
const fewestKeys = 2
const shareOfSame = 0.85

/**
 * Which source a report counts for, and of which report it is a copy. Copies count for the first one known; where that one does not say
 * whose it is and a copy does, all count for the copy's agency from then on. `known`: the report itself, where it is a new version.
 */
export async function findOrigin(
  writer: RecordWriter,
  prepared: PreparedReport,
  at: number,
  known?: string,
): Promise<Origin> {
  const { fingerprint, source, agency } = prepared
  const keys = makeCopyKeys(fingerprint)
  const all = await writer.copyCandidates({
    keys,
    site: prepared.site,
    known: prepared.known,
    days: longestDays,
    fewest: fewestKeys,
    fewestOfSame: Math.ceil(keys.length * shareOfSame),
    limit: mostCandidates,
  })
  const candidates = all.filter(({ report, copyOf }) => report !== known && copyOf !== known)
  const found = findOriginal(fingerprint, candidates)
  if (found === null) return { source, copyOf: null }
  const first = candidates.find(({ report, copyOf }) => (copyOf ?? report) === found.copyOf)!
  const shared = first.agency === null && agency !== null ? source : first.source
  if (shared !== first.source) await relabel(writer, found.copyOf, shared, null, at)
  for (const other of found.alsoOf) await relabel(writer, other, shared, found.copyOf, at)
  return { source: shared, copyOf: found.copyOf }
}

/** Events of what counts for another source now have their sources counted again. */
async function relabel(writer: RecordWriter, report: string, source: string, copyOf: string | null, at: number) {
  for (const event of await writer.relabel(report, source, copyOf)) await refoldEvent(writer, event, at)
}

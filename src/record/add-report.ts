import { carryOver } from './carry-over.ts'
import { findLostTargets } from './correct/find-lost-targets.ts'
import { findOrigin } from './find-origin.ts'
import { isInside } from './is-inside.ts'
import { type Linked, linkTellings, refoldEvent } from './link-tellings.ts'
import type { PreparedReport } from './prepare-report.ts'
import type { KnownReport, RecordWriter } from './record-store.ts'

/** What became of one input. `same`: nothing it says is new. `updated`: another version of a known report. */
export interface Added {
  readonly outcome: 'new' | 'copy' | 'updated' | 'same'
  readonly report: string
  readonly begun: readonly string[]
  readonly joined: readonly string[]
}

export interface AddedFrom {
  readonly location: string
  readonly stamp: string | null
  /** Instant, in milliseconds since 1970. */
  readonly at: number
}

/** Puts one report into the record: alone where it is new, as another version where it is known. Inside one transaction. */
export async function addReport(writer: RecordWriter, prepared: PreparedReport, from: AddedFrom): Promise<Added> {
  const known = await writer.findReport(prepared, from.location)
  const added =
    known === null
      ? await addNew(writer, prepared, from.at)
      : known.sameText && known.readBy === prepared.reader
        ? { outcome: 'same' as const, report: known.id, begun: [], joined: [] }
        : await addVersion(writer, prepared, known, from.at)
  if (!isInside(from.location, prepared.url)) await writer.saveLocation(from.location, from.stamp, added.report)
  return added
}

async function addNew(writer: RecordWriter, prepared: PreparedReport, at: number): Promise<Added> {
  const origin = await findOrigin(writer, prepared, at)
  const tellings = await writer.saveReport(prepared, null, origin, at)
  const linked = await linkTellings(writer, tellings, new Map(), at)
  await findLostTargets(writer, prepared.id, at)
  return { outcome: origin.copyOf === null ? 'new' : 'copy', report: prepared.id, ...linked }
}

/** Events keep their tellings where the new version still has them. */
export async function addVersion(
  writer: RecordWriter,
  prepared: PreparedReport,
  known: KnownReport,
  at: number,
): Promise<Added> {
  const before = await writer.linksOf(known.id)
  await writer.unlink(known.id, at)
  const origin = await findOrigin(writer, prepared, at, known.id)
  const tellings = await writer.saveReport(prepared, known, origin, at)
  const linked = await linkTellings(writer, tellings, carryOver(before, tellings, known.sameText), at)
  await refoldLeft(
    writer,
    before.map(({ event }) => event),
    linked,
    at,
  )
  await findLostTargets(writer, known.id, at)
  return { outcome: 'updated', report: known.id, ...linked }
}

/** Events that lost a telling say what the others say, or go. */
async function refoldLeft(writer: RecordWriter, before: readonly string[], linked: Linked, at: number): Promise<void> {
  const still = new Set(linked.joined)
  for (const id of new Set(before)) if (!still.has(id)) await refoldEvent(writer, id, at)
}

import type { Correction } from '../correction.ts'
import type { RecordWriter } from '../record-store.ts'
import { settleActors } from './settle-actors.ts'
import { type Named, settleEvents } from './settle-events.ts'
import { settleReports } from './settle-reports.ts'
import { settleStatements } from './settle-statements.ts'

/**
 * Keeps corrections and has the record show them: rows, parties, keys and names. Many at once cost little more than one.
 * @param fresh whether splits of events name their tellings by ids of this record as it is now; else those are known already
 */
export async function settleCorrections(
  writer: RecordWriter,
  corrections: readonly Correction[],
  at: number,
  { fresh }: { readonly fresh: boolean },
): Promise<void> {
  const byKind = Map.groupBy(corrections, ({ target }) => target.kind)
  await settleActors(writer, byKind.get('actor') ?? [], at)
  await settleStatements(writer, byKind.get('statement') ?? [])
  await settleReports(writer, byKind.get('report') ?? [], at)
  const events = byKind.get('event') ?? []
  if (events.length === 0) return
  for (const correction of events) await writer.saveCorrection(correction)
  const ids = events.flatMap(({ target, action, others }) =>
    action === 'merge' ? [target.id, ...others] : [target.id],
  )
  const moves = await writer.movesOf('event')
  await settleEvents(writer, [...new Set(ids)], moves, at, fresh ? namedBy(events) : new Map())
}

function namedBy(corrections: readonly Correction[]): Named {
  return new Map(
    corrections.filter(({ action }) => action === 'split').map(({ id, others }) => [id, new Set(others)] as const),
  )
}

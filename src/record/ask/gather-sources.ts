import type { StoredReport } from '../query.ts'
import type { RecordReader } from '../record-store.ts'
import type { Telling } from '../telling.ts'

/** One report that tells of an event, with its words. */
export interface ToldReport {
  readonly report: StoredReport
  readonly tellings: readonly Telling[]
}

/** One independent source and all that carries it; what is no copy first. */
export interface Source {
  readonly source: string
  readonly reports: readonly ToldReport[]
}

/** Who tells of an event, independent sources apart from copies. */
export async function gatherSources(store: RecordReader, tellings: readonly Telling[]): Promise<Source[]> {
  const byReport = Map.groupBy(tellings, ({ told }) => told.report)
  const told: ToldReport[] = []
  for (const [id, some] of byReport) {
    const report = await store.report(id)
    if (report) told.push({ report, tellings: some })
  }
  return [...Map.groupBy(told, ({ report }) => report.source)]
    .map(([source, reports]) => ({ source, reports: reports.toSorted(originalFirst) }))
    .sort((a, b) => compare(a.source, b.source))
}

function originalFirst({ report: a }: ToldReport, { report: b }: ToldReport): number {
  const copies = Number(a.copyOf !== null) - Number(b.copyOf !== null)
  return copies || compare(a.known ?? '9999', b.known ?? '9999') || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

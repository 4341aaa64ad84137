import type { ExportedReport, RecordExport } from './exported.ts'

const kept = 64

/** Looks reports up, and keeps the last few: the tellings of an event come from few of them. */
export function rememberReports(record: RecordExport): (id: string) => Promise<ExportedReport | null> {
  const reports = new Map<string, ExportedReport | null>()
  return async (id) => {
    const there = reports.get(id)
    const report = there === undefined ? await record.report(id) : there
    reports.delete(id)
    reports.set(id, report)
    if (reports.size > kept) reports.delete(reports.keys().next().value!)
    return report
  }
}

import { z } from 'zod'
import type { ReportAnswer } from '../api/report.ts'
import { sayDay } from '../export/say-days.ts'
import type { Desk } from './desk.ts'
import { quote } from './quote.ts'

/** A report as an assistant cites it. */
export const citedReportSchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  source: z.string().describe('Whose report it is; copies share it'),
  day: z.string().nullable().describe('Day of publication'),
  url: z.string().nullable().describe('Where it was published: cite this'),
  screen: z.string().nullable().describe('The report with every fact marked, for people'),
  resource: z.string(),
})
export type CitedReport = z.infer<typeof citedReportSchema>

export function citeReport(report: ReportAnswer, base: string | null): CitedReport {
  const { id, title, publisher, source, published, known } = report
  return {
    id,
    title: title === null ? null : quote(title, 200),
    publisher: publisher === null ? null : quote(publisher, 100),
    source: quote(source, 100),
    day: known ?? published,
    url: isWeb(report.url) ? report.url : null,
    screen: base === null ? null : `${base}/reports/${encodeURIComponent(id)}`,
    resource: `readout://report/${id}`,
  }
}

/** Of the report of this id; null for none. */
export async function citeReportById(id: string, { house, base }: Desk): Promise<CitedReport | null> {
  const report = await house.record.report(id)
  return report && citeReport(report, base)
}

/** “Title”, publisher, day, address, [report id]. */
export function sayReport({ id, title, publisher, source, day, url, screen }: CitedReport): string {
  return [
    title === null ? 'untitled' : `“${title}”`,
    publisher ?? source,
    ...(day === null ? [] : [/^\d{4}-\d\d-\d\d$/u.test(day) ? sayDay(day) : day]),
    ...(url === null ? [] : [url]),
    `report ${id}`,
    ...(screen === null ? [] : [screen]),
  ].join(', ')
}

/** An address that can be shown: no page gets an assistant to hand on a script. */
function isWeb(url: string | null): url is string {
  return url !== null && url.length <= 2000 && /^https?:\/\/[^\s"<>]+$/u.test(url)
}

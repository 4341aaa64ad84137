import { z } from 'zod'
import { reportsQuerySchema, usualRows } from '../../api/filter.ts'
import { inAddress } from '../../api/number.ts'
import { reportDetailSchema, reportsPageSchema, traceSchema, versionSchema } from '../../api/report.ts'
import { editedInput } from '../../record/correct/edited-input.ts'
import { inputOf } from '../../record/prepare-report.ts'
import type { StoredReport } from '../../record/query.ts'
import type { House } from '../house.ts'
import { operation, type Sent } from '../operation.ts'
import { Refusal } from '../refusal.ts'
import { noPlace } from '../refuse-cursor.ts'
import { showReportDetail } from '../show/show-report-detail.ts'
import { takeGiven } from '../take-given.ts'

const id = z.string().min(1).max(40)
/** See makeId. */
const reportId = /^r[0-9a-z]{12}$/u
const noSuch = { 404: 'no report of this id' }

export const listReports = operation({
  id: 'listReports',
  method: 'get',
  path: '/reports',
  scope: 'read',
  summary: 'Reports in the order of their ids',
  params: z.object({}),
  query: reportsQuerySchema,
  body: 'none',
  answers: reportsPageSchema,
  answer: async ({ query, house }) => {
    // Any id is a place in the order of ids; what is none is no page's `next`.
    if (query.after !== undefined && !reportId.test(query.after)) throw noPlace()
    const { rows, next } = await house.record.reports(takeGiven({ ...query, limit: query.limit ?? usualRows }))
    return { rows: [...rows], next }
  },
})

export const getReport = operation({
  id: 'getReport',
  method: 'get',
  path: '/reports/{id}',
  scope: 'read',
  summary: 'One report: its text, all that was read in it, and where that stands in the record',
  params: z.object({ id }),
  query: z.object({}),
  body: 'none',
  answers: reportDetailSchema,
  refusals: noSuch,
  answer: async ({ params, house }) => showReportDetail(house.record, await find(house, params.id)),
})

export const getReportTrace = operation({
  id: 'getReportTrace',
  method: 'get',
  path: '/reports/{id}/trace',
  scope: 'read',
  summary: 'Why each fact of a report is as it is: its rule, and what lost',
  description: 'The kept page is read again; nothing is stored.',
  params: z.object({ id }),
  query: z.object({}),
  body: 'none',
  answers: traceSchema,
  refusals: { ...noSuch, 422: 'the kept page cannot be read' },
  answer: async ({ params, house }) => {
    const { id: report } = await find(house, params.id)
    const kept = house.record.inputOf(report)
    if (kept === null) throw new Refusal(404, `the record has no page of report ${report}`)
    return house.reading.explain(editedInput(inputOf(kept.page, kept.given), await house.record.corrections(report)))
  },
})

export const getReportPage = operation({
  id: 'getReportPage',
  method: 'get',
  path: '/reports/{id}/page',
  scope: 'read',
  summary: 'The page as it was fetched, byte for byte, as a download',
  description: 'Always as plain text: a page from outside is never shown as one of ours.',
  params: z.object({ id }),
  query: z.object({}),
  body: 'none',
  answers: 'text/plain',
  refusals: noSuch,
  answer: async ({ params, house }): Promise<Sent> => {
    const { id: report } = await find(house, params.id)
    return { mediaType: 'text/plain', file: `${report}.txt`, content: await page(house, report) }
  },
})

export const getReportVersion = operation({
  id: 'getReportVersion',
  method: 'get',
  path: '/reports/{id}/versions/{number}',
  scope: 'read',
  summary: 'The text of one version of a report',
  params: z.object({ id, number: inAddress(z.number().int().min(1).max(1_000_000)) }),
  query: z.object({}),
  body: 'none',
  answers: versionSchema,
  refusals: { 404: 'no report of this id, or no such version of it' },
  answer: async ({ params: { id: named, number }, house }) => {
    const { id: report } = await find(house, named)
    const version = (await house.record.versions(report)).find((one) => one.number === number)
    if (version) return version
    throw new Refusal(404, `report ${report} has no version ${number}`, 'GET /api/reports/{id} lists its versions.')
  },
})

async function find({ record }: House, named: string): Promise<StoredReport> {
  const report = await record.report(named)
  if (report) return report
  throw new Refusal(404, `there is no report ${named} in the record`, 'GET /api/search finds reports by their words.')
}

async function page({ record }: House, report: string): Promise<Uint8Array> {
  const bytes = await record.page(report)
  if (bytes) return bytes
  throw new Refusal(404, `the record has no page of report ${report}`)
}

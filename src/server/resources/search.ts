import { z } from 'zod'
import { searchQuerySchema, searchSchema } from '../../api/search.ts'
import { readRows } from '../../record/ask/list-events.ts'
import type { Found, StoredStatement } from '../../record/query.ts'
import type { RecordReader } from '../../record/record-store.ts'
import { operation } from '../operation.ts'
import { showEvents } from '../show/show-event.ts'
import { showStatement } from '../show/show-statement.ts'
import { takeGiven } from '../take-given.ts'

const mostActors = 8
const mostEvents = 12
const mostStatements = 12
const usualLimit = 10

export const search = operation({
  id: 'search',
  method: 'get',
  path: '/search',
  scope: 'read',
  summary: 'Words in reports, events and statements; whom the words can name',
  params: z.object({}),
  query: searchQuerySchema,
  body: 'none',
  answers: searchSchema,
  answer: async ({ query: { q, ...asked }, house, house: { record } }) => {
    const found = await record.find(q, { ...takeGiven(asked), limit: asked.limit ?? usualLimit })
    const events = [...new Set(found.reports.flatMap((one) => one.events))].slice(0, mostEvents)
    return {
      q,
      actors: [...(await record.actorsNamed(q, mostActors))],
      reports: found.reports.map(({ report, passages }) => ({
        report,
        passages: passages.map(({ marks, ...passage }) => ({ ...passage, marks: [...marks] })),
      })),
      events: await showEvents(record, await readRows(record, await record.eventRows(events)), house.today().day),
      statements: (await readStatements(record, found.reports)).map(showStatement),
      total: found.total,
      more: found.more,
    }
  },
})

/** Those of the first reports whose words hold what was asked for; what a copy repeats is the first report’s. */
async function readStatements(record: RecordReader, reports: Found['reports']): Promise<StoredStatement[]> {
  const taken: StoredStatement[] = []
  for (const { report, statements } of reports) {
    if (taken.length >= mostStatements) break
    if (statements.length === 0 || report.copyOf !== null) continue
    const { rows } = await record.statements({ report: report.id, limit: 1000 })
    taken.push(...rows.filter(({ id }) => statements.includes(id)))
  }
  return taken.slice(0, mostStatements)
}

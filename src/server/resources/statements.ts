import { z } from 'zod'
import { statementsQuerySchema, usualRows } from '../../api/filter.ts'
import { statementsPageSchema } from '../../api/statement.ts'
import { operation } from '../operation.ts'
import { refuseCursor } from '../refuse-cursor.ts'
import { showStatement } from '../show/show-statement.ts'
import { takeGiven } from '../take-given.ts'

export const listStatements = operation({
  id: 'listStatements',
  method: 'get',
  path: '/statements',
  scope: 'read',
  summary: 'Who said what about whom, the newest first',
  description:
    'What a copy repeats is left out but where one report is asked for. A page may hold fewer rows and yet have a next one.',
  params: z.object({}),
  query: statementsQuerySchema,
  body: 'none',
  answers: statementsPageSchema,
  answer: async ({ query: { copies, limit = usualRows, ...asked }, house }) => {
    const { rows, next } = await refuseCursor(house.record.statements(takeGiven({ ...asked, limit })))
    const all = copies === true || asked.report !== undefined
    return { rows: rows.filter(({ report }) => all || report.copyOf === null).map(showStatement), next }
  },
})

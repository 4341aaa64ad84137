import { z } from 'zod'
import { correctionsPageSchema, correctionsQuerySchema } from '../../api/review.ts'
import { concerns, listUndone } from '../../record/ask/list-undone.ts'
import { operation } from '../operation.ts'
import { showCorrection } from '../show/show-correction.ts'
import { takePage } from '../take-page.ts'

export const listCorrections = operation({
  id: 'listCorrections',
  method: 'get',
  path: '/corrections',
  scope: 'read',
  summary: 'Who corrected what, the newest first',
  params: z.object({}),
  query: correctionsQuerySchema,
  body: 'none',
  answers: correctionsPageSchema,
  answer: async ({ query, house }) => {
    const all = await house.record.corrections()
    const undone = listUndone(all)
    const wanted = query.target
    const found = all.filter((one) => wanted === undefined || concerns(one, wanted)).toReversed()
    const { rows, next } = takePage(found, query, ({ id }) => id)
    return { rows: rows.map((one) => ({ ...showCorrection(one), holds: !undone.has(one.id) })), next }
  },
})

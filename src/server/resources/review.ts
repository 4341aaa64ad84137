import { z } from 'zod'
import { type ReviewPage, reviewPageSchema, reviewQuerySchema } from '../../api/review.ts'
import { readRows } from '../../record/ask/list-events.ts'
import type { RecordReader } from '../../record/record-store.ts'
import type { ReviewRow } from '../../record/review.ts'
import type { Day } from '../../record/telling.ts'
import { askToday } from '../ask-today.ts'
import { operation } from '../operation.ts'
import { refuseCursor } from '../refuse-cursor.ts'
import { sayReason } from '../show/say-reason.ts'
import { showEvents } from '../show/show-event.ts'
import { takeGiven } from '../take-given.ts'

const usualLimit = 20

export const review = operation({
  id: 'review',
  method: 'get',
  path: '/review',
  scope: 'read',
  summary: 'What people should look at: contradictions first, then new merges, then what is least sure',
  params: z.object({}),
  query: reviewQuerySchema,
  body: 'none',
  answers: reviewPageSchema,
  answer: async ({ query: { today: _, ...asked }, query, house }) => {
    const today = askToday(house, query)
    const { rows, next, counts } = await refuseCursor(
      house.record.reviewList({ ...takeGiven(asked), limit: query.limit ?? usualLimit, today: today.day }),
    )
    const shown: ReviewPage['rows'] = []
    for (const row of rows) shown.push(...(await showRow(house.record, row, today.day)))
    return { today, rows: shown, next, counts: { ...counts } }
  },
})

async function showRow(
  record: RecordReader,
  { event: row, reasons }: ReviewRow,
  today: Day,
): Promise<ReviewPage['rows']> {
  const [listed] = await readRows(record, [row])
  // By the rules of an earlier version of the program, reports may have disagreed where they no longer do.
  const held = reasons.filter((reason) => reason !== 'contradiction' || listed?.event.contradictions.length !== 0)
  if (!listed || held.length === 0) return []
  const [event] = await showEvents(record, [listed], today)
  if (!event) return []
  const tellings = await record.tellings(row.id)
  return [
    {
      event,
      reasons: held.map((reason) => ({ reason, words: sayReason(reason, listed.event, tellings) })),
      correction: (await record.corrections(row.id)).at(-1)?.id ?? null,
    },
  ]
}

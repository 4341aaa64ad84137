import { z } from 'zod'
import { eventDetailSchema, eventsPageSchema } from '../../api/event.ts'
import { eventsQuerySchema, todayParameter, usualRows } from '../../api/filter.ts'
import { daySchema } from '../../api/words.ts'
import { listPage } from '../../record/ask/list-events.ts'
import { readKnown } from '../../record/read-known.ts'
import { askToday } from '../ask-today.ts'
import { operation } from '../operation.ts'
import { readQuery } from '../read-query.ts'
import { Refusal } from '../refusal.ts'
import { refuseCursor } from '../refuse-cursor.ts'
import { showEvents } from '../show/show-event.ts'
import { showEventDetail } from '../show/show-event-detail.ts'
import { takeGiven } from '../take-given.ts'

export const listEvents = operation({
  id: 'listEvents',
  method: 'get',
  path: '/events',
  scope: 'read',
  summary: 'Events that a filter lets through',
  description: 'A page may hold fewer rows than asked for and yet have a next one.',
  params: z.object({}),
  query: eventsQuerySchema,
  body: 'none',
  answers: eventsPageSchema,
  answer: async ({ query, house }) => {
    const today = askToday(house, query)
    const { within, report, changedSince, order, after, limit = usualRows } = query
    const filter = { ...readQuery(query), ...takeGiven({ within, report, changedSince, order, after, limit }) }
    const { rows, next } = await refuseCursor(listPage(house.record, filter))
    return { today, rows: await showEvents(house.record, rows, today.day), next }
  },
})

export const getEvent = operation({
  id: 'getEvent',
  method: 'get',
  path: '/events/{id}',
  scope: 'read',
  summary: 'One event: its life, who says what, its sources',
  description: 'By its id, or the id of one that was merged into it.',
  params: z.object({ id: z.string().min(1).max(40) }),
  query: z.object({
    ...todayParameter,
    knownOn: daySchema.optional().describe('As it was known on this day'),
  }),
  body: 'none',
  answers: eventDetailSchema,
  refusals: { 404: 'no event of this id, or none that was known on that day' },
  answer: async ({ params: { id }, query, house }) => {
    const [row] = await house.record.eventRows([id])
    const event = row && (await readKnown(house.record, row.id, query.knownOn))
    if (!row || !event)
      throw new Refusal(404, `there is no event ${id} in the record`, 'GET /api/events lists events with their ids.')
    return showEventDetail(house.record, { row, event }, askToday(house, query))
  },
})

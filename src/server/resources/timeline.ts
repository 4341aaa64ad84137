import { z } from 'zod'
import { timelineQuerySchema, timelineSchema } from '../../api/charts.ts'
import { listPage } from '../../record/ask/list-events.ts'
import { askToday } from '../ask-today.ts'
import { operation } from '../operation.ts'
import { readQuery } from '../read-query.ts'
import { remember } from '../remember.ts'
import { showEvents } from '../show/show-event.ts'

/** Bars that a wide screen still tells apart. */
const mostBins = 400
const usualMost = 150

export const timeline = operation({
  id: 'timeline',
  method: 'get',
  path: '/timeline',
  scope: 'read',
  summary: 'Events over time: counted, and listed where they are few',
  params: z.object({}),
  query: timelineQuerySchema,
  body: 'none',
  answers: timelineSchema,
  answer: async ({ query, house, house: { record } }) => {
    const today = askToday(house, query)
    const filter = readQuery(query)
    const { bins, ...counted } = await remember(record, `days ${JSON.stringify(filter)}`, () =>
      record.countDays(filter, mostBins),
    )
    const most = query.most ?? usualMost
    const listed = counted.total > most ? null : await listPage(record, { ...filter, order: 'day', limit: most })
    return {
      ...{ today, ...counted },
      bins: [...bins],
      events: listed && (await showEvents(record, listed.rows, today.day)),
    }
  },
})

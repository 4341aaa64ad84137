import { z } from 'zod'
import { networkQuerySchema, networkSchema } from '../../api/charts.ts'
import { askToday } from '../ask-today.ts'
import { operation } from '../operation.ts'
import { readQuery } from '../read-query.ts'
import { remember } from '../remember.ts'

const usualNodes = 100

export const network = operation({
  id: 'network',
  method: 'get',
  path: '/network',
  scope: 'read',
  summary: 'Who met whom, of those with most contacts',
  params: z.object({}),
  query: networkQuerySchema,
  body: 'none',
  answers: networkSchema,
  answer: async ({ query, house }) => {
    const { of = 'people', nodes: most = usualNodes } = query
    const filter = readQuery(query)
    const { nodes, edges, left } = await remember(house.record, `network ${JSON.stringify([filter, of, most])}`, () =>
      house.record.contactNetwork(filter, of, most),
    )
    return { today: askToday(house, query), nodes: [...nodes], edges: [...edges], left }
  },
})

import { z } from 'zod'
import { aboutSchema } from '../../api/adding.ts'
import { operation } from '../operation.ts'
import { remember } from '../remember.ts'

export const about = operation({
  id: 'about',
  method: 'get',
  path: '/about',
  scope: 'read',
  summary: 'What is in the record, and what who asks may do',
  params: z.object({}),
  query: z.object({}),
  body: 'none',
  answers: aboutSchema,
  unkept: true,
  answer: async ({ house, asker }) => {
    const { firstKnown, lastKnown, lastAdded } = await remember(house.record, 'span', () => house.record.span())
    return {
      name: 'readout' as const,
      version: house.version,
      today: house.today(),
      counts: await remember(house.record, 'counts', () => house.record.counts()),
      ...{ firstKnown, lastKnown, lastAdded },
      may: [...asker.may],
      who: asker.name,
      state: await house.record.state(),
    }
  },
})

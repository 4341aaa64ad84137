import { z } from 'zod'
import { operation, type Sent } from '../operation.ts'

export const followChanges = operation({
  id: 'followChanges',
  method: 'get',
  path: '/changes',
  scope: 'read',
  summary: 'What happens, as it happens: server-sent events',
  description:
    '`record` {"state"}: the record has changed. `job`: how an addition stands. `feed`: how a feed stands. Comments keep the line open. Nothing is told twice: after a break ask anew for what you show.',
  params: z.object({}),
  query: z.object({}),
  body: 'none',
  answers: 'text/event-stream',
  refusals: { 503: 'too many listen' },
  answer: async ({ house, signal }): Promise<Sent> => ({
    mediaType: 'text/event-stream',
    content: house.changes.follow(signal),
  }),
})

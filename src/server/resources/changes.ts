import { z } from 'zod'
import { operation, type Sent } from '../operation.ts'

export const followChanges = operation({
  id: 'followChanges',
  method: 'get',
  path: '/changes',
  scope: 'read',
  summary: 'What happens, as it happens: server-sent events',
  description:
    '`record` {"state"}: the record has changed. `job`: how an addition stands. `feed`: how a feed stands. Comments keep the line open. Events have ids: who comes back with the last one as `Last-Event-ID`, as browsers do, is told how all that has changed since stands now, each thing once; after a restart of the server that the record may have changed.',
  params: z.object({}),
  query: z.object({}),
  body: 'none',
  answers: 'text/event-stream',
  refusals: { 503: 'too many listen' },
  answer: async ({ house, signal, since }): Promise<Sent> => ({
    mediaType: 'text/event-stream',
    content: house.changes.follow(signal, since),
  }),
})

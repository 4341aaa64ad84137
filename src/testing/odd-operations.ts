import { appendFileSync, existsSync } from 'node:fs'
import { threadId } from 'node:worker_threads'
import { z } from 'zod'
import type { House } from '../server/house.ts'
import { type Operation, operation } from '../server/operation.ts'
import { Refusal } from '../server/refusal.ts'

/** `note`: a file where each answer leaves a line. `number`: makes questions differ. `wait`: milliseconds. */
const query = z.object({
  note: z.string().optional(),
  number: z.string().optional(),
  wait: z.coerce.number().default(0),
})
type Query = z.infer<typeof query>

const odd = (id: string, answer: (query: Query, house: House) => unknown): Operation =>
  operation({
    ...({ id, method: 'get', path: `/${id}`, scope: 'read', summary: id, body: 'none' } as const),
    ...{ params: z.object({}), query, answers: z.unknown() },
    answer: async ({ query: asked, house }) => answer(asked, house),
  })

/** Leaves the thread as little peace as SQLite does. */
function block(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

/** Operations that do as they are told, for tests of the threads that ask. */
export const oddOperations: readonly Operation[] = [
  odd('where', ({ note, number, wait }) => {
    block(wait)
    if (note !== undefined) appendFileSync(note, `${number}\n`)
    return { thread: threadId, number }
  }),
  odd('hang', () => {
    for (;;);
  }),
  odd('exit', () => process.exit(1)),
  /** The first time. */
  odd('exitOnce', ({ note = '' }) => {
    if (existsSync(note)) return { thread: threadId }
    appendFileSync(note, 'exit')
    process.exit(1)
  }),
  odd('refuse', () => {
    throw new Refusal(409, 'not now', 'Later.', {
      errors: [{ where: 'query.number', message: 'is odd' }],
      headers: { 'retry-after': '7' },
    })
  }),
  odd('mistake', () => {
    throw new TypeError('the inside of the thread')
  }),
  odd('desk', (_query, house) => ({ thread: threadId, jobs: house.adding.jobs() })),
]

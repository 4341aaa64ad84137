import { z } from 'zod'
import { type AddBody, addBodySchema, type JobAnswer, jobSchema, jobsSchema } from '../../api/adding.ts'
import { checkAddress } from '../desks/open-following.ts'
import type { Addition } from '../house.ts'
import { makeInput } from '../make-input.ts'
import { type BytesBody, isBytes, operation } from '../operation.ts'
import { Refusal } from '../refusal.ts'

const id = z.string().min(1).max(40)

export const listAdditions = operation({
  id: 'listAdditions',
  method: 'get',
  path: '/additions',
  scope: 'read',
  summary: 'What was and is being added since the server started, the newest first, at most 100',
  params: z.object({}),
  query: z.object({}),
  body: 'none',
  answers: jobsSchema,
  unkept: true,
  answer: async ({ house }) => ({ rows: [...house.adding.jobs()] }),
})

export const add = operation<object, { readonly name?: string | undefined }, AddBody | BytesBody, JobAnswer>({
  id: 'add',
  method: 'post',
  path: '/additions',
  scope: 'add',
  summary: 'Adds a text, a page, a file, an address or the sample reports',
  description:
    'As JSON, or a file as it is with its media type: a page, a text, a feed, a mail or mailbox, JSON lines, a web archive or a collection of them (WARC, WACZ), packed with gzip or not, a zip of such files; what lies in a file of JSON as application/octet-stream. Answered at once; how it goes is told by GET /additions/{id} and GET /changes.',
  params: z.object({}),
  query: z.object({ name: z.string().min(1).max(300).optional().describe('Of a file sent as it is: its name') }),
  body: addBodySchema,
  alsoBytes: 'any',
  bodyLimit: 50 * 1024 * 1024,
  status: 202,
  answers: jobSchema,
  refusals: { 422: 'an address that cannot be asked', 429: 'too much is waiting' },
  answer: async ({ body, query, house }) => house.adding.add(readAddition(body, query.name, house.today().day)),
})

export const getAddition = operation({
  id: 'getAddition',
  method: 'get',
  path: '/additions/{id}',
  scope: 'read',
  summary: 'How an addition stands',
  params: z.object({ id }),
  query: z.object({}),
  body: 'none',
  answers: jobSchema,
  unkept: true,
  refusals: { 404: 'no such addition since the server started' },
  answer: async ({ params, house }) => found(params.id, house.adding.job(params.id)),
})

export const stopAddition = operation({
  id: 'stopAddition',
  method: 'delete',
  path: '/additions/{id}',
  scope: 'add',
  summary: 'Stops an addition; what has come in stays',
  params: z.object({ id }),
  query: z.object({}),
  body: 'none',
  answers: jobSchema,
  refusals: { 404: 'no such addition since the server started' },
  answer: async ({ params, house }) => found(params.id, house.adding.stop(params.id)),
})

function found(id: string, job: JobAnswer | null): JobAnswer {
  if (job) return job
  throw new Refusal(404, `there is no addition ${id}`, 'GET /api/additions lists those since the server started.')
}

function readAddition(body: AddBody | BytesBody, name: string | undefined, day: string): Addition {
  if (isBytes(body)) {
    if (body.bytes.length === 0) throw new Refusal(400, 'the body is empty', 'Send the file as the body.')
    return { sort: 'file', bytes: body.bytes, name: name ?? 'a file', mediaType: body.mediaType }
  }
  if (body.sample) return { sort: 'sample', day }
  if (body.address !== undefined) return { sort: 'address', address: checkAddress(body.address) }
  if (body.text === undefined && body.html === undefined)
    throw new Refusal(400, 'there is nothing to add', 'Give one of text, html, address and sample.')
  return { sort: 'page', input: makeInput(body), what: body.title || body.url || firstWords(body.text) || 'a page' }
}

/** What a pasted text is called: its first line, cut short. */
function firstWords(text: string | undefined): string | null {
  const line = text
    ?.slice(0, 5000)
    .split('\n')
    .find((one) => one.trim() !== '')
    ?.trim()
  if (!line) return null
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line
}

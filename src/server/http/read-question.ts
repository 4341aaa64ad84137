import type { z } from 'zod'
import type { BytesBody, Operation } from '../operation.ts'
import { Refusal } from '../refusal.ts'
import { readBytes } from './read-bytes.ts'

/** What a request asks of an operation, checked. */
export interface Question {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
}

const mebibyte = 1_048_576

/** Checks all that a request says against the operation's schemas. Throws `Refusal`: 400, 413 or 415, and what is wrong, field by field. */
export async function readQuestion(
  operation: Operation,
  request: Request,
  params: Readonly<Record<string, string>>,
): Promise<Question> {
  const search = new URL(request.url).searchParams
  refuseUnknown(operation, search)
  return {
    params: check(operation.params, params, 'path'),
    query: check(operation.query, gather(search), 'query'),
    body: await readBody(operation, request),
  }
}

/** A name that stands several times is a list. */
function gather(search: URLSearchParams): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = Object.create(null)
  for (const name of new Set(search.keys())) {
    const all = search.getAll(name)
    values[name] = all.length === 1 ? all[0]! : all
  }
  return { ...values }
}

function refuseUnknown({ query }: Operation, search: URLSearchParams): void {
  const known = Object.keys((query as z.ZodObject).shape)
  const unknown = [...new Set(search.keys())].filter((name) => !known.includes(name))
  if (unknown.length === 0) return
  const advice = known.length === 0 ? 'Nothing can be asked here.' : `What can be asked here: ${known.join(', ')}.`
  const errors = unknown
    .slice(0, 10)
    .map((name) => ({ where: `query.${name.slice(0, 60)}`, message: 'is not known here' }))
  throw new Refusal(400, 'the address asks for something that is not known here', advice, { errors })
}

function check(schema: z.ZodType, value: unknown, where: string): unknown {
  const checked = schema.safeParse(value)
  if (checked.success) return checked.data
  const errors = checked.error.issues
    .slice(0, 20)
    .map(({ path, message }) => ({ where: [where, ...path].join('.'), message }))
  throw new Refusal(
    400,
    `${errors[0]!.where}: ${errors[0]!.message}`,
    'The description at /api/openapi.json says what is taken.',
    { errors },
  )
}

async function readBody(operation: Operation, request: Request): Promise<unknown> {
  const { body, bodyLimit = mebibyte } = operation
  if (body === 'none') return undefined
  const mediaType = request.headers.get('content-type') ?? ''
  const isJson = body !== 'bytes' && /^application\/json\b/iu.test(mediaType)
  if (!isJson && !takesBytes(operation, mediaType)) throw unsupported(operation)
  const bytes = await readBytes(request, bodyLimit)
  return isJson ? check(body, parse(bytes), 'body') : ({ bytes, mediaType } satisfies BytesBody)
}

function takesBytes({ body, alsoBytes = [] }: Operation, mediaType: string): boolean {
  if (body === 'bytes' || alsoBytes === 'any') return true
  return alsoBytes.includes(mediaType.split(';')[0]!.trim().toLowerCase())
}

function unsupported({ alsoBytes = [] }: Operation): Refusal {
  const taken = ['application/json', ...(alsoBytes === 'any' ? [] : alsoBytes)].join(', ')
  return new Refusal(
    415,
    'a body of this media type is not taken here',
    `Name one of these as “Content-Type”: ${taken}.`,
  )
}

function parse(bytes: Uint8Array): unknown {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new Refusal(400, `the body is no JSON: ${(error as Error).message}`, 'It has to be one JSON value in UTF-8.')
  }
  if (isDeep(value)) throw new Refusal(400, `the body is nested deeper than ${deepest}`, 'Nothing here needs that.')
  return value
}

/** Lists in lists: what goes through many hands by calls within calls would run out of stack. */
const deepest = 50

function isDeep(value: unknown): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return false
}

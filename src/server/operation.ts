import type { z } from 'zod'
import type { House } from './house.ts'

/** What a token may allow. */
export const scopes = ['read', 'correct', 'add'] as const
export type Scope = (typeof scopes)[number]

/** Who asks: the name of the token; null where none is needed. */
export interface Asker {
  readonly name: string | null
  readonly may: readonly Scope[]
}

export interface Ask<Params, Query, Body> {
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly house: House
  readonly asker: Asker
  /** Aborted when who asked has gone. */
  readonly signal: AbortSignal
  /** Of a stream of events: the id of the last one that who asks has heard (`Last-Event-ID`). */
  readonly since?: string
}

/** An answer that is no JSON: bytes or text, whole or piece by piece. */
export interface Sent {
  readonly mediaType: string
  /** Suggested file name: makes it a download. */
  readonly file?: string
  readonly content: string | Uint8Array | AsyncIterable<string | Uint8Array>
}

interface Shape<Params, Query, Body, Answer> {
  /** "listEvents": the operation’s id in OpenAPI. The client’s shorter name for it is in client/open-client.ts. */
  readonly id: string
  readonly method: 'get' | 'post' | 'delete'
  /** "/events/{id}", below "/api". */
  readonly path: string
  readonly scope: Scope
  /** One line. */
  readonly summary: string
  readonly description?: string
  readonly params: z.ZodType<Params>
  readonly query: z.ZodType<Query>
  /** JSON; "none" where there is no body; "bytes" takes any media type: `Body` is `BytesBody`. */
  readonly body: z.ZodType<Body> | 'none' | 'bytes'
  /** Media types that are taken as they are beside JSON: what comes so is a `BytesBody`; all else that is no JSON is refused (415). */
  readonly alsoBytes?: readonly string[] | 'any'
  /** Most bytes of a body; default 1 MiB. */
  readonly bodyLimit?: number
  /** Status of a good answer; default 200. */
  readonly status?: 200 | 201 | 202 | 204
  /** Schema of its JSON; or the media type of what is sent instead. */
  readonly answers: z.ZodType<Answer> | string
  /** Set where the answer is of more than the record, so that it may be another one while the record stays the same. */
  readonly unkept?: true
  /** Statuses of refusals beyond 400, 401, 403, 429, and when: { 404: 'no such event' }. */
  readonly refusals?: Readonly<Record<number, string>>
  readonly answer: (ask: Ask<Params, Query, Body>) => Promise<Answer | Sent>
}

export interface BytesBody {
  readonly bytes: Uint8Array
  readonly mediaType: string
}

/** Whether a body came as it is, where an operation takes JSON or bytes. */
export function isBytes(body: unknown): body is BytesBody {
  return (body as Partial<BytesBody>).bytes instanceof Uint8Array
}

/** One operation of the API: what it takes, what it answers, who may ask. HTTP, OpenAPI, the MCP tools and the tests are all made from these. */
// biome-ignore-start lint/suspicious/noExplicitAny: what it takes is checked by its own schemas
export type Operation = Shape<any, any, any, any>
// biome-ignore-end lint/suspicious/noExplicitAny: as above

/** An operation whose `answer` is checked against its schemas. */
export function operation<Params, Query, Body, Answer>(shape: Shape<Params, Query, Body, Answer>): Operation {
  return shape
}

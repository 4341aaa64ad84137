import { z } from 'zod'
import { problemSchema } from '../api/problem.ts'
import { isKept } from './http/answer-operation.ts'
import type { Operation } from './operation.ts'

type Json = Readonly<Record<string, unknown>>

/** What any operation may refuse with. */
const always: Readonly<Record<number, string>> = {
  400: 'what was asked is not well formed',
  401: 'a token is needed',
  403: 'the token may not do this, or a page of another site asked',
  429: 'too many requests at once',
  500: 'a mistake of the server',
}

/** What the threads that ask the record may refuse with. */
const whereKept: Readonly<Record<number, string>> = {
  503: 'too many questions wait already',
  504: 'answering took too long',
}

/**
 * The API in OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1.html), made from the operations themselves. Schemas with an id of their own
 * become components.
 */
export function describeApi(operations: readonly Operation[], version: string): Json {
  const components = new Components()
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    const path = `/api${operation.path}`
    paths[path] ??= {}
    paths[path][operation.method] = describe(operation, components)
  }
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Readout',
      version,
      summary: 'The diplomatic record: who will meet or met whom, where and when, and who says so.',
      description:
        'Lists come in pages: give `next` as `after`. Answers have an ETag. Errors are application/problem+json. Every screen’s address with “.json”, “.csv” or “.ics” gives the same as data.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{}, { token: [] }, { cookie: [] }],
    paths,
    components: {
      schemas: components.all(),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'Needed where the server asks for one' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'readout-token', description: 'What /login gives a browser' },
      },
    },
  }
}

function describe(operation: Operation, components: Components): Json {
  const { id, summary, description, scope, status = 200, body } = operation
  return {
    operationId: id,
    tags: [operation.path.split('/')[1]],
    summary,
    description: [description, scope === 'read' ? null : `Where tokens are asked for, one that may ${scope}.`]
      .filter(Boolean)
      .join(' '),
    parameters: [
      ...parametersOf(operation.params, 'path', components),
      ...parametersOf(operation.query, 'query', components),
      ...(operation.answers === 'text/event-stream' ? [lastEventId] : []),
    ],
    ...(body === 'none' ? {} : { requestBody: { required: true, content: contentOfBody(operation, components) } }),
    responses: {
      [status]: answerOf(operation, components),
      ...(isKept(operation) ? { 304: { description: 'What who asks has is still so' } } : {}),
      ...refusalsOf(operation, components),
    },
  }
}

/** Of streams of server-sent events, as browsers send it: https://html.spec.whatwg.org/multipage/server-sent-events.html#the-last-event-id-header */
const lastEventId: Json = {
  ...{ name: 'Last-Event-ID', in: 'header', required: false, schema: { type: 'string' } },
  description: 'The id of the last event that was heard',
}

function parametersOf(schema: z.ZodType, where: 'path' | 'query', components: Components): Json[] {
  const { properties = {}, required = [] } = components.inline(schema, 'input') as {
    properties?: Record<string, Json>
    required?: readonly string[]
  }
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = property as { description?: string }
    return {
      ...{ name, in: where, required: where === 'path' || required.includes(name), schema: rest },
      ...(description === undefined ? {} : { description }),
      ...('type' in rest && rest.type === 'array' ? { style: 'form', explode: true } : {}),
    }
  })
}

function contentOfBody({ body, alsoBytes = [] }: Operation, components: Components): Json {
  const binary = { schema: { type: 'string', format: 'binary' } }
  const types = alsoBytes === 'any' || body === 'bytes' ? ['*/*'] : alsoBytes
  return {
    ...(typeof body === 'string' ? {} : { 'application/json': { schema: components.use(body, 'input') } }),
    ...Object.fromEntries(types.map((type) => [type, binary])),
  }
}

function answerOf({ answers, status = 200, summary }: Operation, components: Components): Json {
  if (status === 204) return { description: 'Done' }
  const content =
    typeof answers === 'string'
      ? { [answers]: { schema: { type: 'string' } } }
      : { 'application/json': { schema: components.use(answers, 'output') } }
  const tag = { ETag: { description: 'Give it as If-None-Match next time', schema: { type: 'string' } } }
  return { description: summary, ...(typeof answers === 'string' ? {} : { headers: tag }), content }
}

function refusalsOf(operation: Operation, components: Components): Json {
  const { refusals = {}, body } = operation
  const ofKept = isKept(operation) ? whereKept : {}
  const ofBody = body === 'none' ? {} : { 413: 'the body is too large', 415: 'the body’s media type is not taken' }
  const schema = components.use(problemSchema, 'output')
  return Object.fromEntries(
    Object.entries({ ...always, ...ofKept, ...ofBody, ...refusals }).map(([status, description]) => [
      status,
      { description, content: { 'application/problem+json': { schema } } },
    ]),
  )
}

/** Schemas by their ids, as they are come across. */
class Components {
  readonly #schemas = new Map<string, Json>()

  /** The schema, or a reference to it where it has an id. */
  use(schema: z.ZodType, io: 'input' | 'output'): Json {
    const made = this.inline(schema, io)
    const id = z.globalRegistry.get(schema)?.id as string | undefined
    if (id === undefined) return made
    // Where it has an id, zod has put it among the definitions already.
    if (!('$ref' in made)) this.#schemas.set(id, made)
    return { $ref: `#/components/schemas/${id}` }
  }

  /** The schema itself, what it refers to among the components. */
  inline(schema: z.ZodType, io: 'input' | 'output'): Json {
    const made = z.toJSONSchema(schema, { io, unrepresentable: 'any', override: tidy }) as Record<string, unknown>
    const { $schema: _schema, $defs = {}, id: _id, ...rest } = made
    for (const [id, one] of Object.entries($defs as Record<string, Json>)) {
      const { id: _own, ...plain } = one
      this.#schemas.set(id, relink(plain) as Json)
    }
    return relink(rest) as Json
  }

  all(): Json {
    return Object.fromEntries([...this.#schemas].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}

/** What goes through a function before it is checked is described as what it has to become. */
function tidy({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: Record<string, unknown> }): void {
  const { def } = zodSchema._zod
  if (def.type === 'pipe' && Object.keys(jsonSchema).every((key) => key === 'description')) {
    const inner = z.toJSONSchema(def.out as z.ZodType, { io: 'input', unrepresentable: 'any', override: tidy })
    const { $schema: _schema, ...rest } = inner as Record<string, unknown>
    Object.assign(jsonSchema, rest)
  }
}

function relink(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(relink)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) =>
      name === '$ref' && typeof one === 'string'
        ? [name, one.replace('#/$defs/', '#/components/schemas/')]
        : [name, relink(one)],
    ),
  )
}

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedHouse, serveHouse } from '../testing/serve-house.ts'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'

/* Requests made from the description, good and hostile, against the real server: each answer has to be one that is described. */

// biome-ignore lint/suspicious/noExplicitAny: JSON as it came
type Json = Record<string, any>

let house: ServedHouse
let described: Json
let ajv: Ajv2020
const known: Record<string, string[]> = {}

/** Streams never end, and feeds and addresses would be asked for. */
const left: ReadonlySet<string> = new Set(['followChanges', 'add', 'followFeed'])

beforeAll(async () => {
  house = await serveHouse()
  described = (await (await fetch(`${house.address}/api/openapi.json`)).json()) as Json
  ajv = new Ajv2020({ strict: false, validateFormats: true })
  ;(addFormats as unknown as (ajv: Ajv2020) => void)(ajv)
  const ids = async (path: string, of: (answer: Json) => string[]) =>
    of((await (await fetch(`${house.address}/api${path}`)).json()) as Json)
  known.event = await ids('/events', ({ rows }) => rows.map(({ id }: Json) => id))
  known.report = await ids('/reports', ({ rows }) => rows.map(({ id }: Json) => id))
  known.actor = await ids('/events', ({ rows }) =>
    rows.flatMap(({ parties }: Json) => parties.map(({ actor }: Json) => actor.id)),
  )
})
afterAll(() => house.close())

const hostile = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '',
    ' ',
    '../../etc/passwd',
    "' OR 1=1 --",
    '<script>alert(1)</script>',
    '\u0000',
    '%00',
    'null',
    '-1',
    '1e999',
    '9'.repeat(30),
    '2026-02-30',
    '0000-00-00',
    '𝕏'.repeat(50),
    'a'.repeat(400),
  ),
)

/** A value of a parameter: one that its schema takes, as far as we can make one, or anything. */
function anyValueOf(name: string, schema: Json): fc.Arbitrary<string | string[]> {
  const good = goodValueOf(name, resolve(schema))
  return fc.oneof({ weight: 3, arbitrary: good }, { weight: 1, arbitrary: hostile })
}

function resolve(schema: Json): Json {
  return schema.$ref ? resolve(described.components.schemas[schema.$ref.split('/').at(-1)!]) : schema
}

function goodValueOf(name: string, schema: Json): fc.Arbitrary<string | string[]> {
  if (schema.type === 'array')
    return fc.array(goodValueOf(name, resolve(schema.items)) as fc.Arbitrary<string>, { minLength: 1, maxLength: 3 })
  if (schema.enum) return fc.constantFrom(...(schema.enum as string[]))
  if (schema.type === 'integer' || schema.type === 'number')
    return fc.integer({ min: Math.max(schema.minimum ?? 0, -5), max: Math.min(schema.maximum ?? 50, 50) }).map(String)
  if (schema.format === 'date') return fc.constantFrom('2026-03-01', '2026-03-19', '2025-12-31')
  if (schema.format === 'date-time') return fc.constantFrom('2026-03-19T12:00:00Z')
  if (name === 'country') return fc.constantFrom('GEO', 'EST', 'PER')
  const ids = [...(known.event ?? []), ...(known.report ?? []), ...(known.actor ?? [])]
  return fc.constantFrom(...ids, 'true', 'false', 'visit', 'Rojas', 'csv', 'events.csv', '1')
}

function request(operation: Operation): fc.Arbitrary<{ path: string; body: string | null }> {
  const path = `/api${operation.path}`
  const shape: Json = described.paths[path][operation.method]
  const values = Object.fromEntries(
    (shape.parameters as Json[]).map(({ name, schema }) => [name, anyValueOf(name, schema)]),
  )
  const required = (shape.parameters as Json[]).filter((one) => one.required).map(({ name }) => name as string)
  const asked = fc.record(values, { requiredKeys: required }) as fc.Arbitrary<Record<string, string | string[]>>
  const body = operation.body === 'none' ? fc.constant(null) : fc.oneof(fc.json(), hostile)
  return fc.tuple(asked, body, fc.boolean()).map(([given, sent, stray]) => ({
    path: address(path, shape.parameters, stray && required.length === 0 ? { ...given, stray: 'x' } : given),
    body: sent,
  }))
}

function address(path: string, parameters: Json[], given: Record<string, string | string[]>): string {
  const search = new URLSearchParams()
  let filled = path
  for (const [name, value] of Object.entries(given)) {
    const inPath = parameters.some((one) => one.name === name && one.in === 'path')
    if (inPath) filled = filled.replace(`{${name}}`, encodeURIComponent(String(value) || 'x'))
    else for (const one of Array.isArray(value) ? value : [value]) search.append(name, one)
  }
  return search.size === 0 ? filled : `${filled}?${search}`
}

async function check(operation: Operation, { path, body }: { path: string; body: string | null }): Promise<void> {
  const method = operation.method.toUpperCase()
  const sent = body === null ? {} : { body, headers: { 'content-type': 'application/json' } }
  const response = await fetch(`${house.address}${path}`, { method, ...sent })
  const text = await response.text()
  const place = `${method} ${path} ${body ?? ''} → ${response.status} ${text.slice(0, 300)}`
  const shape: Json = described.paths[`/api${operation.path}`][operation.method]
  // An id that is a dot is no address of this operation any more.
  const answer =
    shape.responses[response.status] ?? ([404, 405].includes(response.status) ? shape.responses['400'] : undefined)
  expect(answer, place).toBeDefined()
  expect(response.status, place).toBeLessThan(500)
  const [type, content] = Object.entries<Json>(answer.content ?? {})[0] ?? []
  if (!type?.includes('json') || !content) return
  expect(response.headers.get('content-type'), place).toContain(type)
  const valid = compiled(content.schema)
  expect(valid(JSON.parse(text)) ? [] : valid.errors, place).toEqual([])
}

const made = new Map<string, ValidateFunction>()

function compiled(schema: Json): ValidateFunction {
  const key = JSON.stringify(schema)
  const there = made.get(key) ?? ajv.compile({ ...schema, components: described.components })
  made.set(key, there)
  return there
}

describe('what the server answers is what is described', () => {
  for (const operation of operations.filter(({ id }) => !left.has(id)))
    test(`${operation.method} ${operation.path}`, async () => {
      await fc.assert(
        fc.asyncProperty(request(operation), (asked) => check(operation, asked)),
        { numRuns: 40, seed: 7, endOnFailure: true },
      )
    })

  test('nothing of it was a mistake of the server', () => {
    expect(house.told).toEqual([])
  })
})

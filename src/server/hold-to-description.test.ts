import { setTimeout } from 'node:timers/promises'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DrawnRequest, type Known, RequestDraw } from '../testing/draw-requests.ts'
import { type ServedHouse, serveHouse } from '../testing/serve-house.ts'
import { type Site, serveSite, withHeaders } from '../testing/serve-site.ts'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'

/* Requests made from the description, good and hostile, against the real server and its threads: each answer has to be one that is described. */

// biome-ignore lint/suspicious/noExplicitAny: JSON as it came
type Json = Record<string, any>

let house: ServedHouse
let site: Site
let described: Json
let ajv: Ajv2020
let changes: { readonly told: () => string; readonly stop: () => void }
const known: Record<string, string[]> = {}

const page =
  '<!doctype html><p>The foreign ministers of Peru and Ghana met in Accra on 17 March 2026, the ministry said.</p>'
const rss = { 'content-type': 'application/rss+xml' }
const feed = `<rss version="2.0"><channel><title>x</title><item><link>$BASE/page.html</link></item></channel></rss>`

beforeAll(async () => {
  site = await serveSite({
    '/page.html': page,
    '/feed.xml': withHeaders(rss, feed),
    '/broken.xml': withHeaders(rss, '<'),
  })
  // Nothing but that site is asked for: addresses are drawn from its pages, and what else is drawn is none.
  house = await serveHouse({ net: { allowPrivate: true, delay: 0, retries: 0, timeout: 2000, interval: 60_000 } })
  described = await get('/openapi.json')
  ajv = new Ajv2020({ strict: false, validateFormats: true })
  ;(addFormats as unknown as (ajv: Ajv2020) => void)(ajv)
  changes = followChanges()
  known.address = ['/page.html', '/feed.xml', '/broken.xml', '/nothing'].map((path) => `${site.base}${path}`)
  await add('/additions', known.address[0]!, 'additions')
  await add('/feeds', known.address[1]!, 'feeds')
  await gatherIds()
})
afterAll(async () => {
  changes.stop()
  await house.close()
  site.close()
})

const get = async (path: string): Promise<Json> => (await fetch(`${house.address}/api${path}`)).json() as Promise<Json>

async function gatherIds(): Promise<void> {
  const { rows: events } = await get('/events')
  const { rows: reports } = await get('/reports')
  known.events = events.map(({ id }: Json) => id)
  known.reports = reports.map(({ id }: Json) => id)
  known.actors = events.flatMap(({ parties }: Json) => parties.map(({ actor }: Json) => actor.id))
  Object.assign(known, {
    pairs: [...known.actors!, 'GEO', 'EST'],
    country: ['GEO', 'EST', 'PER'],
    format: ['csv'],
    file: ['events.csv'],
  })
  Object.assign(known, { number: ['1'], q: ['Rojas'], name: ['Rojas'], who: known.actors })
  // Targets of corrections.
  known.id = [...known.events!, ...known.reports!, ...known.actors!]
}

async function add(path: string, address: string, name: string): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const asked = { method: 'POST', headers, body: JSON.stringify({ address }) }
  known[name] = [((await (await fetch(`${house.address}/api${path}`, asked)).json()) as Json).id]
}

/** One who listens all the while. */
function followChanges() {
  const gone = new AbortController()
  let told = ''
  const listen = async () => {
    const { body } = await fetch(`${house.address}/api/changes`, { signal: gone.signal })
    for await (const piece of body!.pipeThrough(new TextDecoderStream())) told += piece
  }
  listen().catch(() => {})
  return { told: () => told, stop: () => gone.abort() }
}

async function check(operation: Operation, { path, body }: DrawnRequest): Promise<void> {
  const method = operation.method.toUpperCase()
  const sent = body === null ? {} : { body: body.content, headers: { 'content-type': body.type } }
  const gone = new AbortController()
  const response = await fetch(`${house.address}${path}`, { method, ...sent, signal: gone.signal })
  const isStream = response.headers.get('content-type') === 'text/event-stream'
  const text = isStream ? await firstPiece(response, gone) : await response.text()
  const place = `${method} ${path} ${body?.type}: ${body?.content ?? ''} → ${response.status} ${text.slice(0, 300)}`
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

async function firstPiece({ body }: Response, gone: AbortController): Promise<string> {
  const { value } = await body!.getReader().read()
  gone.abort()
  return new TextDecoder().decode(value)
}

const made = new Map<string, ValidateFunction>()

function compiled(schema: Json): ValidateFunction {
  const key = JSON.stringify(schema)
  const there = made.get(key) ?? ajv.compile({ ...schema, components: described.components })
  made.set(key, there)
  return there
}

/** What one who listens was told: the name of each event, and its data. */
function eventsOf(stream: string): [name: string, data: unknown][] {
  const blocks = stream.split('\n\n').filter((block) => block.includes('data: '))
  return blocks.map((block) => {
    const { name, data } = /^id: [\w-]{8}\.\d+\nevent: (?<name>\w+)\ndata: (?<data>.*)$/u.exec(block)!.groups!
    return [name!, JSON.parse(data!)]
  })
}

describe('what the server answers is what is described', () => {
  for (const operation of operations)
    test(`${operation.method} ${operation.path}`, { timeout: 60_000 }, async () => {
      const draw = new RequestDraw(described, known as Known)
      const request = draw.of(`/api${operation.path}`, operation.method)
      await fc.assert(
        fc.asyncProperty(request, (asked) => check(operation, asked)),
        { endOnFailure: true },
      )
    })

  test.each(['', '.json', '.csv', '.ics'])('screens with the ending “%s” are no mistake either', async (ending) => {
    const draw = new RequestDraw(described, known as Known)
    const screens = operations.filter(
      ({ method, path }) => method === 'get' && !/changes|exports|additions|feeds/u.test(path),
    )
    const request = fc.constantFrom(...screens).chain(({ path }) => draw.of(`/api${path}`, 'get'))
    await fc.assert(
      fc.asyncProperty(request, async ({ path }) => {
        const { pathname, search } = new URL(path.slice('/api'.length), house.address)
        const response = await fetch(`${house.address}${pathname}${ending}${search}`, { redirect: 'manual' })
        expect(response.status, `${await response.text()} at ${pathname}${ending}${search}`).toBeLessThan(500)
      }),
      { endOnFailure: true },
    )
  })

  test('what was added ends, and who listens was told of it in the words of the description', async () => {
    let jobs: Json[] = []
    for (let waited = 0; waited < 300; waited++) {
      jobs = (await get('/additions')).rows
      if (jobs.every(({ ended }) => ended !== null)) break
      await setTimeout(100)
    }
    expect(jobs.filter(({ ended }) => ended === null)).toEqual([])
    expect(jobs.map(({ state }) => state)).toEqual(expect.arrayContaining(['done', 'failed']))
    await setTimeout(100)
    const schemas: Json = { job: 'Job', feed: 'Feed' }
    const told = eventsOf(changes.told().slice(0, changes.told().lastIndexOf('\n\n')))
    expect(new Set(told.map(([name]) => name))).toEqual(new Set(['record', 'job', 'feed']))
    for (const [name, data] of told.filter(([one]) => one !== 'record')) {
      const valid = compiled({ $ref: `#/components/schemas/${schemas[name]}` })
      expect(valid(data) ? [] : valid.errors, JSON.stringify(data)).toEqual([])
    }
  })

  test('nothing of it was a mistake of the server', () => {
    expect(house.told).toEqual([])
  })
})

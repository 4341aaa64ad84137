import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedHouse, serveHouse } from '../testing/serve-house.ts'
import { operations } from './operations.ts'

/* A list that is walked page by page is the list, each row once, whatever the size of a page. */

// biome-ignore lint/suspicious/noExplicitAny: JSON as it came
type Json = Record<string, any>

let house: ServedHouse
beforeAll(async () => {
  house = await serveHouse()
  const { rows } = await get('/api/events?limit=5')
  // Something to list among the corrections, of two events.
  for (const [index, action] of ['confirm', 'reject', 'confirm'].entries()) {
    const body = JSON.stringify({ target: { kind: 'event', id: rows[index % 2].id }, action, who: `Mari ${index}` })
    const asked = { method: 'POST', body, headers: { 'content-type': 'application/json' } }
    expect((await fetch(`${house.address}/api/corrections`, asked)).status).toBe(201)
  }
})
afterAll(() => house.close())

async function get(path: string): Promise<Json> {
  const answer = await fetch(`${house.address}${path}`)
  expect(answer.status, path).toBe(200)
  return (await answer.json()) as Json
}

async function walk(path: string, limit: number): Promise<Json[]> {
  const rows: Json[] = []
  let after: string | null = null
  for (let pages = 0; pages < 500; pages++) {
    const { rows: some, next } = await get(
      `${path}${path.includes('?') ? '&' : '?'}limit=${limit}${after === null ? '' : `&after=${encodeURIComponent(after)}`}`,
    )
    expect(some.length).toBeLessThanOrEqual(limit)
    rows.push(...some)
    if (next === null) return rows
    expect(next).not.toBe(after)
    after = next
  }
  throw new Error(`${path} never ends`)
}

const orders = ['day', 'day-descending', 'known-descending', 'changed-descending']
const lists = [
  ...['/api/events', '/api/reports', '/api/statements', '/api/corrections', '/api/pairs', '/api/review'],
  ...orders.map((order) => `/api/events?order=${order}`),
  ...orders.map((order) => `/api/events?order=${order}&kind=visit&kind=call&rejected=true`),
  ...['/api/events?knownOn=2026-03-05', '/api/events?changedSince=2000-01-01T02:00:00%2B02:00'],
  ...['/api/statements?copies=true', '/api/statements?mode=indirect', '/api/pairs?country=NOR'],
]

test.each(lists)('%s', async (path) => {
  const whole = await walk(path, path.includes('pairs') ? 100 : 200)
  expect(whole.length).toBeGreaterThan(0)
  for (const limit of [1, 2, 7]) expect(await walk(path, limit), `${limit} a page`).toEqual(whole)
  // What is no place in the list is refused, and no other page given for it.
  for (const wrong of ['nothing', '0', '%00', 'e'.repeat(500)])
    expect((await fetch(`${house.address}${path}${path.includes('?') ? '&' : '?'}after=${wrong}`)).status).toBe(400)
})

test('no list with pages was forgotten', () => {
  const paged = operations.filter(({ query }) => 'after' in ((query as { shape?: object }).shape ?? {}))
  expect(paged.map(({ path }) => `/api${path}`).sort()).toEqual(lists.slice(0, 6).sort())
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findRoutes } from '../server/http/find-route.ts'
import { operations } from '../server/operations.ts'
import { type ServedHouse, serveHouse } from '../testing/serve-house.ts'
import { type Change, type Client, openClient } from './index.ts'

let served: ServedHouse
let client: Client
/** Ids of the operations that were asked. */
const asked = new Set<string>()

beforeAll(async () => {
  served = await serveHouse()
  client = openClient({
    base: served.address,
    fetch: (address, init) => {
      const path = new URL(String(address)).pathname.slice('/api'.length)
      const method = (init?.method ?? 'GET').toLowerCase()
      for (const { operation } of findRoutes(operations, path)) if (operation.method === method) asked.add(operation.id)
      return fetch(address, init)
    },
  })
}, 60_000)
afterAll(() => served.close())

const visit = async () => (await client.events({ kind: 'visit', who: 'person:ana rojas.CHL' })).rows[0]!

describe('the real server answers', () => {
  test('events, what is ahead, and one event', async () => {
    const { rows, today } = await client.events({ kind: ['call', 'visit'], status: 'occurred', order: 'day' })
    expect(today.day).toBe('2026-03-19')
    expect(rows.map(({ kind, standing }) => `${kind} ${standing}`)).toEqual(['call happened', 'visit happened'])
    const { event, steps } = await client.event((await visit()).id, { today: '2026-03-07' })
    expect(event.previous).toEqual(['2026-03-10'])
    expect(steps.length).toBeGreaterThan(1)
    expect((await client.ahead({ knownOn: '2026-03-07', since: '2026-03-05' })).dated.length).toBeGreaterThan(0)
  })

  test('all rows of a list, page after page', async () => {
    const all = await Array.fromAsync(client.all(client.events, { limit: 2 }))
    expect(all.map(({ id }) => id)).toEqual((await client.events({ limit: 200 })).rows.map(({ id }) => id))
    expect(all.length).toBeGreaterThan(5)
    expect((await Array.fromAsync(client.all(client.statements, { limit: 1 }))).length).toBeGreaterThan(2)
  })

  test('reports: text, trace, page and versions', async () => {
    const [first] = (await client.reports({ limit: 1 })).rows
    const { reading, report } = await client.report(first!.id)
    expect(reading.report.text).toContain(reading.report.title)
    expect((await client.trace(report.id)).facts.length).toBeGreaterThan(0)
    expect(new TextDecoder().decode(await client.reportPage(report.id)).length).toBeGreaterThan(50)
    expect((await client.version(report.id, 1)).text).toBe(reading.report.text)
  })

  test('people, pairs, trips, statements and search', async () => {
    const [found] = (await client.findActors({ name: 'Nils Berg' })).rows
    expect((await client.actor(found!.actor.id)).offices[0]?.of).toBe('NOR')
    expect((await client.pair('CHL', 'NOR')).contact?.happened).toBeGreaterThan(0)
    expect((await client.pairs({ country: 'CHL' })).rows.length).toBeGreaterThan(0)
    expect((await client.trips({ who: found!.actor.id })).rows.map(({ country }) => country)).toContain('CHL')
    expect((await client.statements({ words: 'salmon' })).rows[0]?.speaker?.name).toBe('Nils Berg')
    expect((await client.search({ q: 'ferry' })).reports).toHaveLength(1)
  })

  test('timeline, map, network, review, and what it is', async () => {
    expect((await client.timeline({ most: 1 })).events).toBeNull()
    expect((await client.map()).places.map(({ place }) => place.name)).toContain('Oslo')
    expect((await client.network({ of: 'states' })).edges.length).toBeGreaterThan(0)
    expect((await client.review({ reason: 'contradiction' })).rows.length).toBeGreaterThan(0)
    expect(await client.about()).toMatchObject({ name: 'readout', may: ['read', 'correct', 'add'] })
  })

  test('exports, in their formats', async () => {
    const { rows } = await client.formats()
    expect(rows.map(({ name }) => name)).toContain('parquet')
    const { file } = rows.find(({ name }) => name === 'icalendar')!.files[0]!
    const body = await client.export('icalendar', file, { kind: 'visit' })
    expect(await new Response(body).text()).toMatch(/^BEGIN:VCALENDAR/u)
  })
})

describe('the real server takes', () => {
  test('a text to read, and keeps nothing', async () => {
    const { reports } = (await client.about()).counts
    const reading = await client.read({ text: 'Ana Rojas will visit Suva on Monday.', published: '2026-03-13' })
    expect(reading.events[0]).toMatchObject({ kind: 'visit', status: 'planned', time: { edtf: '2026-03-16' } })
    expect((await client.about()).counts.reports).toBe(reports)
  })

  test('a correction, its undoing, and tells who came second', async () => {
    const { id } = await visit()
    const target = { kind: 'event' as const, id }
    const { correction } = await client.event(id)
    const made = await client.correct({ target, action: 'confirm', who: 'Ida', expects: correction })
    await expect(client.correct({ target, action: 'reject', who: 'Ole', expects: correction })).rejects.toMatchObject({
      name: 'ApiError',
      status: 409,
      detail: expect.stringContaining('Ida'),
    })
    await client.correct({ target, action: 'undo', who: 'Ida', others: [made.id] })
    const { rows } = await client.corrections({ target: id })
    expect(rows.map(({ action, who, holds }) => [action, who, holds])).toEqual([
      ['undo', 'Ida', true],
      ['confirm', 'Ida', false],
    ])
  })

  test('an addition, and tells of it as it happens', { timeout: 60_000 }, async () => {
    const gone = new AbortController()
    const seen: Change[] = []
    const listening = (async () => {
      for await (const change of client.changes(gone.signal)) {
        seen.push(change)
        if (change.event === 'open')
          await client.add({
            text: 'LIMA - Fiji’s Mere Tuilagi will visit Lima on 2 April 2026.',
            published: '2026-03-18',
          })
        if (change.event === 'record') gone.abort()
      }
    })()
    await listening
    expect(seen.map(({ event }) => event)).toEqual(expect.arrayContaining(['open', 'job', 'record']))
    const bytes = new TextEncoder().encode('SUVA - Mere Tuilagi visited Nadi on 12 March 2026, her office said.')
    const job = await client.addFile('nadi.txt', bytes, 'text/plain')
    expect((await client.additions()).rows.map(({ id }) => id)).toContain(job.id)
    expect(['waiting', 'running', 'done']).toContain((await client.addition(job.id)).state)
    expect((await client.stopAddition(job.id)).id).toBe(job.id)
  })

  test('feeds, and says no to an address that is none', async () => {
    await expect(client.follow('file:///etc/passwd')).rejects.toMatchObject({ status: 422 })
    expect((await client.feeds()).rows).toEqual([])
    await expect(client.dropFeed('f000000000000')).rejects.toMatchObject({ status: 404, advice: expect.any(String) })
  })
})

test('every operation of the API has its method in the client', () => {
  expect(operations.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([])
})

import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedHouse, serveHouse } from '../../testing/serve-house.ts'

let house: ServedHouse
beforeAll(async () => {
  house = await serveHouse()
})
afterAll(async () => {
  expect(house.told).toEqual([])
  await house.close()
})

const ask = (path: string, options: RequestInit = {}) => fetch(`${house.address}${path}`, options)
const post = (path: string, body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  ask(path, { method: 'POST', body, headers })

describe('what is asked', () => {
  test.each(['0x5', '1e1', '+5', '%205', '', '5.5', 'Infinity', 'NaN', '٥', '9'.repeat(40)])(
    'is a number only where it is written as one: %s',
    async (number) => {
      for (const path of [
        '/api/events?limit=',
        '/api/events?minConfidence=',
        '/api/network?nodes=',
        '/api/search?q=a&offset=',
      ])
        if (!(number === '5.5' && path.includes('Confidence')))
          expect((await ask(path + number)).status, path).toBe(400)
    },
  )

  test('is as many as were asked for', async () => {
    const { rows } = (await (await ask('/api/events?limit=5&minConfidence=0.1&minSources=1')).json()) as {
      rows: object[]
    }
    expect(rows).toHaveLength(5)
  })

  test.each(['%ff', '%C0%AF', '%ED%A0%80', 'a%E2%82', '%F5%80%80%80'])(
    'in other bytes than UTF-8 is refused: %s',
    async (bytes) => {
      for (const path of ['/api/search?q=', '/api/events?who=', '/events.csv?who=', '/search?q='])
        expect((await ask(path + bytes)).status, path).toBe(400)
      expect((await ask(`/api/events/${bytes}`)).status).toBe(404)
    },
  )

  test('may hold a percent sign that nobody has encoded', async () => {
    expect(await (await ask('/api/search?q=100%')).json()).toMatchObject({ q: '100%' })
  })

  test.each(['__proto__', 'constructor', 'toString', '__proto__[x]', 'kind[]', 'valueOf'])(
    'has no name %s',
    async (name) => {
      const answer = await ask(`/api/events?${encodeURIComponent(name)}=visit`)
      expect(await answer.json()).toMatchObject({ status: 400, errors: [{ where: `query.${name}` }] })
      expect((await ask(`/api/actors/${encodeURIComponent(name)}`)).status).toBe(404)
      expect((await ask(`/api/exports/${encodeURIComponent(name)}/${encodeURIComponent(name)}`)).status).toBe(404)
    },
  )
})

describe('a body', () => {
  const correction = (value: string) =>
    `{"target":{"kind":"event","id":"e1"},"action":"edit","slot":"topics","value":${value}}`

  test.each([100, 5000, 100_000])('nested %i deep is refused before anybody looks into it', async (depth) => {
    const lists = '['.repeat(depth) + ']'.repeat(depth)
    const objects = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
    for (const body of [correction(lists), correction(objects), lists, objects]) {
      const answer = await post('/api/corrections', body)
      expect(await answer.json()).toMatchObject({ status: 400, detail: expect.stringContaining('nested deeper') })
    }
    expect((await post('/api/readings', '['.repeat(depth))).status).toBe(400)
  })

  test('brings nothing into what it is not about', async () => {
    const target = '"target":{"kind":"event","id":"e1"},"action":"confirm"'
    for (const more of ['"__proto__":{"may":["add"]}', '"constructor":{"prototype":{"may":[]}}'])
      expect((await post('/api/corrections', `{${more},${target}}`)).status).toBe(400)
    expect(({} as { may?: unknown }).may).toBeUndefined()
  })

  test('is read by its type alone', async () => {
    const text = '{"text":"The envoys met in Lima."}'
    const status = async (type: string) => (await post('/api/readings', text, { 'content-type': type })).status
    expect(await status('APPLICATION/JSON; charset=utf-8')).toBe(200)
    for (const type of ['application/jsonp', 'application/merge-patch+json', 'application/x-www-form-urlencoded', ''])
      expect(await status(type), type).toBe(415)
  })
})

describe('pages of other sites', () => {
  /** As a browser asks: no library lets these headers be set. */
  const from = (path: string, site: string, mode: string) =>
    new Promise<number>((done, fail) => {
      const headers = { 'sec-fetch-site': site, 'sec-fetch-mode': mode }
      request(`${house.address}${path}`, { headers }, (response) => done(response.resume().statusCode!))
        .on('error', fail)
        .end()
    })

  test('may lead here, and load nothing into themselves', async () => {
    expect(await from('/ahead', 'cross-site', 'navigate')).toBe(200)
    for (const path of ['/api/events', '/events.json', '/events.csv', '/ahead', '/api/exports/csv/events.csv'])
      expect(await from(path, 'cross-site', 'no-cors'), path).toBe(403)
    expect(await from('/api/events', 'same-origin', 'cors')).toBe(200)
    expect(await from('/api/events', 'none', 'navigate')).toBe(200)
  })

  test('are never told that they may read: no answer names an origin', async () => {
    const origin = { origin: 'https://elsewhere.example' }
    const asked = {
      ...origin,
      'access-control-request-method': 'POST',
      'access-control-request-private-network': 'true',
    }
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST']) {
      const answer = await ask('/api/corrections', { method, headers: asked })
      const names = [...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))
      expect(names, method).toEqual([])
      expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin')
    }
    expect((await ask('/api/corrections', { method: 'OPTIONS', headers: asked })).status).toBe(403)
  })
})

describe('the description', () => {
  test('has a tag, comes packed, and is only read', async () => {
    const first = await ask('/api/openapi.json')
    expect(first.headers.get('content-encoding')).toBe('gzip')
    const tag = first.headers.get('etag')!
    expect((await ask('/api/openapi.json', { headers: { 'if-none-match': tag } })).status).toBe(304)
    const head = await ask('/api/openapi.json', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const answer = await ask('/api/openapi.json', { method })
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    }
  })
})

describe('a record that cannot be written to', () => {
  test('is read by all, also by who may more elsewhere, and says why no more can be done', async () => {
    const closed = await serveHouse({ only: ['read'] })
    try {
      const about = await (await fetch(`${closed.address}/api/about`)).json()
      expect(about).toMatchObject({ may: ['read'], who: null })
      const headers = { 'content-type': 'application/json' }
      for (const path of ['/api/corrections', '/api/additions', '/api/feeds']) {
        const answer = await fetch(`${closed.address}${path}`, { method: 'POST', body: '{}', headers })
        expect(await answer.json()).toMatchObject({
          status: 403,
          detail: expect.stringContaining('cannot be written to'),
        })
      }
      expect((await fetch(`${closed.address}/ahead`)).status).toBe(200)
    } finally {
      await closed.close()
    }
  })
})

describe('what others may keep', () => {
  test('is asked for anew each time, but for files whose name is their content', async () => {
    for (const path of ['/api/events', '/events.csv', '/ahead.ics', '/ahead', '/api/exports', '/api/additions'])
      expect((await ask(path)).headers.get('cache-control'), path).toBe('no-cache')
    expect((await ask('/api/nothing')).headers.get('cache-control')).toBe('no-store')
    expect((await ask('/', { redirect: 'manual' })).headers.get('cache-control')).toBe('no-store')
  })

  test('is another one for who asks packed, or as somebody else', async () => {
    const { headers } = await ask('/api/events')
    expect(headers.get('vary')).toBe('Accept-Encoding, Authorization, Cookie')
  })
})

import { request as ask } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedHouse, serveHouse } from '../../testing/serve-house.ts'
import { digestOf, makeToken } from './access.ts'

let open: ServedHouse
beforeAll(async () => {
  open = await serveHouse()
})
afterAll(() => open.close())

interface Raw {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** As it goes over the wire: nothing is unpacked, any header may be set. */
function raw(address: string, path: string, { method = 'GET', headers = {}, body = '' } = {}): Promise<Raw> {
  return new Promise((done, fail) => {
    const sent = ask(`${address}${path}`, { method, headers }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece) => pieces.push(piece))
      response.on('end', () =>
        done({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(pieces) }),
      )
    })
    sent.on('error', fail)
    sent.end(body)
  })
}

const problemOf = ({ body }: Raw) =>
  JSON.parse(String(body)) as { status: number; detail: string; advice?: string; errors?: { where: string }[] }
const firstEvent = async () =>
  JSON.parse(String((await raw(open.address, '/api/events?limit=1')).body)).rows[0] as { id: string }

describe('answers', () => {
  test('come packed where that is asked for, and not at all where they are known', async () => {
    const plain = await raw(open.address, '/api/events')
    const packed = await raw(open.address, '/api/events', { headers: { 'accept-encoding': 'br, gzip' } })
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(packed.body)).toEqual(plain.body)
    const again = await raw(open.address, '/api/events', { headers: { 'if-none-match': `W/${plain.headers.etag}` } })
    expect(again.status).toBe(304)
    expect(again.body.length).toBe(0)
    expect(
      (await raw(open.address, '/api/events', { headers: { 'accept-encoding': 'gzip;q=0' } })).headers[
        'content-encoding'
      ],
    ).toBeUndefined()
  })

  test('to HEAD have no body', async () => {
    const { status, body, headers } = await raw(open.address, '/api/events', { method: 'HEAD' })
    expect([status, body.length]).toEqual([200, 0])
    expect(headers.etag).toBeDefined()
  })

  test('have the address of a screen with another ending', async () => {
    const json = await raw(open.address, '/events.json?kind=visit')
    expect(json.body).toEqual((await raw(open.address, '/api/events?kind=visit')).body)
    const csv = String((await raw(open.address, '/events.csv?kind=visit')).body)
    expect(csv.trim().split('\n').length).toBe(JSON.parse(String(json.body)).rows.length + 1)
    const calendar = String((await raw(open.address, '/ahead.ics')).body)
    expect(calendar).toMatch(/^BEGIN:VCALENDAR/u)
  })

  test('hold nothing that a browser would run', async () => {
    const { headers } = await raw(open.address, '/ahead')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
  })
})

describe('a browser without script', () => {
  test('gets the text and the facts', async () => {
    const { rows } = JSON.parse(String((await raw(open.address, '/api/reports')).body))
    const page = String((await raw(open.address, `/reports/${rows[0].id}`)).body)
    expect(page).toContain('<mark>')
    expect(page).toContain('What was read')
    const { id } = await firstEvent()
    expect(String((await raw(open.address, `/events/${id}`)).body)).toContain('Words it rests on')
    expect(String((await raw(open.address, '/search?q=Rojas')).body)).toContain('/reports/')
    expect((await raw(open.address, '/events/enothing00')).status).toBe(404)
  })
})

describe('hostile requests', () => {
  test.each([
    ['/api/events?kind=war', 400, 'query.kind'],
    ['/api/events?from=2026-02-30', 400, 'query.from'],
    ['/api/events?limit=0', 400, 'query.limit'],
    ['/api/events?after=nonsense', 400, null],
    ['/api/events?nonsense=1', 400, 'query.nonsense'],
    ['/api/events/e%00', 404, null],
    ['/api/events/%E0%A4%A', 404, null],
    [`/api/events/${'x'.repeat(500)}`, 400, 'path.id'],
    ['/api/nothing', 404, null],
    ['/assets/..%2f..%2fpackage.json', 404, null],
    ['/..%2fpackage.json', 404, null],
    ['/map.ics2', 404, null],
    ['/review.ics', 404, null],
  ])('%s is told %i', async (path, status, where) => {
    const answer = await raw(open.address, path)
    expect(answer.status).toBe(status)
    expect(String(answer.body)).not.toContain('"name": "readout"')
    if (where !== null) expect(problemOf(answer).errors?.[0]?.where).toContain(where)
  })

  test('by another method are told which there are', async () => {
    const { status, headers } = await raw(open.address, '/api/events', { method: 'DELETE' })
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
    expect((await raw(open.address, '/ahead', { method: 'POST' })).status).toBe(405)
  })

  test('with a body that is no JSON, too large, or of another kind are refused', async () => {
    const post = (headers: Record<string, string>, body: string) =>
      raw(open.address, '/api/corrections', { method: 'POST', headers, body })
    expect((await post({ 'content-type': 'text/plain' }, 'x')).status).toBe(415)
    expect((await post({ 'content-type': 'application/json' }, '{')).status).toBe(400)
    expect((await post({ 'content-type': 'application/json' }, '[]')).status).toBe(400)
    expect((await post({ 'content-type': 'application/json' }, `"${'x'.repeat(2_000_000)}"`)).status).toBe(413)
    expect(
      (
        await post(
          { 'content-type': 'application/json' },
          '{"target":{"kind":"event","id":"e"},"action":"confirm","__proto__":{"a":1},"x":1}',
        )
      ).status,
    ).toBe(400)
  })

  test('that come through another name, or from another site’s page, are refused', async () => {
    expect((await raw(open.address, '/api/about', { headers: { host: 'rebound.example' } })).status).toBe(421)
    const from = (headers: Record<string, string>) =>
      raw(open.address, '/api/corrections', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{}',
      })
    expect((await from({ origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await from({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await from({ origin: open.address })).status).toBe(400)
  })

  test('never show what went wrong inside', () => {
    expect(open.told).toEqual([])
  })
})

describe('tokens', () => {
  const [reader, corrector] = [makeToken(), makeToken()]
  const made = '2026-03-19T00:00:00.000Z'
  let closed: ServedHouse
  beforeAll(async () => {
    closed = await serveHouse({
      loopback: false,
      tokens: [
        { name: 'reader', digest: digestOf(reader), may: ['read'], made },
        { name: 'desk', digest: digestOf(corrector), may: ['read', 'correct'], made },
      ],
    })
  })
  afterAll(() => closed.close())
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

  test('are needed, and let in as far as they may', async () => {
    const none = await raw(closed.address, '/api/about')
    expect([none.status, none.headers['www-authenticate']]).toEqual([401, 'Bearer realm="readout"'])
    expect((await raw(closed.address, '/api/about', { headers: bearer(makeToken()) })).status).toBe(401)
    const known = await raw(closed.address, '/api/about', { headers: bearer(reader) })
    expect(JSON.parse(String(known.body))).toMatchObject({ who: 'reader', may: ['read'] })
  })

  test('to read do not correct; a correction bears the token’s name', async () => {
    const { rows } = JSON.parse(String((await raw(closed.address, '/api/events', { headers: bearer(reader) })).body))
    const body = JSON.stringify({ target: { kind: 'event', id: rows[0].id }, action: 'confirm', who: 'somebody else' })
    const post = (token: string) =>
      raw(closed.address, '/api/corrections', {
        method: 'POST',
        body,
        headers: { ...bearer(token), 'content-type': 'application/json' },
      })
    expect((await post(reader)).status).toBe(403)
    const corrected = await post(corrector)
    expect(corrected.status).toBe(201)
    expect(JSON.parse(String(corrected.body)).who).toBe('desk')
  })

  test('in an address are refused, and in no log', async () => {
    expect((await raw(closed.address, `/api/about?token=${reader}`)).status).toBe(400)
    expect((await raw(closed.address, `/api/about?access_token=${reader}`)).status).toBe(400)
    expect(JSON.stringify(closed.log)).not.toContain(reader)
    expect(closed.told).toEqual([])
  })

  test('sign a browser in, with a cookie that no script reads', async () => {
    const page = await raw(closed.address, '/ahead', { headers: { accept: 'text/html' } })
    expect([page.status, page.headers.location]).toEqual([303, '/login'])
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await raw(closed.address, '/login', { method: 'POST', headers: form, body: 'token=wrong' })).status).toBe(
      403,
    )
    const signed = await raw(closed.address, '/login', { method: 'POST', headers: form, body: `token=${reader}` })
    const [cookie = ''] = signed.headers['set-cookie'] as string[]
    expect(cookie).toContain('HttpOnly; SameSite=Strict')
    expect((await raw(closed.address, '/api/about', { headers: { cookie: cookie.split(';')[0]! } })).status).toBe(200)
  })

  test('do not help who asks too fast', async () => {
    const refused: Raw[] = []
    // A slow machine takes longer to be too fast.
    for (let batch = 0; batch < 20 && refused.length === 0; batch++) {
      const asked = Array.from({ length: 200 }, () => raw(closed.address, '/api/about', { headers: bearer(reader) }))
      refused.push(...(await Promise.all(asked)).filter(({ status }) => status === 429))
    }
    expect(refused[0]?.headers['retry-after']).toBe('1')
  })
})

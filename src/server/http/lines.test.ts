import { once } from 'node:events'
import { connect } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type ServedHouse, serveHouse } from '../../testing/serve-house.ts'
import { operation, type Sent } from '../operation.ts'
import { digestOf, makeToken } from './access.ts'

/* What goes over the line, byte by byte: requests that no library would send, answers that break off, readers that go. */

const seen = { begun: 0, ended: 0, asked: 0 }

async function* endless(): AsyncGenerator<string, void> {
  seen.begun++
  try {
    for (;;) {
      yield 'x'.repeat(10_000)
      await new Promise((done) => setTimeout(done, 5))
    }
  } finally {
    seen.ended++
  }
}

async function* breaking(): AsyncGenerator<string, void> {
  yield 'the first half\n'
  await new Promise((done) => setTimeout(done, 50))
  throw new Error('the inside of the server')
}

const sending = (id: string, content: () => Sent['content']) =>
  operation({
    ...({
      id,
      method: 'get',
      path: `/${id}`,
      scope: 'read',
      summary: id,
      body: 'none',
      answers: 'text/plain',
    } as const),
    ...{ params: z.object({}), query: z.object({}) },
    answer: async (): Promise<Sent> => ({ mediaType: 'text/plain', content: content() }),
  })

const slow = operation({
  ...({ id: 'slow', method: 'get', path: '/slow', scope: 'read', summary: 'slow', body: 'none' } as const),
  ...{ params: z.object({}), query: z.object({}), answers: z.object({ asked: z.number() }) },
  answer: async () => {
    seen.asked++
    await new Promise((done) => setTimeout(done, 100))
    return { asked: seen.asked }
  },
})

let open: ServedHouse
beforeAll(async () => {
  open = await serveHouse({ more: [sending('endless', endless), sending('breaking', breaking), slow] })
})
afterAll(() => open.close())

/** What comes back for these very bytes, until the other side closes. */
async function wire(text: string): Promise<string> {
  const socket = connect(Number(new URL(open.address).port), '127.0.0.1')
  let answer = ''
  socket.setEncoding('latin1').on('data', (piece) => {
    answer += piece
  })
  socket.on('error', () => {})
  socket.write(text)
  await once(socket, 'close')
  return answer
}

const until = async (met: () => boolean) => {
  for (let left = 100; !met() && left > 0; left--) await new Promise((done) => setTimeout(done, 20))
}

describe('requests that no library would send', () => {
  test.each([
    ['GET /api/about HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 (?:400|421) /u],
    ['GET /api/about HTTP/1.1\r\nHost: [::1\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 (?:400|421) /u],
    ['GET /api/about HTTP/1.1\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400 /u],
    ['GET http://rebound.example/api/about HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n', / 421 /u],
    ['GET http://127.0.0.1/api/about HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n', / 421 /u],
    ['GET /../../package.json HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n', / 404 /u],
    ['GET /assets/../../../package.json HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n', / 404 /u],
    [`GET /api/events?q=${'x'.repeat(20_000)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`, / 431 /u],
    ['BREW /api/events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n', / 400 /u],
    ['GET /api/about HTTP/1.1\r\nHost: 127.0.0.2:80\r\nConnection: close\r\n\r\n', / 200 /u],
  ])('%j', async (text, status) => {
    const answer = await wire(text)
    expect(answer.split('\r\n')[0]).toMatch(status)
    expect(answer).not.toContain('devDependencies')
    expect(open.told).toEqual([])
  })
})

describe('an answer piece by piece', () => {
  test('is not begun for HEAD', async () => {
    expect((await fetch(`${open.address}/api/endless`, { method: 'HEAD' })).status).toBe(200)
    expect(seen.begun).toBe(0)
  })

  test('ends when its reader has gone', async () => {
    const gone = new AbortController()
    const response = await fetch(`${open.address}/api/endless`, { signal: gone.signal })
    await response.body!.getReader().read()
    expect(seen).toMatchObject({ begun: 1, ended: 0 })
    gone.abort()
    await until(() => seen.ended === 1)
    expect(seen.ended).toBe(1)
    expect(open.told).toEqual([])
  })

  test('that breaks is broken off on the line too, and why is told on the terminal alone', async () => {
    const answer = await wire('GET /api/breaking HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n')
    expect(answer).toContain('the first half')
    expect(answer).not.toContain('the inside')
    expect(answer.endsWith('0\r\n\r\n')).toBe(false)
    expect(open.told.splice(0)).toEqual([expect.stringContaining('the inside of the server')])
  })
})

describe('many who ask the same at once', () => {
  test('are answered by one question to the record', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => fetch(`${open.address}/api/slow`)))
    expect(await Promise.all(answers.map((one) => one.json()))).toEqual(Array(50).fill({ asked: 1 }))
  })
})

describe('screens', () => {
  const page = async (path: string) => {
    const response = await fetch(`${open.address}${path}`, { redirect: 'manual' })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }

  test('begin with what is ahead', async () => {
    const { status, headers } = await page('/')
    expect([status, headers.get('location')]).toEqual([302, '/ahead'])
  })

  test('that are drawn are tables without script', async () => {
    for (const path of ['/timeline', '/map', '/network'])
      expect((await page(path)).text, path).toMatch(/<th scope="col">\w+/u)
  })

  test('say what is wrong with their address, and are not found where there are none', async () => {
    const wrong = await page('/events?kind=war')
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('query.kind')
    for (const path of ['/nothing', '/corrections', '/about']) expect((await page(path)).status, path).toBe(404)
  })

  test('take how they are looked at, with every ending', async () => {
    for (const ending of ['', '.json', '.csv', '.ics'])
      expect((await page(`/timeline${ending}?view=table&zoom=3`)).status, ending).toBe(200)
    expect((await page('/events.csv?after=nonsense')).status).toBe(400)
  })

  test('are packed', async () => {
    const raw = await wire(
      'GET /ahead HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n',
    )
    const [head, ...body] = raw.split('\r\n\r\n')
    expect(head).toMatch(/content-encoding: gzip/iu)
    expect(String(gunzipSync(Buffer.from(body.join('\r\n\r\n'), 'latin1')))).toContain('<h1>Ahead</h1>')
  })
})

describe('where others can reach it', () => {
  test('who asks too fast, or guesses, does not keep others out; no log has a token', async () => {
    const [one, other] = [makeToken(), makeToken()]
    const token = (name: string, secret: string) => ({
      ...{ name, digest: digestOf(secret), may: ['read' as const], made: '2026-03-19T00:00:00.000Z' },
    })
    const closed = await serveHouse({ loopback: false, tokens: [token('one', one), token('other', other)] })
    const ask = (secret: string, path = '/api/about') =>
      fetch(`${closed.address}${path}`, { headers: { authorization: `Bearer ${secret}` } }).then(({ status }) => status)
    try {
      const fast = async (secret: () => string) => {
        // A slow machine takes longer to be too fast.
        for (let batch = 0; batch < 20; batch++)
          if ((await Promise.all(Array.from({ length: 200 }, () => ask(secret())))).includes(429)) return true
        return false
      }
      expect(await fast(() => one)).toBe(true)
      expect(await fast(makeToken)).toBe(true)
      expect(await ask(other)).toBe(200)
      expect(await ask(other, `/api/search?q=${one}`)).toBe(400)
      expect(await ask(other, `/api/events/${one}`)).toBe(400)
      expect(JSON.stringify(closed.log)).not.toContain(one)
      const form = { method: 'POST', body: `token=${'x'.repeat(10_000)}` }
      const headers = { 'content-type': 'application/x-www-form-urlencoded' }
      await new Promise((done) => setTimeout(done, 300))
      expect((await fetch(`${closed.address}/login`, { ...form, headers })).status).toBe(413)
    } finally {
      await closed.close()
    }
  })
})

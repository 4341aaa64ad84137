import { globSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { ApiError, openClient } from './index.ts'

/* What the server does is asked for in server/; here a listener on loopback shows what the client sends and how it takes what comes. */

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void
let server: Server | undefined

async function serve(answer: Answer): Promise<string> {
  server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (piece) => {
      body += piece
    })
    request.on('end', () => answer(request, response, body))
  })
  await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterEach(async () => {
  server?.closeAllConnections()
  await new Promise((done) => (server ? server.close(done) : done(null)))
  server = undefined
})

const json = (response: ServerResponse, value: unknown, status = 200, type = 'application/json') =>
  response.writeHead(status, { 'content-type': type }).end(JSON.stringify(value))
const tell = (event: string, data: unknown) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`

describe('a question', () => {
  test('becomes an address: lists as the name several times, what is undefined left out, ids quoted', async () => {
    const asked: string[] = []
    const base = await serve((request, response) => {
      asked.push(request.url!)
      json(response, {})
    })
    const client = openClient({ base })
    await client.events({ kind: ['visit', 'meeting'], country: 'GEO', contradicted: true, limit: 5, from: undefined })
    await client.pair('person:ana rojas.CHL', 'NOR/?#')
    await client.version('r1', 2)
    expect(asked).toEqual([
      '/api/events?kind=visit&kind=meeting&country=GEO&contradicted=true&limit=5',
      '/api/pairs/person%3Aana%20rojas.CHL/NOR%2F%3F%23',
      '/api/reports/r1/versions/2',
    ])
  })

  test('carries the token in its header and nowhere else', async () => {
    const seen: [string, string | undefined][] = []
    const base = await serve((request, response, body) => {
      seen.push([`${request.method} ${request.url} ${body}`, request.headers.authorization])
      json(response, {})
    })
    await openClient({ base, token: 'secret' }).correct({ target: { kind: 'event', id: 'e1' }, action: 'confirm' })
    expect(seen).toEqual([
      ['POST /api/corrections {"target":{"kind":"event","id":"e1"},"action":"confirm"}', 'Bearer secret'],
    ])
  })

  test('sends a file as it is', async () => {
    let seen: unknown
    const base = await serve((request, response, body) => {
      seen = [request.url, request.headers['content-type'], body]
      json(response, { id: 'j1' }, 202)
    })
    const bytes = new TextEncoder().encode('<p>Ana Rojas</p>')
    expect(await openClient({ base }).addFile('a b.html', bytes, 'text/html')).toEqual({ id: 'j1' })
    expect(seen).toEqual(['/api/additions?name=a+b.html', 'text/html', '<p>Ana Rojas</p>'])
  })
})

describe('a refusal', () => {
  test('is an ApiError with what the problem says', async () => {
    const problem = {
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
      detail: 'kind is none',
      advice: 'Give visit.',
      errors: [{ where: 'kind', message: 'is none' }],
    }
    const base = await serve((_, response) => json(response, problem, 400, 'application/problem+json'))
    const error = await openClient({ base })
      .event('x')
      .catch((thrown) => thrown)
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ ...problem, message: 'kind is none' })
  })

  test('without a problem still tells its status', async () => {
    const base = await serve((_, response) => response.writeHead(502).end('<h1>no</h1>'))
    await expect(openClient({ base }).about()).rejects.toMatchObject({ status: 502, title: 'Bad Gateway' })
  })

  test('of a server that is not there, and of a question that is taken back, is what fetch throws', async () => {
    await expect(openClient({ base: 'http://127.0.0.1:9' }).about()).rejects.toBeInstanceOf(TypeError)
    const base = await serve(() => {})
    const gone = new AbortController()
    const waiting = openClient({ base }).about(gone.signal)
    gone.abort()
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe('all rows', () => {
  test('come page after page, and no page more than is taken', async () => {
    const asked: string[] = []
    const base = await serve((request, response) => {
      asked.push(request.url!)
      const after = new URL(request.url!, 'http://x').searchParams.get('after')
      json(response, after === null ? { rows: [1, 2], next: 'b' } : { rows: [3], next: null })
    })
    const client = openClient({ base })
    expect(await Array.fromAsync(client.all(client.events, { country: 'GEO' }))).toEqual([1, 2, 3])
    expect(asked).toEqual(['/api/events?country=GEO', '/api/events?country=GEO&after=b'])
    for await (const _ of client.all(client.statements)) break
    expect(asked).toHaveLength(3)
  })
})

describe('changes', () => {
  test('come as they happen, in whatever pieces, and go on after the connection broke', async () => {
    let connections = 0
    const base = await serve((_, response) => {
      connections++
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      const whole = `: hello\r\n\r\n${tell('record', { state: `s${connections}` })}`
      for (const piece of whole.match(/.{1,7}/gsu)!) response.write(piece)
      if (connections === 1) setTimeout(() => response.destroy(), 20)
    })
    const gone = new AbortController()
    const seen: string[] = []
    for await (const change of openClient({ base }).changes(gone.signal)) {
      seen.push(change.event === 'record' ? change.data.state : change.event)
      if (seen.at(-1) === 's2') gone.abort()
    }
    expect(seen).toEqual(['open', 's1', 'lost', 'open', 's2'])
  })

  test('end at once when they are no longer wanted, and the connection is closed', async () => {
    let closed: Promise<unknown> = Promise.resolve()
    const base = await serve((request, response) => {
      closed = new Promise((done) => request.socket.on('close', done))
      response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders()
    })
    for await (const change of openClient({ base }).changes(new AbortController().signal)) {
      expect(change.event).toBe('open')
      break
    }
    await closed
  })

  test('throw what the server refuses for good', async () => {
    const base = await serve((_, response) =>
      json(response, { title: 'Unauthorized', detail: 'a token is needed' }, 401),
    )
    await expect(openClient({ base }).changes(new AbortController().signal).next()).rejects.toMatchObject({
      status: 401,
      message: 'a token is needed',
    })
  })
})

test('the client takes nothing but types from elsewhere', () => {
  const files = globSync('*.ts', { cwd: import.meta.dirname }).filter((name) => !name.endsWith('.test.ts'))
  expect(files.length).toBeGreaterThan(3)
  for (const name of files) {
    const code = readFileSync(join(import.meta.dirname, name), 'utf8')
    for (const [whole] of code.matchAll(/^(?:import|export) [^'"]*from '(?!\.\/)[^']*'/gmu))
      expect(whole, name).toMatch(/^(?:import|export) type /u)
  }
})

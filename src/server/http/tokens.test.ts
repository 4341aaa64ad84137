import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedHouse, serveHouse } from '../../testing/serve-house.ts'
import { digestOf, makeToken } from './access.ts'

/* A token in a wrong place opens nothing and reaches no log. */

const token = makeToken()
let closed: ServedHouse
beforeAll(async () => {
  const desk = {
    name: 'desk',
    digest: digestOf(token),
    may: ['read', 'correct', 'add'] as const,
    made: '2026-03-19T00:00:00Z',
  }
  closed = await serveHouse({ loopback: false, tokens: [desk] })
})
afterAll(() => closed.close())

interface Wrong {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** As it is written, with no library to tidy it. */
function ask(path: string, { method = 'GET', headers = {}, body = '' }: Wrong = {}): Promise<number> {
  return new Promise((done, fail) => {
    const { port } = new URL(closed.address)
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume()
      response.on('end', () => done(response.statusCode!))
    })
    sent.on('error', fail)
    sent.end(body)
  })
}

const good = { authorization: `Bearer ${token}` }
const escaped = [...token].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join('')
const twice = escaped.replaceAll('%', '%25')
const json = { 'content-type': 'application/json' }
const correction = (who: string) => JSON.stringify({ target: { kind: 'event', id: 'e' }, action: 'confirm', who })

test.each<[string, string, Wrong, number]>([
  ['a path', `/api/events/${token}`, {}, 400],
  ['a path, with a good one in its place', `/api/events/${token}`, { headers: good }, 400],
  ['a path, escaped', `/api/events/${escaped}`, { headers: good }, 400],
  ['a path, escaped twice', `/reports/${twice}`, { headers: good }, 400],
  ['a path of nothing', `/${token}`, {}, 400],
  ['a name of the query', `/api/events?${token}`, { headers: good }, 400],
  ['a value of the query', `/api/search?q=${token}`, { headers: good }, 400],
  ['a value, escaped', `/api/search?q=${escaped}`, { headers: good }, 400],
  ['a value, escaped twice', `/api/search?q=x%20${twice}`, { headers: good }, 400],
  ['the query by its name', `/login?token=x`, {}, 400],
  ['another scheme', '/api/about', { headers: { authorization: `Basic ${token}` } }, 401],
  ['no scheme', '/api/about', { headers: { authorization: token } }, 401],
  ['a bearer with more behind it', '/api/about', { headers: { authorization: `Bearer ${token} ${token}` } }, 401],
  ['another header', '/api/about', { headers: { 'x-api-key': token } }, 401],
  ['another cookie', '/api/about', { headers: { cookie: `session=${token}` } }, 401],
  ['the referring page', '/api/about', { headers: { referer: `http://127.0.0.1/?token=${token}` } }, 401],
  ['a body', '/api/corrections', { method: 'POST', headers: json, body: correction(token) }, 401],
  ['a body, broken', '/api/corrections', { method: 'POST', headers: { ...json, ...good }, body: `{${token}` }, 400],
  [
    'a body, of a field',
    '/api/corrections',
    { method: 'POST', headers: { ...json, ...good }, body: correction(token) },
    404,
  ],
  ['a media type', '/api/readings', { method: 'POST', headers: { ...good, 'content-type': token } }, 415],
  ['a name of a file', `/api/additions?name=${token}`, { method: 'POST', headers: good, body: 'x' }, 400],
])('in %s', async (_, path, wrong, status) => {
  expect(await ask(path, wrong)).toBe(status)
  const kept = JSON.stringify([closed.log, closed.told])
  for (const written of [token, escaped, twice, token.slice(4, 30)]) expect(kept).not.toContain(written)
  expect(closed.told).toEqual([])
})

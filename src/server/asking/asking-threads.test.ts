import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { oddOperations } from '../../testing/odd-operations.ts'
import { type ServedHouse, serveHouse } from '../../testing/serve-house.ts'
import { operations } from '../operations.ts'
import type { AskingOptions } from './asking-threads.ts'

/* Real threads on a real record, asked over HTTP. */

const cleanUps: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp()
})

const run = {
  module: new URL('../../testing/odd-asking-worker.ts', import.meta.url),
  operations: [...operations, ...oddOperations],
}

function serve(asking: AskingOptions): Promise<ServedHouse> {
  return serveHouse({ more: oddOperations, asking: { run, delay: 0, ...asking } }).then((house) => {
    cleanUps.push(() => house.close())
    return house
  })
}

/** A server whose first thread is ready. */
async function serveWithThread(asking: AskingOptions = {}): Promise<ServedHouse> {
  const house = await serve(asking)
  await ask(house, '/api/events?limit=1')
  await until(() => house.asking.size > 0)
  return house
}

/** A server that has no threads but its own. */
const serveAlone = () => serve({ delay: 1_000_000 })

async function until(met: () => boolean): Promise<void> {
  for (let waited = 0; !met(); waited += 10) {
    if (waited > 20_000) throw new Error('it never came')
    await new Promise((done) => setTimeout(done, 10))
  }
}

// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes, each looked at where it is asked for
type Json = Readonly<Record<string, any>>

async function ask({ address }: ServedHouse, path: string, options: RequestInit = {}) {
  const response = await fetch(`${address}${path}`, options)
  const text = await response.text()
  const type = response.headers.get('content-type') ?? ''
  return {
    ...{ status: response.status, text, etag: response.headers.get('etag'), headers: response.headers },
    answer: (type.includes('json') ? JSON.parse(text) : {}) as Json,
  }
}

function makeNote(): { file: string; lines: () => string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'readout-asking-'))
  cleanUps.push(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'note')
  return { file, lines: () => readFileSync(file, 'utf8').trim().split('\n') }
}

const numbers = (count: number) => Array.from({ length: count }, (_, number) => number)

async function listAddresses(house: ServedHouse): Promise<string[]> {
  const ids = async (path: string) =>
    (await ask(house, path)).answer.rows.slice(0, 2).map(({ id }: Json) => id) as string[]
  const [events, reports] = [await ids('/api/events'), await ids('/api/reports')]
  return [
    ...[
      '/ahead',
      '/events',
      '/events?kind=visit&limit=2',
      '/events?knownOn=2026-03-10',
      '/reports',
      '/actors?name=Rojas',
    ],
    ...['/actors/PER', '/pairs', '/pairs/PER/GEO', '/trips?who=PER', '/statements', '/search?q=minister', '/timeline'],
    ...['/map', '/network', '/network?of=states', '/review', '/corrections', '/exports'],
    ...events.map((id) => `/events/${id}`),
    ...reports.flatMap((id) => ['', '/page', '/versions/1', '/trace'].map((rest) => `/reports/${id}${rest}`)),
    ...['/events/e000000000', '/events/nonsense', '/events?after=nonsense', '/events?kind=war', '/actors/nobody'],
    ...['/reports/r0/trace', '/search?q=%22', '/pairs?before=2026-13-01'],
  ]
}

describe('an answer out of a thread', () => {
  test('is byte for byte the one that the server gives by itself', async () => {
    const [alone, threaded] = [await serveAlone(), await serveWithThread()]
    for (const path of await listAddresses(alone)) {
      const one = await ask(alone, `/api${path}`)
      const other = await ask(threaded, `/api${path}`)
      expect([other.status, other.etag, other.text], path).toEqual([one.status, one.etag, one.text])
    }
    for (const path of ['/events', '/timeline', '/events/nonsense', '/map.json', '/events.csv', '/ahead.ics']) {
      const [one, other] = [await ask(alone, path), await ask(threaded, path)]
      expect([other.status, other.text], path).toEqual([one.status, one.text])
    }
    expect([alone.asking.size, threaded.asking.size]).toEqual([0, 1])
    expect([alone.told, threaded.told]).toEqual([[], []])
  })

  test('comes from another thread than the one that listens, which answers until there is another', async () => {
    const alone = await serveAlone()
    const house = await serveWithThread()
    expect((await ask(house, '/api/where')).answer.thread).not.toBe((await ask(alone, '/api/where')).answer.thread)
  })

  test('comes from the main thread where it needs more than the record', async () => {
    const [alone, house] = [await serveAlone(), await serveWithThread()]
    const { answer } = await ask(house, '/api/desk')
    expect(answer).toEqual({ thread: (await ask(alone, '/api/where')).answer.thread, jobs: [] })
  })

  test('is of the record as it is after a correction that was confirmed', async () => {
    const house = await serveWithThread()
    const [{ id }] = (await ask(house, '/api/events?limit=1')).answer.rows
    const target = { kind: 'event', id }
    for (const _ of numbers(10))
      for (const action of ['reject', 'confirm']) {
        const body = JSON.stringify({ target, action, who: 'Mari' })
        const headers = { 'content-type': 'application/json' }
        expect((await ask(house, '/api/corrections', { method: 'POST', body, headers })).status).toBe(201)
        expect((await ask(house, `/api/events/${id}`)).answer.event.rejected).toBe(action === 'reject')
      }
  })
})

describe('what a thread throws', () => {
  test('is the same refusal, with its errors and headers', async () => {
    const { status, answer, headers } = await ask(await serveWithThread(), '/api/refuse')
    expect([status, headers.get('content-type')]).toEqual([409, 'application/problem+json'])
    expect(answer).toMatchObject({ detail: 'not now', advice: 'Later.', errors: [{ where: 'query.number' }] })
    expect(headers.get('retry-after')).toBe('7')
  })

  test('by mistake is told on the terminal, and nowhere else', async () => {
    const house = await serveWithThread()
    const { status, text } = await ask(house, '/api/mistake')
    expect([status, text.includes('inside')]).toEqual([500, false])
    expect(house.told).toEqual([expect.stringMatching(/^TypeError: the inside of the thread\n.*odd-operations/su)])
  })
})

describe('a thread', () => {
  test('that breaks off is replaced, and what it was at is asked once more', async () => {
    const house = await serveWithThread({ most: 1 })
    const [first, broken, next] = await Promise.all([
      ask(house, '/api/where?number=1'),
      ask(house, `/api/exitOnce?note=${makeNote().file}`),
      ask(house, '/api/where?number=2'),
    ])
    expect([first.status, broken.status, next.status]).toEqual([200, 200, 200])
    expect(next.answer.thread).toBeGreaterThan(first.answer.thread)
    expect(house.told).toEqual([])
  })

  test('that breaks off again costs the one question', async () => {
    const house = await serveWithThread({ most: 2 })
    const asked = [...numbers(10).map((number) => `/api/where?number=${number}`), '/api/exit', '/api/where?number=10']
    const answers = await Promise.all(asked.map((path) => ask(house, path)))
    expect(answers.map(({ status }) => status)).toEqual(asked.map((path) => (path === '/api/exit' ? 503 : 200)))
    expect(answers[10]!.headers.get('retry-after')).toBe('5')
    expect(house.told).toEqual([expect.stringContaining('the thread ended')])
  })

  test('that hangs is replaced at the time limit, and nothing else waits longer', async () => {
    const house = await serveWithThread({ most: 1, timeLimit: 6000 })
    const [hung, next] = await Promise.all([ask(house, '/api/hang'), ask(house, '/api/where')])
    expect([hung.status, hung.answer.detail]).toEqual([504, 'answering took longer than 6 s'])
    expect(next.status).toBe(200)
  })

  test('that cannot be started leaves the server as it was without', async () => {
    const house = await serve({ run: { module: new URL('file:///nowhere/worker.js'), operations } })
    await ask(house, '/api/events?limit=1')
    await until(() => house.told.length > 0)
    expect(house.told).toEqual([expect.stringContaining('could not be started')])
    expect((await ask(house, '/api/events?limit=2')).status).toBe(200)
    expect(house.asking.size).toBe(0)
  })

  test('is one while one will do, more while many wait, and none after long idleness', async () => {
    const house = await serveWithThread({ most: 3, patience: 50, idle: 3000 })
    for (const number of numbers(5)) await ask(house, `/api/where?number=${number}`)
    expect(house.asking.size).toBe(1)
    const askMany = (round: string) =>
      Promise.all(numbers(30).map((number) => ask(house, `/api/where?wait=50&number=${round}${number}`)))
    for (let round = 0; house.asking.size < 3; round++) await askMany(`round ${round}, `)
    const answers = await askMany('')
    expect(answers.map(({ answer }) => answer.number)).toEqual(numbers(30).map(String))
    expect(new Set(answers.map(({ answer }) => answer.thread)).size).toBe(3)
    await until(() => house.asking.size === 0)
    expect((await ask(house, '/api/where?number=last')).status).toBe(200)
  })
})

describe('questions that wait', () => {
  test('have their turn as they came, and the same is asked once', async () => {
    const house = await serveWithThread({ most: 1 })
    const { file, lines } = makeNote()
    const asked: Promise<unknown>[] = []
    for (const number of [1, 2, 3, 2, 4, 1]) {
      asked.push(ask(house, `/api/where?wait=50&number=${number}&note=${file}`))
      await new Promise((done) => setTimeout(done, 10))
    }
    await Promise.all(asked)
    expect(lines()).toEqual(['1', '2', '3', '4'])
  })

  test('are so many at most; who comes then is told to come again', async () => {
    const house = await serveWithThread({ most: 1, mostWaiting: 5 })
    const answers = await Promise.all(numbers(10).map((number) => ask(house, `/api/where?wait=100&number=${number}`)))
    const refused = answers.filter(({ status }) => status === 503)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(6)
    expect(refused).toHaveLength(4)
    expect(refused[0]!.answer.detail).toBe('5 questions wait already')
    expect(refused[0]!.headers.get('retry-after')).toBe('5')
  })

  test('are not begun when all have gone who asked', async () => {
    const house = await serveWithThread({ most: 1 })
    const { file, lines } = makeNote()
    const path = (number: number) => `/api/where?wait=300&number=${number}&note=${file}`
    const gone = new AbortController()
    const first = ask(house, path(1))
    await new Promise((done) => setTimeout(done, 50))
    const left = [2, 3].map((number) => ask(house, path(number), { signal: gone.signal }).catch(() => 'gone'))
    await new Promise((done) => setTimeout(done, 50))
    const stayed = ask(house, path(3))
    await new Promise((done) => setTimeout(done, 50))
    gone.abort()
    const [one, three, ...others] = await Promise.all([first, stayed, ...left])
    expect([one.answer.number, three.answer.number, others]).toEqual(['1', '3', ['gone', 'gone']])
    expect(lines()).toEqual(['1', '3'])
    expect(house.told).toEqual([])
  })

  test('and what is under way end with the server', async () => {
    const house = await serveWithThread({ most: 1 })
    const short = ask(house, '/api/where?wait=500')
    await new Promise((done) => setTimeout(done, 50))
    const waiting = ask(house, '/api/where?number=waits')
    await new Promise((done) => setTimeout(done, 50))
    await house.close()
    expect([(await short).status, (await waiting).status]).toEqual([200, 503])
    expect((await waiting).answer.detail).toBe('the server is being stopped')
    expect(house.told).toEqual([])
    const other = await serveWithThread({ most: 1 })
    const hung = ask(other, '/api/hang')
    await new Promise((done) => setTimeout(done, 50))
    const began = performance.now()
    await other.close()
    expect((await hung).status).toBe(503)
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})

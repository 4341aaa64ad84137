import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JobAnswer } from '../../api/adding.ts'
import { type ServedHouse, serveHouse } from '../../testing/serve-house.ts'
import { watchChanges } from './watch-changes.ts'

const job = (id: string, read = 0): JobAnswer => ({
  ...{ id, what: 'x', state: 'running', began: '2026-03-19T00:00:00Z', ended: null, read, fresh: 0, copies: 0 },
  ...{ updated: 0, known: 0, failed: 0, eventsBegun: 0, eventsJoined: 0, reports: [], failures: [] },
})

/** Changes of a record whose state the test says. */
function open(options = {}) {
  let state = '1.1'
  const changes = watchChanges({ state: async () => state }, { every: 5, ...options })
  return {
    ...changes,
    write: () => {
      state = `1.${Number(state.slice(2)) + 1}`
    },
  }
}

/** Listens until something is told, and goes away. */
async function hear(changes: ReturnType<typeof open>, since: string | undefined, until: RegExp): Promise<string> {
  const gone = new AbortController()
  let told = ''
  for await (const piece of changes.follow(gone.signal, since)) {
    told += piece
    if (until.test(told)) gone.abort()
  }
  return told
}

const idsOf = (told: string) => [...told.matchAll(/^id: (.+)$/gmu)].map(([, id]) => id!)
const jobsOf = (told: string) =>
  [...told.matchAll(/^event: job\ndata: (.+)$/gmu)].map(([, data]) => {
    const { id, read } = JSON.parse(data!)
    return `${id} ${read}`
  })

describe('who comes back', () => {
  test('is told how each thing stands that has changed since, once, in order', async () => {
    const changes = open()
    const first = await hear(changes, undefined, /\n\n/u)
    expect(first).toMatch(/^: here\nretry: 3000\nid: [\w-]{8}\.0\n\n$/u)
    changes.tell({ event: 'job', data: job('a', 1) })
    changes.tell({ event: 'job', data: job('b', 1) })
    changes.tell({ event: 'job', data: job('a', 2) })
    const second = await hear(changes, idsOf(first)[0], /"a"/u)
    expect(jobsOf(second)).toEqual(['b 1', 'a 2'])
    changes.tell({ event: 'job', data: job('b', 5) })
    const third = await hear(changes, idsOf(second).at(-1), /"b"/u)
    expect(jobsOf(third)).toEqual(['b 5'])
    const quiet = await hear(changes, idsOf(third).at(-1), /here/u)
    expect([jobsOf(quiet), idsOf(quiet)]).toEqual([[], [idsOf(third).at(-1)]])
  })

  test('is told of what was written while nobody listened', async () => {
    const changes = open()
    const first = await hear(changes, undefined, /\n\n/u)
    changes.write()
    const told = await hear(changes, idsOf(first)[0], /event: record/u)
    expect(told).toContain('data: {"state":"1.2"}')
    expect(await hear(changes, idsOf(told).at(-1), /here/u)).not.toContain('event:')
  })

  test('after a restart, or with an id that is none, is told that the record may be another one', async () => {
    const changes = open()
    changes.tell({ event: 'job', data: job('a') })
    for (const id of ['abcdefgh.3', '', '.', 'x'.repeat(5000), '..1', '__proto__.1']) {
      const told = await hear(changes, id, /event: record/u)
      expect(told, id).toContain('"state":"1.1"')
      expect(jobsOf(told)).toEqual([])
    }
    const [own] = idsOf(await hear(changes, undefined, /here/u))
    expect(await hear(changes, own!.replace(/\d+$/u, '99999'), /event: record/u)).toContain('event: record')
  })
})

test('what waits for a slow reader does not grow with what happens', async () => {
  const changes = open()
  const gone = new AbortController()
  const pieces = changes.follow(gone.signal)[Symbol.asyncIterator]()
  await pieces.next()
  for (let step = 1; step <= 20_000; step++) changes.tell({ event: 'job', data: job(`j${step % 3}`, step) })
  const { value } = await pieces.next()
  expect(jobsOf(value)).toEqual(['j0 19998', 'j1 19999', 'j2 20000'])
  gone.abort()
})

describe('over HTTP', () => {
  let house: ServedHouse
  beforeAll(async () => {
    house = await serveHouse()
  })
  afterAll(() => house.close())

  async function correct(): Promise<void> {
    const { rows } = (await (await fetch(`${house.address}/api/events?limit=1`)).json()) as { rows: { id: string }[] }
    const body = JSON.stringify({ target: { kind: 'event', id: rows[0]!.id }, action: 'confirm' })
    const headers = { 'content-type': 'application/json' }
    expect((await fetch(`${house.address}/api/corrections`, { method: 'POST', body, headers })).status).toBe(201)
  }

  test('a browser that comes back with the last id is told what it missed', async () => {
    const read = async (since: string | null, until: RegExp) => {
      const gone = new AbortController()
      const headers = { accept: 'text/event-stream', ...(since === null ? {} : { 'last-event-id': since }) }
      const { body } = await fetch(`${house.address}/api/changes`, { headers, signal: gone.signal })
      let told = ''
      for await (const piece of body!.pipeThrough(new TextDecoderStream())) {
        told += piece
        if (until.test(told)) break
      }
      gone.abort()
      return told
    }
    const first = await read(null, /\n\n/u)
    await correct()
    expect(await read(idsOf(first).at(-1)!, /event: record\ndata: .*\n\n/u)).toMatch(/^id: .*\nevent: record/mu)
  })

  /** One who listens, and what the server says first. */
  async function listen() {
    const socket = connect(Number(new URL(house.address).port), '127.0.0.1')
    socket.on('error', () => {})
    socket.write('GET /api/changes HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
    const [first] = await once(socket, 'data')
    return { socket, status: String(first).split(' ')[1] }
  }

  test('hundreds who listen cost next to nothing, and are forgotten when they go', async () => {
    for (let round = 0; round < 2; round++) {
      const all = await Promise.all(Array.from({ length: 260 }, listen))
      expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['200']))
      // A thread that asks may just be starting: the quietest second is theirs who listen.
      const seconds = [await useProcessor(1000), await useProcessor(1000), await useProcessor(1000)]
      expect(Math.min(...seconds)).toBeLessThan(250_000)
      await correct()
      for (const { socket } of all) socket.destroy()
      await setTimeout(500)
    }
    expect(house.told).toEqual([])
  })
})

/** Microseconds of the processor that this process uses in so many milliseconds. */
async function useProcessor(milliseconds: number): Promise<number> {
  const before = process.cpuUsage()
  await setTimeout(milliseconds)
  const { user, system } = process.cpuUsage(before)
  return user + system
}

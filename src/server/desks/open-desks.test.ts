import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, test } from 'vitest'
import type { JobAnswer } from '../../api/adding.ts'
import { openRecord } from '../../store/open-record.ts'
import { inventReport } from '../../testing/invented-reports.ts'
import { type Page, type Site, serveSite, withHeaders } from '../../testing/serve-site.ts'
import type { Addition } from '../house.ts'
import { type DesksOptions, openDesks } from './open-desks.ts'
import { openReadingDesk } from './open-reading-desk.ts'

const cleanUps: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp()
})

/** The web as tests have it: loopback, and nobody to be spared. */
const net = { allowPrivate: true, delay: 0, retries: 0, interval: 200 }

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-desks-'))
  cleanUps.push(() => rmSync(folder, { recursive: true }))
  return folder
}

/** Desks over a record of their own, as the server opens them. */
function open(options: Partial<DesksOptions> = {}, folder = makeFolder()) {
  const file = join(folder, 'record.db')
  void openRecord(file).close()
  const record = openRecord(file, { readOnly: true })
  const desks = openDesks({ file, record, reader: '0.0.0', jobs: 1, net, ...options })
  let closed: Promise<void> | null = null
  const close = () => {
    closed ??= desks.close().then(() => record.close())
    return closed
  }
  cleanUps.push(close)
  return { ...desks, record, file, folder, close }
}

type House = ReturnType<typeof open>

async function until<Value>(look: () => Value | null | undefined | false): Promise<Value> {
  for (let waited = 0; ; waited += 10) {
    const found = look()
    if (found) return found
    if (waited > 20_000) throw new Error('it never came')
    await setTimeout(10)
  }
}

function ended(house: House, id: string): Promise<JobAnswer> {
  return until(() => {
    const job = house.adding.job(id)
    return job?.ended ? job : null
  })
}

function added(house: House, addition: Addition): Promise<JobAnswer> {
  return ended(house, house.adding.add(addition).id)
}

const page = (text: string, what = 'a text'): Addition => ({
  ...{ sort: 'page', what },
  input: { text, published: '2026-03-02' },
})
const visit = page(
  'TBILISI, March 2, 2026 (Kura News) - Estonian Foreign Minister Mart Kallaste will visit Tbilisi on March 12, the ministry said on Monday.',
)

/** A file of made-up reports, one a line. */
function file(name: string, reports: number, more: readonly string[] = []): Addition {
  const lines = Array.from({ length: reports }, (_, number) => JSON.stringify({ id: number, ...inventReport(number) }))
  const bytes = new TextEncoder().encode([...more, ...lines].join('\n'))
  return { sort: 'file', name, bytes, mediaType: 'application/x-ndjson' }
}

async function firstEvent({ record }: House) {
  const { rows } = await record.events({})
  return { kind: 'event', id: rows[0]!.id } as const
}

async function serve(pages: Readonly<Record<string, Page>>): Promise<Site> {
  const site = await serveSite(pages)
  cleanUps.push(() => site.close())
  return site
}

const story = (number: number) => `<html><body><article><p>${inventReport(number).text}</p></article></body></html>`
const feedOf = (paths: readonly string[]) =>
  withHeaders(
    { 'content-type': 'application/rss+xml' },
    `<rss version="2.0"><channel><title>Gazette</title>${paths.map((path) => `<item><title>${path}</title><link>$BASE${path}</link></item>`).join('')}</channel></rss>`,
  )

describe('correcting', () => {
  test('changes what the record says, and is taken back', async () => {
    const house = open()
    const job = await added(house, visit)
    expect(job).toMatchObject({ what: 'a text', state: 'done', read: 1, fresh: 1, eventsBegun: 1, failures: [] })
    expect(await house.record.report(job.reports[0]!)).toMatchObject({ known: '2026-03-02' })
    const target = await firstEvent(house)
    const edit = { target, action: 'edit', slot: 'status', value: 'cancelled', who: 'Mari' } as const
    const said = await house.correcting.correct(edit)
    expect((await house.record.event(target.id))?.status).toBe('cancelled')
    await house.correcting.correct({ target, action: 'undo', others: [said.id], who: 'Jaan' }, said.id)
    expect((await house.record.event(target.id))?.status).toBe('planned')
    expect((await house.record.corrections()).map(({ who }) => who)).toEqual(['Mari', 'Jaan'])
  })

  test('two who correct the same: the second is told who was first, and nothing is changed', async () => {
    const house = open()
    await added(house, visit)
    const target = await firstEvent(house)
    const outcomes = await Promise.allSettled([
      house.correcting.correct({ target, action: 'confirm', who: 'Mari' }, null),
      house.correcting.correct({ target, action: 'reject', who: 'Jaan' }, null),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect((outcomes[1] as PromiseRejectedResult).reason).toMatchObject({
      ...{ name: 'CorrectionError', code: 'stale', target: target.id },
      message: expect.stringContaining('Mari'),
    })
    expect(await house.record.event(target.id)).toMatchObject({ rejected: false, reviewed: true })
  })

  test('a report of another day is read again with it', async () => {
    const house = open()
    const { reports } = await added(
      house,
      page('The Estonian minister will visit Tbilisi on Friday, the ministry said.'),
    )
    const target = { kind: 'report', id: reports[0]! } as const
    await house.correcting.correct({ target, action: 'edit', slot: 'published', value: '2026-04-06', who: 'Mari' })
    expect((await house.record.events({})).rows).toMatchObject([{ first: '2026-04-10', last: '2026-04-10' }])
  })

  test('goes on while much is added, and is never kept waiting for long', async () => {
    const house = open()
    await added(house, visit)
    const target = await firstEvent(house)
    const job = house.adding.add(file('many.jsonl', 400))
    const waits: number[] = []
    await until(() => house.adding.job(job.id)!.read > 0)
    while (house.adding.job(job.id)!.ended === null) {
      const began = performance.now()
      await house.correcting.correct({ target, action: 'confirm', who: 'Mari' })
      waits.push(performance.now() - began)
      await setTimeout(50)
    }
    expect(house.adding.job(job.id)).toMatchObject({ state: 'done', read: 400, failed: 0 })
    expect(waits.length).toBeGreaterThan(3)
    expect(Math.max(...waits)).toBeLessThan(8000)
  })
})

describe('adding', () => {
  test('a bad page among good ones is told, and the others are in', async () => {
    const house = open()
    const bad = ['{"id": "worse"', JSON.stringify({ id: 'outside', file: '/etc/hostname' })]
    const job = await added(house, file('C:\\mail\\news.jsonl', 3, bad))
    expect(job).toMatchObject({ state: 'done', read: 5, fresh: 3, failed: 2 })
    expect(job.failures.map(({ location }) => location)).toEqual(['news.jsonl#1', 'news.jsonl#outside'])
    expect(job.failures[1]).toMatchObject({ advice: expect.stringContaining('as text or html') })
    expect((await house.record.counts()).reports).toBe(3)
  })

  test('what is no report fails with advice, and what was added twice is known', async () => {
    const house = open()
    const bytes = new TextEncoder().encode('%PDF-1.7\n1 0 obj')
    const pdf = await added(house, { sort: 'file', name: 'a.pdf', bytes, mediaType: 'application/pdf' })
    expect(pdf).toMatchObject({ state: 'failed', failures: [{ location: 'a.pdf', advice: expect.any(String) }] })
    const [one, two] = [await added(house, visit), await added(house, visit)]
    expect(two).toMatchObject({ state: 'done', fresh: 0, known: 1, reports: one.reports })
  })

  test('two files of one name are two reports', async () => {
    const house = open()
    for (const number of [0, 1]) {
      const bytes = new TextEncoder().encode(inventReport(number).text)
      await added(house, { sort: 'file', name: 'report.txt', bytes, mediaType: 'text/plain' })
    }
    expect((await house.record.counts()).reports).toBe(2)
  })

  test('stops at once, keeps what came in, and goes on with the next', async () => {
    const house = open()
    const [first, second, third] = [file('many.jsonl', 2000), file('more.jsonl', 1), visit].map((addition) =>
      house.adding.add(addition),
    )
    expect([second!.state, third!.state]).toEqual(['waiting', 'waiting'])
    expect(house.adding.stop(second!.id)).toMatchObject({ state: 'stopped', ended: expect.any(String), read: 0 })
    await until(() => house.adding.job(first!.id)!.fresh > 0)
    house.adding.stop(first!.id)
    const stopped = await ended(house, first!.id)
    expect(stopped.state).toBe('stopped')
    expect(stopped.read).toBeLessThan(2000)
    expect((await ended(house, third!.id)).state).toBe('done')
    expect((await house.record.counts()).reports).toBe(stopped.fresh + stopped.copies + 1)
    expect(house.adding.jobs().map(({ state }) => state)).toEqual(['done', 'stopped', 'stopped'])
    expect(house.adding.stop('j0')).toBeNull()
  })

  test('no more than so many wait', async () => {
    const house = open()
    for (let number = 0; number < 21; number++) house.adding.add(visit)
    expect(() => house.adding.add(visit)).toThrow(expect.objectContaining({ name: 'Refusal', status: 429 }))
  })

  test('the sample reports, whose life the record then tells', async () => {
    const house = open()
    const job = await added(house, { sort: 'sample', day: '2026-11-24' })
    expect(job).toMatchObject({ what: 'sample reports', state: 'done', failed: 0 })
    expect(job.read).toBeGreaterThan(8)
    expect(job.copies).toBeGreaterThan(0)
  })

  test('an address with all it leads to; a page that is not there is a failure; one on this machine is not asked', async () => {
    const site = await serve({ '/a': story(0), '/b': story(1), '/feed': feedOf(['/a', '/gone', '/b']) })
    const house = open()
    const job = await added(house, { sort: 'address', address: `${site.base}/feed` })
    expect(job).toMatchObject({ state: 'done', read: 3, fresh: 2, failed: 1 })
    expect(job.failures[0]!.location).toContain('/gone')
    const careful = open({ net: { delay: 0, retries: 0 } })
    const refused = await added(careful, { sort: 'address', address: `${site.base}/a` })
    expect(refused).toMatchObject({ state: 'failed', fresh: 0 })
    expect(site.asked.filter((path) => path === '/a')).toHaveLength(1)
  })

  test('a text does not wait for a slow site, and a site that hangs can be stopped', async () => {
    const site = await serve({ '/slow': () => {} })
    const house = open()
    const slow = house.adding.add({ sort: 'address', address: `${site.base}/slow` })
    await until(() => site.asked.includes('/slow'))
    expect((await added(house, visit)).state).toBe('done')
    house.adding.stop(slow.id)
    expect(await ended(house, slow.id)).toMatchObject({ state: 'stopped', read: 0 })
  })

  test('a record that cannot be opened is told, without where it lies', async () => {
    const house = open()
    await house.close()
    const broken = open({ file: house.folder })
    const job = await added(broken, visit)
    expect(job).toMatchObject({ state: 'failed', failures: [{ advice: expect.any(String) }] })
    expect(job.failures[0]!.message).not.toContain(house.folder)
    const target = { kind: 'event', id: 'e0000000000' } as const
    const wish = { target, action: 'confirm', who: 'Mari' } as const
    await expect(broken.correcting.correct(wish)).rejects.toMatchObject({ name: 'Refusal', status: 503 })
  })
})

describe('following', () => {
  test('a feed that fails says so, comes back, and is gone on with by the next server', async () => {
    const site = await serve({
      '/a': story(0),
      '/b': story(1),
      '/feed': (_, response) => response.writeHead(500).end(),
    })
    const first = open()
    const feed = await first.following.follow(` ${site.base}/feed#top`)
    expect(feed).toMatchObject({ address: `${site.base}/feed`, reports: 0, problem: null })
    const current = (house: House) => house.following.feeds()[0]!
    expect(await until(() => current(first).problem)).toContain('500')
    site.pages.set('/feed', feedOf(['/a']))
    await until(() => current(first).reports === 1 && current(first).problem === null && current(first).checked)
    expect(Date.parse(current(first).next!)).toBeGreaterThan(Date.parse(current(first).checked!))
    await first.close()

    site.pages.set('/feed', feedOf(['/a', '/b']))
    const second = open({}, first.folder)
    expect(current(second)).toMatchObject({ id: feed.id, address: feed.address })
    await until(() => current(second).reports === 1)
    expect((await second.record.counts()).reports).toBe(2)
    expect(await second.following.drop(feed.id)).toBe(true)
    expect(await second.following.drop(feed.id)).toBe(false)
    await second.close()
    expect(open({}, first.folder).following.feeds()).toEqual([])
  })

  test('what cannot be followed is refused at once', async () => {
    const { following } = open()
    for (const address of [
      '/etc/passwd',
      'file:///etc/passwd',
      'gopher://example.org',
      'https://me:secret@example.org/',
    ])
      await expect(following.follow(address)).rejects.toMatchObject({ name: 'Refusal', status: 422 })
    expect(following.feeds()).toEqual([])
  })
})

describe('reading', () => {
  test('reads without keeping, and explains', async () => {
    const house = open()
    const input = { text: 'The Kremlin said Xi will visit Moscow from Monday to Wednesday.', published: '2023-03-17' }
    const reading = await house.reading.read(input)
    expect(reading.events).toMatchObject([{ kind: 'visit', status: 'planned' }])
    const trace = await house.reading.explain(input)
    expect(trace.facts.find(({ layer }) => layer === 'event')?.rule).toBe('events/visits')
    expect(trace.steps.length).toBeGreaterThan(3)
    expect((await house.record.counts()).reports).toBe(0)
    const pdf = house.reading.read({ bytes: new TextEncoder().encode('%PDF-1.7\n1 0 obj') })
    await expect(pdf).rejects.toMatchObject({ name: 'Refusal', status: 422, advice: expect.any(String) })
  })
})

describe('reading at its limits', () => {
  const input = { text: 'The Kremlin said Xi will visit Moscow from Monday to Wednesday.' }

  test('what takes too long is given up, and too many are told to come again', async () => {
    const desk = openReadingDesk({ timeLimit: 1 })
    cleanUps.push(() => desk.close())
    // What is under way is looked at twice a second: this takes longer on any machine.
    const long = { ...input, text: Array.from({ length: 3000 }, () => input.text).join('\n\n') }
    const asked = Array.from({ length: 33 }, () => desk.read(long))
    const settled = Promise.allSettled(asked)
    await expect(asked[32]).rejects.toMatchObject({ status: 503 })
    await expect(asked[0]).rejects.toMatchObject({ status: 422, message: 'reading took longer than 0.001 s' })
    await desk.close()
    void settled
  })
})

describe('a thread that breaks off', () => {
  test('costs what it was at, and the next one goes on', async () => {
    const house = open()
    await added(house, visit)
    const target = await firstEvent(house)
    await house.close()
    const started = new Promise<Worker>((done) => process.once('worker', done))
    const again = open({}, house.folder)
    const { id } = again.adding.add(file('many.jsonl', 2000))
    const worker = await started
    await until(() => again.adding.job(id)!.fresh > 0)
    await worker.terminate()
    const job = await ended(again, id)
    expect(job).toMatchObject({ state: 'failed', failures: [{ location: 'many.jsonl', advice: null }] })
    await again.correcting.correct({ target, action: 'confirm', who: 'Mari' })
    expect((await again.record.counts()).reports).toBeGreaterThan(job.fresh)
  })
})

describe('changes', () => {
  /** Collects what one who listens is told. */
  function listen({ changes }: House) {
    const gone = new AbortController()
    const told: string[] = []
    const over = (async () => {
      for await (const piece of changes.follow(gone.signal)) told.push(piece)
    })()
    return { told, gone, over }
  }

  test('tells of additions, of the record, whoever changed it, and that the line stands', async () => {
    const house = open({ changes: { every: 50, heartbeat: 100 } })
    const { told, gone, over } = listen(house)
    const all = () => told.join('')
    await until(() => all().includes(': still here\n\n'))
    const { id } = await added(house, visit)
    await until(() => new RegExp(`event: job\\ndata: \\{"id":"${id}"[^\\n]*"state":"done"`, 'u').test(all()))
    await until(() => /event: record\ndata: \{"state":"[\d.]+"\}\n\n/u.test(all()))
    const before = told.length
    const other = openRecord(house.file)
    await other.transact((writer) => writer.saveNote('x', 'y'))
    await other.close()
    await until(() => told.slice(before).join('').includes('event: record'))
    gone.abort()
    await over
  })

  test('who listens is let go when the house is closed', async () => {
    const house = open()
    const { told, over } = listen(house)
    await until(() => told.length > 0)
    await house.close()
    await over
  })
})

describe('closing', () => {
  test('in the middle of it all leaves whole batches, and a record that is sound', async () => {
    const site = await serve({ '/feed': feedOf(['/a']), '/a': () => {} })
    const house = open()
    await house.following.follow(`${site.base}/feed`)
    const { id } = house.adding.add(file('many.jsonl', 3000))
    const waiting = house.adding.add(visit)
    await until(() => house.adding.job(id)!.fresh > 0)
    const correcting = firstEvent(house).then((target) =>
      house.correcting.correct({ target, action: 'confirm', who: 'Mari' }),
    )
    await correcting
    await house.close()
    const job = house.adding.job(id)!
    expect(job.state).toBe('stopped')
    expect(house.adding.job(waiting.id)!.state).toBe('stopped')
    const store = openRecord(house.file)
    expect((await store.counts()).reports).toBe(job.fresh + job.copies)
    expect(await store.corrections()).toHaveLength(1)
    await store.close()
  })
})

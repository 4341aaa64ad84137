import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedHouse, serveHouse } from '../../testing/serve-house.ts'
import { digestOf } from '../http/access.ts'

/* What changes the record or reads for others, over HTTP. */

let house: ServedHouse
beforeAll(async () => {
  house = await serveHouse()
})
afterAll(() => house.close())

// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes, each looked at where it is asked for
type Json = Readonly<Record<string, any>>

async function ask(method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array
  const response = await fetch(`${house.address}/api${path}`, {
    method,
    headers: { ...(body === undefined || isRaw ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: (isRaw ? body : JSON.stringify(body)) as NonNullable<RequestInit['body']> }),
  })
  const text = await response.text()
  return { status: response.status, answer: (text === '' ? null : JSON.parse(text)) as Json }
}

async function anEvent(): Promise<string> {
  const { answer } = await ask('GET', '/events?limit=1')
  return answer.rows[0].id
}

async function whenEnded(id: string): Promise<Json> {
  for (;;) {
    const { answer } = await ask('GET', `/additions/${id}`)
    if (answer.ended !== null) return answer
  }
}

describe('POST /corrections', () => {
  test('is kept with who and why; who comes too late is told who was first', async () => {
    const target = { kind: 'event', id: await anEvent() }
    const wish = { target, action: 'confirm', who: 'Mari', why: 'She was there', expects: null }
    const { status, answer } = await ask('POST', '/corrections', wish)
    expect([status, answer]).toMatchObject([201, { ...{ target, who: 'Mari', why: 'She was there' } }])
    const late = await ask('POST', '/corrections', { ...wish, who: 'Jaan' })
    expect(late).toMatchObject({ status: 409, answer: { detail: expect.stringContaining('Mari') } })
    const seen = await ask('POST', '/corrections', { target, action: 'reject', expects: answer.id })
    expect(seen).toMatchObject({ status: 201, answer: { who: 'unknown' } })
    const undone = await ask('POST', '/corrections', { target, action: 'undo', others: [seen.answer.id] })
    expect(undone.status).toBe(201)
    const { answer: listed } = await ask('GET', `/corrections?target=${target.id}`)
    expect(listed.rows.map(({ who, holds }: Json) => [who, holds])).toEqual([
      ['unknown', true],
      ['unknown', false],
      ['Mari', true],
    ])
  })

  test('says what is wrong with a wish', async () => {
    const target = { kind: 'event', id: await anEvent() }
    const said = async (wish: object) => (await ask('POST', '/corrections', wish)).status
    expect(await said({ target: { kind: 'event', id: 'e0000000000' }, action: 'confirm' })).toBe(404)
    expect(await said({ target, action: 'edit', slot: 'status', value: 'perhaps' })).toBe(422)
    expect(await said({ target, action: 'edit', slot: 'colour', value: 'red' })).toBe(422)
    expect(await said({ target, action: 'praise' })).toBe(400)
    expect(await said({ target, action: 'confirm', rejected: true })).toBe(400)
    expect((await ask('POST', '/corrections', 'confirm it', { 'content-type': 'text/plain' })).status).toBe(415)
  })
})

describe('POST /readings', () => {
  const text = 'Estonian Foreign Minister Mart Kallaste will visit Tbilisi on Friday, the ministry said.'

  test('takes JSON, a page or a text, and keeps nothing', async () => {
    const before = (await ask('GET', '/about')).answer.counts.reports
    const json = await ask('POST', '/readings', { text, published: '2026-03-02' })
    expect(json).toMatchObject({
      status: 200,
      answer: { schema: 'readout/1', events: [{ time: { edtf: '2026-03-06' } }] },
    })
    const page = `<!doctype html><meta charset=windows-1252><article><p>${text}</p><p>Café.</p></article>`
    const latin = new Uint8Array(Buffer.from(page, 'latin1'))
    const html = await ask('POST', '/readings', latin, { 'content-type': 'text/html' })
    expect(html.answer.report.text).toContain('Café')
    const plain = await ask('POST', '/readings', text, { 'content-type': 'text/plain; charset=utf-8' })
    expect(plain.answer.events).toHaveLength(1)
    expect((await ask('GET', '/about')).answer.counts.reports).toBe(before)
  })

  test('refuses what is no text', async () => {
    const said = (body: string | object, type?: string) =>
      ask('POST', '/readings', body, type === undefined ? {} : { 'content-type': type })
    expect((await said('%PDF-1.7', 'application/pdf')).status).toBe(415)
    const asText = await said('%PDF-1.7\n1 0 obj', 'text/plain')
    expect(asText).toMatchObject({ status: 422, answer: { advice: expect.any(String) } })
    expect((await said('', 'text/plain')).status).toBe(400)
    for (const wrong of [{}, { text, html: text }, { text, published: 'soon' }, { text, published: '2026-02-30' }])
      expect((await said(wrong)).status).toBe(400)
    expect((await said({ text, url: 'file:///etc/passwd' })).status).toBe(400)
  })
})

describe('/additions', () => {
  test('takes JSON or a file with its name, and tells how it went', async () => {
    const text =
      'The foreign ministers of Peru and Ghana met in Accra on Tuesday, the ministry said. Sarpong was the host.'
    const { status, answer } = await ask('POST', '/additions', { text, published: '2026-03-18' })
    expect([status, answer.what]).toEqual([202, `${text.slice(0, 79)}…`])
    const job = await whenEnded(answer.id)
    expect(job).toMatchObject({ state: 'done', fresh: 1, failures: [] })
    expect((await ask('GET', `/reports/${job.reports[0]}`)).status).toBe(200)
    const line = JSON.stringify({ text: `${text} They agreed on fish.`, published: '2026-03-18' })
    const file = await ask('POST', '/additions?name=a.jsonl', line, { 'content-type': 'application/x-ndjson' })
    expect(await whenEnded(file.answer.id)).toMatchObject({ what: 'a.jsonl', state: 'done', read: 1 })
    const { answer: all } = await ask('GET', '/additions')
    expect(all.rows.map(({ id }: Json) => id)).toEqual([file.answer.id, answer.id])
    expect((await ask('DELETE', `/additions/${answer.id}`)).answer.state).toBe('done')
  })

  test('takes a zip of reports, named or not, and says what of it cannot be read', async () => {
    const told = (where: string) =>
      Buffer.from(`The envoys of Peru and Ghana met in ${where} on 18 March 2026, the ministry said.`)
    const zip = zipSync({ 'a/one.txt': told('Lima'), 'two.txt': told('Accra'), 'empty.txt': Buffer.alloc(0) })
    for (const [address, what] of [
      ['/additions?name=..%2Freports.zip', '../reports.zip'],
      ['/additions', 'a file'],
    ]) {
      const { status, answer } = await ask('POST', address!, zip, { 'content-type': 'application/zip' })
      expect(status).toBe(202)
      const job = await whenEnded(answer.id)
      expect(job).toMatchObject({ what, state: 'done', read: 3, failed: 1 })
      expect(job.failures[0].location).toBe(`${what === 'a file' ? 'a file' : 'reports.zip'}#empty.txt`)
      expect(job.failures[0].message).not.toContain('sent:')
    }
    const bomb = zipSync({ 'a.txt': Buffer.alloc(40_000_000, 'x') })
    const { answer } = await ask('POST', '/additions?name=b.zip', bomb, { 'content-type': 'application/zip' })
    expect(await whenEnded(answer.id)).toMatchObject({
      ...{ state: 'failed', read: 1 },
      failures: [{ location: 'b.zip', advice: expect.stringContaining('leave it out') }],
    })
  })

  test('keeps what is said of a text: whose it is, its title, address and day', async () => {
    const said = {
      ...{ title: 'Kallaste to visit Tbilisi', url: 'https://kura.example/2026/visit', publisher: 'Kura  News' },
      published: '2026-03-02T09:00:00Z',
    }
    const text = 'Estonian Foreign Minister Mart Kallaste will visit Tbilisi on Friday, the ministry said on Monday.'
    const { answer } = await ask('POST', '/readings', { text, ...said })
    const known = { title: said.title, publisher: 'Kura News', url: said.url, published: { edtf: '2026-03-02' } }
    expect(answer.report).toMatchObject({ ...known, origin: { agency: 'Kura News', basis: 'publisher' } })
    const job = await ask('POST', '/additions', { text, ...said })
    expect(job.answer.what).toBe(said.title)
    const [id] = (await whenEnded(job.answer.id)).reports
    const kept = (await ask('GET', `/reports/${id}`)).answer.report
    expect(kept).toMatchObject({ ...known, published: '2026-03-02', source: 'Kura News' })
    const page = `<title>x</title><meta property="og:site_name" content="Another Daily"><p>${text}</p>`
    const own = async (more: object) =>
      (await ask('POST', '/readings', { html: page, ...more })).answer.report.publisher
    expect([await own({}), await own({ publisher: 'Kura News' })]).toEqual(['Another Daily', 'Kura News'])
    for (const wrong of [{ publisher: 'x'.repeat(201) }, { title: 5 }])
      expect((await ask('POST', '/readings', { text, ...wrong })).status).toBe(400)
    const fetched = { address: 'https://example.org/', publisher: 'Kura News' }
    expect((await ask('POST', '/additions', fetched)).status).toBe(400)
  })

  test('refuses what is nothing, or no address', async () => {
    for (const wrong of [{}, { sample: false }, { text: 'a', sample: true }])
      expect((await ask('POST', '/additions', wrong)).status).toBe(400)
    for (const address of ['/etc/passwd', 'file:///etc/passwd', 'http://', 'https://me:secret@example.org/'])
      expect((await ask('POST', '/additions', { address })).status).toBe(422)
    expect((await ask('GET', '/additions/j0')).status).toBe(404)
    expect((await ask('DELETE', '/additions/j0')).status).toBe(404)
  })
})

describe('/feeds', () => {
  test('are followed, listed and dropped', async () => {
    const { status, answer } = await ask('POST', '/feeds', { address: `${house.address}/feed.xml` })
    expect([status, answer.address]).toEqual([201, `${house.address}/feed.xml`])
    expect((await ask('GET', '/feeds')).answer.rows).toMatchObject([{ id: answer.id }])
    expect((await ask('DELETE', `/feeds/${answer.id}`)).status).toBe(204)
    expect((await ask('DELETE', `/feeds/${answer.id}`)).status).toBe(404)
    expect((await ask('POST', '/feeds', { address: 'ftp://example.org' })).status).toBe(422)
  })
})

describe('GET /changes', () => {
  test('tells what was corrected as it happens', async () => {
    const gone = new AbortController()
    const { body, headers } = await fetch(`${house.address}/api/changes`, { signal: gone.signal })
    expect(headers.get('content-type')).toBe('text/event-stream')
    let told = ''
    let correcting: Promise<unknown> | null = null
    for await (const piece of body!.pipeThrough(new TextDecoderStream())) {
      told += piece
      if (told.includes('event: record')) break
      correcting ??= ask('POST', '/corrections', { target: { kind: 'event', id: await anEvent() }, action: 'confirm' })
    }
    gone.abort()
    expect(told).toMatch(
      /^: here\nretry: 3000\nid: [\w-]+\.\d+\n\n(?:.|\n)*event: record\ndata: \{"state":"[\d.]+"\}\n\n$/u,
    )
    await correcting
  })
})

describe('tokens', () => {
  const token = (letter: string) => `rdt_${letter.repeat(43)}`
  const known = (name: string, may: ('read' | 'correct' | 'add')[]) => ({
    ...{ name, may, digest: digestOf(token(name)), made: '2026-03-01T00:00:00Z' },
  })

  test('say who corrects, and what one may', async () => {
    const open = house
    house = await serveHouse({ tokens: [known('r', ['read']), known('c', ['read', 'correct'])] })
    try {
      const may = (name: string) => ({ authorization: `Bearer ${token(name)}`, 'content-type': 'application/json' })
      const { answer } = await ask('GET', '/events?limit=1', undefined, may('r'))
      const wish = { target: { kind: 'event', id: answer.rows[0].id }, action: 'confirm', who: 'somebody else' }
      expect((await ask('POST', '/corrections', wish, may('r'))).status).toBe(403)
      expect(await ask('POST', '/corrections', wish, may('c'))).toMatchObject({ status: 201, answer: { who: 'c' } })
      expect((await ask('POST', '/additions', { sample: true }, may('c'))).status).toBe(403)
      expect((await ask('POST', '/feeds', { address: 'https://example.org' }, may('c'))).status).toBe(403)
      expect((await ask('POST', '/readings', { text: 'Nothing.' }, may('r'))).status).toBe(200)
    } finally {
      await house.close()
      house = open
    }
  })
})

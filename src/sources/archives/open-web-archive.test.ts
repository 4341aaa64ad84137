import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WARCRecord, WARCSerializer } from 'warcio'
import { openSources } from '../open-sources.ts'
import type { Sourced, SourceItem, SourceOptions } from '../source-item.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'warc-'))
})
afterEach(() => rmSync(root, { recursive: true }))

async function open(content: Uint8Array, name = 'a.warc', options: SourceOptions = {}): Promise<Sourced[]> {
  writeFileSync(join(root, name), content)
  const found = await Array.fromAsync(openSources([join(root, name)], options))
  return found.map((it) => ({ ...it, location: it.location.slice(root.length + 1) }))
}

const textOf = (it: Sourced) => ('error' in it ? it.error.code : Buffer.from(it.input.bytes!).toString())
const placesOf = (found: readonly Sourced[]) => found.map((it) => it.location)

interface Made {
  readonly type?: 'response' | 'resource' | 'request' | 'revisit' | 'metadata' | 'warcinfo'
  readonly url?: string
  readonly headers?: Record<string, string>
  readonly warcHeaders?: Record<string, string>
  readonly status?: string
  readonly gzip?: boolean
}

/** A record as warcio writes it. */
async function record(body: string | Uint8Array, made: Made = {}): Promise<Uint8Array> {
  const { type = 'response', url = 'https://example.org/a', headers, warcHeaders = {}, status, gzip = false } = made
  const written = WARCRecord.create(
    {
      type,
      url,
      date: '2024-03-05T10:00:00Z',
      httpHeaders: headers ?? { 'Content-Type': 'text/html; charset=utf-8' },
      ...(status ? { statusline: `HTTP/1.1 ${status}` } : {}),
      warcHeaders,
    },
    [Buffer.from(body)],
  )
  return WARCSerializer.serialize(written, { gzip })
}

const page = (n: number) => `<!doctype html><p>Report ${n}: the two envoys met.</p>`

async function archive(count: number, gzip = false): Promise<Uint8Array> {
  const records = [await record('software: test\r\n', { type: 'warcinfo', gzip })]
  for (let n = 1; n <= count; n++) records.push(await record(page(n), { url: `https://example.org/${n}`, gzip }))
  return Buffer.concat(records)
}

describe('a web archive', () => {
  test('gives the pages it holds, with address and type', async () => {
    const found = await open(await archive(2))
    expect(found).toEqual(
      [1, 2].map((n) => ({
        location: `a.warc#${n + 1}`,
        stamp: expect.stringMatching(/^<urn:uuid:/u),
        input: {
          bytes: Buffer.from(page(n)),
          contentType: 'text/html; charset=utf-8',
          url: `https://example.org/${n}`,
        },
      })),
    )
  })

  test('is told by its bytes, packed record by record or as a whole', async () => {
    expect(await open(await archive(3, true), 'a.warc.gz')).toHaveLength(3)
    expect(await open(gzipSync(await archive(3)), 'b.warc.gz')).toHaveLength(3)
    expect(await open(await archive(3, true), 'crawl-00001')).toHaveLength(3)
  })

  test('has all that is no page passed over', async () => {
    const records = [
      await record(page(1), { type: 'request' }),
      await record(page(2), { status: '404 Not Found' }),
      await record(page(3), { status: '301 Moved' }),
      await record('{}', { headers: { 'Content-Type': 'application/json' } }),
      await record('PNG', { headers: { 'Content-Type': 'image/png' } }),
      await record('', {}),
      await record('User-agent: *', {
        url: 'https://example.org/robots.txt',
        headers: { 'Content-Type': 'text/plain' },
      }),
      await record('', { type: 'revisit' }),
      await record('x: y', { type: 'metadata' }),
      await record('a text', { headers: { 'content-type': 'text/plain' } }),
      await record('<p>a resource', { type: 'resource', warcHeaders: { 'Content-Type': 'text/html' } }),
      await record('a picture', { type: 'resource', warcHeaders: { 'Content-Type': 'image/gif' } }),
    ]
    const found = await open(Buffer.concat(records))
    expect(found.map(textOf)).toEqual(['a text', '<p>a resource'])
    expect(placesOf(found)).toEqual(['a.warc#10', 'a.warc#11'])
  })

  test.each<[string, string, Uint8Array | string]>([
    ['gzip', 'gzip', gzipSync(page(1))],
    ['deflate', 'deflate', deflateSync(page(1))],
    ['deflate without a head', 'deflate', deflateRawSync(page(1))],
    ['brotli', 'br', brotliCompressSync(page(1))],
    ['zstd', 'zstd', zstdCompressSync(page(1))],
    ['two codings', 'deflate, gzip', gzipSync(deflateSync(page(1)))],
    ['gzip that the crawler unpacked', 'gzip', page(1)],
    ['brotli that the crawler unpacked', 'br', page(1)],
    ['a coding nobody knows', 'x-own', page(1)],
  ])('unpacks %s', async (_, coding, body) => {
    const headers = { 'Content-Type': 'text/html', 'Content-Encoding': coding }
    expect((await open(await record(body, { headers }))).map(textOf)).toEqual([page(1)])
  })

  test('joins what was sent in pieces', async () => {
    const headers = { 'Content-Type': 'text/html', 'Transfer-Encoding': 'chunked' }
    const pieces = '4\r\n<p>a\r\n6;x=y\r\nbcdefg\r\n0\r\n\r\n'
    const packed = gzipSync(page(1))
    const bytes = Buffer.concat([
      Buffer.from(`${packed.length.toString(16)}\r\n`),
      packed,
      Buffer.from('\r\n0\r\nTrailer: x\r\n\r\n'),
    ])
    const found = await open(
      Buffer.concat([
        await record(pieces, { headers }),
        await record(page(2), { headers }),
        await record('4\r\n<p>a\r\n6\r\nbc', { headers }),
        await record(bytes, { headers: { ...headers, 'Content-Encoding': 'gzip' } }),
      ]),
    )
    expect(found.map(textOf)).toEqual(['<p>abcdefg', page(2), '<p>abc', page(1)])
  })

  test('reads heads that end their lines with a line feed alone', async () => {
    const body = `HTTP/1.0 200 OK\nContent-Type: text/html;\n charset=utf-8\n\n${page(1)}`
    const head = `WARC/1.0\nWARC-Type: response\nWARC-Target-URI: <https://example.org/1>\nContent-Length: ${body.length}\n\n`
    const found = await open(Buffer.from(`${head}${body}\n\n${head}${body}\n\n`))
    expect(found.map(textOf)).toEqual([page(1), page(1)])
    expect((found[0] as SourceItem).input).toMatchObject({
      url: 'https://example.org/1',
      contentType: 'text/html; charset=utf-8',
    })
  })

  test('has a page that unpacks without end as a failure, and goes on', async () => {
    const headers = { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }
    const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024))
    const found = await open(Buffer.concat([await record(bomb, { headers }), await record(page(2))]))
    expect(found.map(textOf)).toEqual(['too-big', page(2)])
    const nested = { 'Content-Type': 'text/html', 'Content-Encoding': Array(50).fill('gzip').join(',') }
    expect((await open(await record(page(1), { headers: nested }))).map(textOf)).toEqual(['bad-archive'])
  })

  test('cut off anywhere gives the whole records, then one failure that says where', async () => {
    const whole = await archive(3)
    const ends = [1, 2, 3, 4].map((n) => nthRecord(whole, n))
    for (let length = 1; length < whole.length; length += 7) {
      const found = await open(whole.subarray(0, length))
      const failures = found.filter((it) => 'error' in it)
      const complete = ends.filter((end) => end <= length).length
      expect(found.length - failures.length).toBe(Math.max(0, complete - 1))
      const atBoundary = ends.some((end) => length >= end && length <= end + 4)
      if (!atBoundary) {
        expect(failures).toMatchObject([{ location: 'a.warc' }])
        if (length > 10) expect(failures).toMatchObject([{ error: { code: 'cut-off' } }])
      }
    }
  })

  test('cut off inside a packed record, or damaged, says in which', async () => {
    const whole = await archive(3, true)
    const cut = await open(whole.subarray(0, whole.length - 40), 'a.warc.gz')
    expect(cut.map(textOf)).toEqual([page(1), page(2), 'cut-off'])
    expect(cut.at(-1)).toMatchObject({ error: { message: expect.stringMatching(/in record 4$/u) } })
    const long = (n: number) => page(n) + randomBytes(5000).toString('hex')
    const records = await Promise.all([1, 2, 3, 4].map((n) => record(long(n), { gzip: true })))
    records[2]!.fill(0xff, 3000, 3100)
    const damaged = await open(Buffer.concat(records), 'a.warc.gz')
    expect(damaged.map((it) => textOf(it).slice(0, 11))).toEqual([
      page(1).slice(0, 11),
      page(2).slice(0, 11),
      'bad-archive',
    ])
    expect(damaged.at(-1)).toMatchObject({ error: { message: expect.stringMatching(/in record 3$/u) } })
  })

  test('with a wrong length or head says so and stops', async () => {
    const good = await archive(1)
    const wrong = Buffer.from('WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n')
    expect((await open(Buffer.concat([good, wrong]))).map(textOf)).toEqual([page(1), 'bad-archive'])
    expect((await open(Buffer.concat([good, Buffer.from('what is this\r\nand this\r\n')]))).map(textOf)).toEqual([
      page(1),
      'bad-archive',
    ])
    const endless = Buffer.from(`WARC/1.0\r\n${'X-Field: y\r\n'.repeat(40_000)}\r\n`)
    expect((await open(endless)).map(textOf)).toEqual(['bad-archive'])
  })

  test('has records that are known passed over', async () => {
    const whole = await archive(3)
    const [first] = (await open(whole)) as SourceItem[]
    const skipped: string[] = []
    const known = (_: string, stamp: string) => stamp === first!.stamp
    const found = await open(whole, 'a.warc', { known, skipped: (location) => skipped.push(location) })
    expect(placesOf(found)).toEqual(['a.warc#3', 'a.warc#4'])
    expect(skipped).toEqual([join(root, 'a.warc#2')])
  })
})

/** The end of the nth record's block. */
function nthRecord(whole: Uint8Array, n: number): number {
  const text = Buffer.from(whole).toString('latin1')
  let at = 0
  for (let i = 0; i < n; i++) {
    const head = text.indexOf('\r\n\r\n', at)
    at = head + 4 + Number(/Content-Length: (\d+)/u.exec(text.slice(at, head))![1])
    if (i < n - 1) at = text.indexOf('WARC/1', at)
  }
  return at
}

describe('a web archive collection', () => {
  test('gives the pages of its archives, by name', async () => {
    const zip = zipSync({
      'datapackage.json': Buffer.from('{}'),
      'archive/b.warc.gz': [await archive(1, true), { level: 0 }],
      'archive/a.warc': await archive(2),
      'pages/pages.jsonl': Buffer.from('{"format":"json-pages-1.0"}'),
      'indexes/index.cdx.gz': gzipSync('x'),
    })
    const found = await open(zip, 'a.wacz')
    expect(placesOf(found)).toEqual([
      'a.wacz#archive/a.warc#2',
      'a.wacz#archive/a.warc#3',
      'a.wacz#archive/b.warc.gz#2',
    ])
    expect(found.map(textOf)).toEqual([page(1), page(2), page(1)])
  })

  test('of which one archive is damaged gives the others', async () => {
    const whole = await archive(2, true)
    const zip = zipSync({
      'archive/a.warc.gz': [whole.subarray(0, whole.length - 30), { level: 0 }],
      'archive/b.warc.gz': [whole, { level: 0 }],
    })
    const found = await open(zip, 'a.wacz')
    expect(found.map(textOf)).toEqual([page(1), 'cut-off', page(1), page(2)])
    expect(found[1]!.location).toBe('a.wacz#archive/a.warc.gz')
  })

  test('that is a bomb, cut off, empty of archives or no zip is a failure', async () => {
    const head = 'WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 80000000\r\n\r\n'
    const bomb = Buffer.concat([Buffer.from(head), Buffer.alloc(80_000_000)])
    expect((await open(zipSync({ 'archive/a.warc': bomb }), 'a.wacz')).map(textOf)).toEqual(['bad-archive'])
    const zip = zipSync({ 'archive/a.warc': await archive(1) })
    expect((await open(zip.subarray(0, zip.length - 30), 'b.wacz')).map(textOf)).toEqual(['bad-archive'])
    expect((await open(zipSync({ 'x.txt': Buffer.from('x') }), 'c.wacz')).map(textOf)).toEqual(['bad-archive'])
    expect((await open(Buffer.from('no zip'), 'd.wacz')).map(textOf)).toEqual(['bad-archive'])
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openBytes } from '../open-bytes.ts'
import { openSources } from '../open-sources.ts'
import type { Sourced, SourceOptions } from '../source-item.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bundle-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const page = (n: number) => `<!doctype html><p>Report ${n}: the two envoys met.</p>`
const bytes = (text: string) => Buffer.from(text)

/** From disk and as it is sent: both give the same. */
async function open(zip: Uint8Array, name = 'a.zip', options: SourceOptions = {}): Promise<Sourced[]> {
  writeFileSync(join(root, name), zip)
  const found = await Array.fromAsync(openSources([join(root, name)], options))
  const sent = await Array.fromAsync(openBytes({ name, bytes: zip, place: root }, options))
  expect(sent.map(tell)).toEqual(found.map(tell))
  return found
}

function tell(sourced: Sourced): string {
  const place = sourced.location.slice(root.length + 1)
  if ('error' in sourced) return `${place}: ${sourced.error.code}, ${sourced.error.message.replaceAll(`${root}/`, '')}`
  const { input } = sourced
  return `${place}: ${input.bytes ? Buffer.from(input.bytes) : (input.html ?? input.text)}`
}

const told = async (files: Parameters<typeof zipSync>[0], name?: string) => (await open(zipSync(files), name)).map(tell)

describe('a zip', () => {
  test('gives the reports in it, as a folder would', async () => {
    const lines = bytes('{"id":"x","text":"The two met."}\n{"text":"They met again."}')
    const found = await told({
      'b/two.html': bytes(page(2)),
      'one.txt': bytes('The envoys met.'),
      'lines.jsonl': lines,
      'b/two_files/frame.html': bytes(page(9)),
      '__MACOSX/._one.txt': bytes('x'),
      '.hidden/x.html': bytes(page(9)),
      'photo.jpg': bytes('x'),
      'inner.zip': zipSync({ 'x.html': bytes(page(9)) }),
      'no-ending': zipSync({ 'x.html': bytes(page(9)) }),
    })
    expect(found).toEqual([
      `a.zip#b/two.html: ${page(2)}`,
      'a.zip#lines.jsonl#x: The two met.',
      'a.zip#lines.jsonl#2: They met again.',
      'a.zip#one.txt: The envoys met.',
    ])
  })

  test('is told by its bytes; one that is a web archive collection is read as one', async () => {
    expect(await told({ 'x.html': bytes(page(1)) }, 'reports')).toEqual([`reports#x.html: ${page(1)}`])
    const record = `WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://a.example/1\r\nContent-Type: text/html\r\nContent-Length: ${page(1).length}\r\n\r\n${page(1)}\r\n\r\n`
    const files = {
      'archive/a.warc': bytes(record),
      'datapackage.json': bytes('{}'),
      'pages/pages.jsonl': bytes('{"format":"json-pages-1.0"}\n{"url":"https://a.example/1","text":"Not from here."}'),
    }
    expect(await told(files)).toEqual([`a.zip#archive/a.warc#1: ${page(1)}`])
    expect(await told(files, 'a.wacz')).toEqual([`a.wacz#archive/a.warc#1: ${page(1)}`])
  })

  test('names no file of this machine', async () => {
    writeFileSync(join(root, 'secret.html'), page(7))
    const [found] = await told({ 'lines.jsonl': bytes(`{"file":"${join(root, 'secret.html')}"}`) })
    expect(found).toContain('not-allowed')
  })

  test('of which one file is damaged, locked or empty gives the others', async () => {
    const zip = Buffer.from(zipSync({ 'a.html': bytes(page(1)), 'b.html': bytes(page(2)), 'c.html': bytes('') }))
    // The first file's compression method becomes one that nobody knows.
    zip.writeUInt16LE(77, zip.indexOf('PK\u0001\u0002') + 10)
    const found = (await open(zip)).map(tell)
    expect(found).toEqual([
      expect.stringMatching(/^a\.zip#a\.html: bad-archive/u),
      `a.zip#b.html: ${page(2)}`,
      expect.stringMatching(/^a\.zip#c\.html: empty/u),
    ])
    const locked = Buffer.from(zipSync({ 'a.html': bytes(page(1)) }))
    const at = locked.indexOf('PK\u0001\u0002') + 8
    locked.writeUInt16LE(locked.readUInt16LE(at) | 1, at)
    expect((await open(locked)).map(tell)).toEqual([expect.stringMatching(/bad-archive.*encrypted/u)])
  })

  test('that is cut off, empty, an office document or leads outside itself is one failure', async () => {
    const whole = zipSync({ 'a.html': bytes(page(1)) })
    expect((await open(whole.subarray(0, whole.length - 5))).map(tell)).toEqual([
      expect.stringMatching(/^a\.zip: bad-archive/u),
    ])
    expect(await told({})).toEqual([expect.stringMatching(/^a\.zip: empty/u)])
    expect(await told({ 'photo.jpg': bytes('x') })).toEqual([expect.stringMatching(/^a\.zip: empty/u)])
    expect(await told({ '[Content_Types].xml': bytes('x'), 'word/document.xml': bytes('x') }, 'letter')).toEqual([
      'letter: unreadable, letter is an office document',
    ])
    for (const name of ['../a.html', '/a.html', 'c:/a.html', 'a/../../b.html'])
      expect(await told({ [name]: bytes(page(1)) }), name).toEqual([expect.stringMatching(/^a\.zip: bad-archive/u)])
  })

  test('that unpacks without end is broken off: one large file, many, and files that share their bytes', async () => {
    const large = zipSync({ 'a.txt': Buffer.alloc(60_000_000, 'x') })
    expect((await open(large)).map(tell)).toEqual([expect.stringMatching(/bad-archive.*more than 250 times/u)])
    const shared = overlapping(60, Buffer.alloc(1_000_000, 'x'))
    const found = (await open(shared)).map(tell)
    expect(found.length).toBeLessThan(20)
    expect(found.at(-1)).toMatch(/^a\.zip: bad-archive.*more than 250 times/u)
  })

  test('stops when it is told to', async () => {
    const stopping = new AbortController()
    const zip = zipSync({ 'a.html': bytes(page(1)), 'b.html': bytes(page(2)) })
    const reports = openBytes({ name: 'a.zip', bytes: zip, place: root }, { signal: stopping.signal })
    expect((await reports.next()).done).toBe(false)
    stopping.abort()
    await expect(reports.next()).rejects.toThrow(/abort/u)
  })
})

/** A zip whose files all lie in the same packed bytes. */
function overlapping(count: number, content: Uint8Array): Buffer {
  const packed = deflateRawSync(content)
  const fields = (names: number) => {
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(crc32(content), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(content.length, 18)
    head.writeUInt16LE(names, 22)
    return head
  }
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields(5), Buffer.from('0.txt'), packed])
  const central = Array.from({ length: count }, (_, number) => {
    const name = Buffer.from(`${number}.txt`)
    return Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), fields(name.length), Buffer.alloc(14), name])
  })
  const end = Buffer.alloc(18)
  end.writeUInt16LE(count, 4)
  end.writeUInt16LE(count, 6)
  end.writeUInt32LE(Buffer.concat(central).length, 8)
  end.writeUInt32LE(local.length, 12)
  return Buffer.concat([local, ...central, Buffer.from('PK\u0005\u0006'), end])
}

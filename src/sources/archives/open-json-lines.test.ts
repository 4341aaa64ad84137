import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSources } from '../open-sources.ts'
import type { Sourced, SourceItem, SourceOptions } from '../source-item.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lines-'))
  mkdirSync(join(root, 'in'))
})
afterEach(() => rmSync(root, { recursive: true }))

async function open(content: string | Uint8Array, name = 'a.jsonl', options: SourceOptions = {}): Promise<Sourced[]> {
  writeFileSync(join(root, 'in', name), content)
  const found = await Array.fromAsync(openSources([join(root, 'in', name)], options))
  return found.map((it) => ({ ...it, location: it.location.slice(root.length + 4) }))
}

const line = (value: object) => `${JSON.stringify(value)}\n`
const placesOf = (found: readonly Sourced[]) => found.map((it) => (it as SourceItem).location)
const codesOf = (found: readonly Sourced[]) => found.map((it) => ('error' in it ? it.error.code : 'read'))

describe('JSON lines', () => {
  test('give a report each, by id or by number', async () => {
    const found = await open(
      `\ufeff${line({ id: 'first', text: 'The envoys met.' })}\r\n${line({
        id: 7,
        html: '<p>They signed.</p>',
        title: 'Accord',
        url: 'https://example.org/7',
        published: '2024-02-03T10:00:00+02:00',
        clean: false,
        language: 'en',
      })}${line({ text: 'The talks go on.', url: null, published: null }).trimEnd()}`,
    )
    expect(placesOf(found)).toEqual(['a.jsonl#first', 'a.jsonl#7', 'a.jsonl#4'])
    expect(found.map((it) => (it as SourceItem).input)).toEqual([
      { text: 'The envoys met.' },
      {
        html: '<p>They signed.</p>',
        title: 'Accord',
        url: 'https://example.org/7',
        published: '2024-02-03T10:00:00+02:00',
        clean: false,
      },
      { text: 'The talks go on.' },
    ])
  })

  test.each(['a.ndjson', 'a.jsonl.gz', 'a.json', 'a.txt', 'stream'])('are told in %s', async (name) => {
    const lines = line({ id: 'x', text: 'One.' }) + line({ id: 'y', text: 'Two.' })
    const found = await open(name.endsWith('.gz') ? gzipSync(lines) : lines, name)
    expect(placesOf(found)).toEqual([`${name}#x`, `${name}#y`])
  })

  test('that are longer than what is looked at first are told by their first field', async () => {
    expect(placesOf(await open(line({ id: 'x', text: 'a '.repeat(100_000) }), 'export'))).toEqual(['export#x'])
  })

  test('of which one is bad give all others', async () => {
    const good = line({ id: 'good', text: 'One.' })
    const found = await open(
      Buffer.concat([
        Buffer.from(`${good}{"id": "a", text}\n`),
        Buffer.from(line({ id: 'b' })),
        Buffer.from(line({ id: 'c', text: 'x', html: 'y' })),
        Buffer.from('{"id":"d","text":"\xff\xfe"}\n', 'latin1'),
        Buffer.from('[]\nnull\n'),
        Buffer.from(good),
      ]),
    )
    expect(codesOf(found)).toEqual(['read', ...Array(6).fill('bad-line'), 'read'])
    expect(placesOf(found)).toEqual(['good', '2', 'b', 'c', '5', '6', '7', 'good'].map((id) => `a.jsonl#${id}`))
  })

  test('longer than the limit are passed over without being held', async () => {
    const long = Buffer.alloc(51 * 1024 * 1024, 'x')
    const found = await open(Buffer.concat([long, Buffer.from(`\n${line({ id: 'z', text: 'One.' })}`)]))
    expect(codesOf(found)).toEqual(['too-big', 'read'])
  })

  test('may name files of their folder, and none outside it', async () => {
    writeFileSync(join(root, 'secret.html'), '<p>secret')
    writeFileSync(join(root, 'in/page.html'), '<p>page')
    symlinkSync('../secret.html', join(root, 'in/link.html'))
    const files = ['page.html', '../secret.html', 'link.html', 'none.html', '/etc/hostname']
    const found = await open(files.map((file) => line({ file })).join(''))
    expect(codesOf(found)).toEqual(['read', 'not-allowed', 'not-allowed', 'not-found', 'not-found'])
    expect(Buffer.from((found[0] as SourceItem).input.bytes!).toString()).toBe('<p>page')
  })

  test('that the record knows are passed over, in a file that grew', async () => {
    const one = line({ id: 'x', text: 'One.' })
    const [first] = (await open(one)) as SourceItem[]
    const known = (location: string, stamp: string) => location.endsWith('#x') && stamp === first!.stamp
    expect(placesOf(await open(one + line({ id: 'y', text: 'Two.' }), 'a.jsonl', { known }))).toEqual(['a.jsonl#y'])
    expect(placesOf(await open(line({ id: 'x', text: 'One, corrected.' }), 'a.jsonl', { known }))).toEqual([
      'a.jsonl#x',
    ])
  })

  test('that break off give all whole lines and then say where', async () => {
    const lines = Array.from({ length: 5000 }, (_, id) => line({ id, text: `Report ${id} of ${id * 7919}.` })).join('')
    const packed = gzipSync(lines)
    const found = await open(packed.subarray(0, packed.length - 100), 'a.jsonl.gz')
    const { location, error } = found.at(-1) as Extract<Sourced, { error: unknown }>
    expect(location).toBe('a.jsonl.gz')
    expect(error).toMatchObject({ code: 'cut-off', message: expect.stringMatching(/after (\d+) unpacked bytes/u) })
    const unpacked = Number(/after (\d+)/u.exec(error.message)![1])
    expect(found.length - 1).toBe(lines.slice(0, unpacked).split('\n').length - 1)
    expect(unpacked).toBeGreaterThan(lines.length * 0.98)
  })

  test('tell when a file is through, and not when it broke off', async () => {
    const finished: string[] = []
    const options = { finished: (location: string) => finished.push(location.slice(root.length + 4)) }
    await open(line({ text: 'One.' }), 'a.jsonl', options)
    const packed = gzipSync(line({ text: 'One.' }))
    await open(packed.subarray(0, packed.length - 4), 'b.jsonl.gz', options)
    expect(finished).toEqual(['a.jsonl'])
  })

  test('that unpack without end are stopped', async () => {
    const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024, '\n'))
    const found = await open(bomb, 'a.jsonl.gz')
    expect(codesOf(found)).toEqual(['bad-archive'])
  })
})

import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { measureSources } from './measure-sources.ts'
import { openSources } from './open-sources.ts'
import { openStandardInput } from './open-standard-input.ts'
import type { Sourced, SourceItem, SourceOptions } from './source-item.ts'

const page = '<!doctype html><title>Talks</title><p>The two envoys met in Vienna.</p>'
const home = process.cwd()
let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sources-'))
  process.chdir(root)
})
afterEach(() => {
  process.chdir(home)
  rmSync(root, { recursive: true })
})

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

async function open(names: readonly string[], options: SourceOptions = {}): Promise<Sourced[]> {
  return Array.fromAsync(openSources(names, options))
}

const placesOf = (found: readonly Sourced[]) => found.map((it) => ('error' in it ? it.error.code : it.location))
const textOf = ({ input }: SourceItem) => input.text ?? input.html ?? Buffer.from(input.bytes!).toString()

describe('a folder', () => {
  test('gives its files by path in the order of code units', async () => {
    for (const name of ['b.html', 'a/z.txt', 'a-b.html', 'a.html', 'B.htm', 'a/deep/er/x.html', 'notes'])
      put(`in/${name}`, page)
    expect(placesOf(await open(['in']))).toEqual([
      'in/B.htm',
      'in/a-b.html',
      'in/a.html',
      'in/a/deep/er/x.html',
      'in/a/z.txt',
      'in/b.html',
      'in/notes',
    ])
  })

  test('is named as it was named', async () => {
    put('in/a.html', page)
    expect(placesOf(await open(['./in/']))).toEqual(['in/a.html'])
    expect(placesOf(await open(['.']))).toEqual(['in/a.html'])
    expect(placesOf(await open([join(root, 'in')]))).toEqual([join(root, 'in/a.html')])
  })

  test('has hidden files, pictures, programs and what browsers save beside a page passed over', async () => {
    put('in/.hidden.html', page)
    put('in/.git/x.html', page)
    put('in/photo.jpg', page)
    put('in/style.css', 'p { }')
    put('in/notes.json', '{"a": 1}')
    put('in/blob', Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 0, 0]))
    put('in/paper', '%PDF-1.7\n\u0000\u0001\u0002\u0003')
    put('in/bundle.zip', 'PK\u0003\u0004')
    put('in/odd.aspx', page)
    put('in/report.html', page)
    put('in/report_files/frame.html', page)
    put('in/other_files/kept.html', page)
    expect(placesOf(await open(['in']))).toEqual(['in/odd.aspx', 'in/other_files/kept.html', 'in/report.html'])
  })

  test('does not send us to the web by a list of addresses that lies in it', async () => {
    put('in/sitemap.xml', '<?xml version="1.0"?><urlset><url><loc>http://127.0.0.1:9/a</loc></url></urlset>')
    put('in/subscriptions.opml', '<opml version="2.0"><body><outline xmlUrl="http://127.0.0.1:9/f"/></body></opml>')
    put('in/a.html', page)
    expect(placesOf(await open(['in']))).toEqual(['in/a.html'])
  })

  test('has a feed that lies in it read, entry by entry', async () => {
    const text =
      'The ministers of the two countries met on Monday and spoke about trade, borders and the river. '.repeat(20)
    const items = [1, 2].map((n) => ({
      id: `n${n}`,
      url: `https://example.org/${n}`,
      title: `Talks ${n}`,
      content_html: `<p>${text}</p>`,
    }))
    put('in/feed.json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'News', items }))
    const found = (await open(['in'])) as SourceItem[]
    expect(found.map((it) => it.input?.url)).toEqual(['https://example.org/1', 'https://example.org/2'])
  })

  test('has no links followed: neither in a circle nor out of it', async () => {
    put('in/a.html', page)
    put('secret/b.html', page)
    symlinkSync('..', join(root, 'in/up'))
    symlinkSync('.', join(root, 'in/self'))
    symlinkSync('../secret', join(root, 'in/out'))
    symlinkSync('../secret/b.html', join(root, 'in/b.html'))
    symlinkSync('nowhere', join(root, 'in/broken.html'))
    symlinkSync('in', join(root, 'named'))
    expect(placesOf(await open(['in']))).toEqual(['in/a.html'])
    expect(placesOf(await open(['named', 'in/b.html']))).toEqual(['named/a.html', 'in/b.html'])
  })

  test('that is empty says so', async () => {
    put('in/.keep', '')
    const [found] = await open(['in'])
    expect(found).toMatchObject({ location: 'in', error: { code: 'empty' } })
  })
})

describe('a file', () => {
  test('is given with its bytes, its stamp, and the address it was saved from', async () => {
    const saved = `<!DOCTYPE html>\n<!-- saved from url=(0031)https://example.org/news/meeting -->\n${page}`
    put('a.html', saved)
    utimesSync(join(root, 'a.html'), 1000, 1000)
    expect(await open(['a.html'])).toEqual([
      {
        location: 'a.html',
        stamp: `${saved.length}:1000000`,
        input: { bytes: Buffer.from(saved), url: 'https://example.org/news/meeting' },
      },
    ])
  })

  test('that is packed is unpacked, whatever it is called', async () => {
    put('a.html.gz', gzipSync(page))
    put('b.html', Buffer.concat([gzipSync(page), gzipSync('<p>More.</p>'), Buffer.alloc(600)]))
    const found = (await open(['a.html.gz', 'b.html'])) as SourceItem[]
    expect(found.map(textOf)).toEqual([page, `${page}<p>More.</p>`])
  })

  test('that is a gzip bomb, cut off or damaged says which', async () => {
    put('bomb.html.gz', gzipSync(Buffer.alloc(60 * 1024 * 1024, ' ')))
    put('big.html.gz', gzipSync(Buffer.alloc(51 * 1024 * 1024, ' '), { level: 0 }))
    const packed = gzipSync(page.repeat(100))
    put('cut.html.gz', packed.subarray(0, packed.length - 20))
    packed[packed.length - 6]! ^= 255
    put('bad.html.gz', packed)
    expect(placesOf(await open(['bomb.html.gz', 'big.html.gz', 'cut.html.gz', 'bad.html.gz']))).toEqual([
      'bad-archive',
      'too-big',
      'cut-off',
      'bad-archive',
    ])
  })

  test('that cannot be read is a failure, and the rest goes on', async () => {
    put('a.html', page)
    put('empty.html', '')
    const found = await open(['nowhere.html', `${'x'.repeat(300)}.html`, 'empty.html', 'a.html'])
    expect(placesOf(found)).toEqual(['not-found', 'unreadable', 'empty', 'a.html'])
  })

  test.skipIf(!process.seteuid)('without the right to read it is a failure, and so is a folder', async () => {
    put('in/a.html', page)
    put('in/closed.html', page)
    put('in/deep/b.html', page)
    chmodSync(root, 0o755)
    chmodSync(join(root, 'in/closed.html'), 0)
    chmodSync(join(root, 'in/deep'), 0)
    const self = process.geteuid!()
    if (self === 0) process.seteuid!(65534)
    try {
      const found = await open(['in'])
      expect(placesOf(found)).toEqual(['in/a.html', 'unreadable', 'unreadable'])
      expect(found.map((it) => it.location)).toEqual(['in/a.html', 'in/closed.html', 'in/deep'])
    } finally {
      process.seteuid!(self)
      chmodSync(join(root, 'in/deep'), 0o755)
    }
  })

  test('that is named is given though it is no page: reading it says what is wrong with it', async () => {
    put('paper.pdf', '%PDF-1.7')
    expect(placesOf(await open(['paper.pdf']))).toEqual(['paper.pdf'])
  })

  test('that the record knows is passed over, unopened, until it changes', async () => {
    for (const name of ['a', 'b']) put(`in/${name}.html`, page)
    const first = (await open(['in'])) as SourceItem[]
    const stamps = new Map(first.map((item) => [item.location, item.stamp]))
    const skipped: string[] = []
    const options = {
      known: (location: string, stamp: string) => stamps.get(location) === stamp,
      skipped: (location: string) => skipped.push(location),
    }
    expect(await open(['in'], options)).toEqual([])
    expect(skipped).toEqual(['in/a.html', 'in/b.html'])
    put('in/b.html', `${page}<p>And again.`)
    expect(placesOf(await open(['in'], options))).toEqual(['in/b.html'])
  })
})

describe('while it goes', () => {
  test('tells how many bytes are behind and how many there are', async () => {
    put('in/a.html', page)
    put('in/b.html.gz', gzipSync(page))
    put('in/photo.jpg', Buffer.alloc(100_000))
    put('c.txt', 'x'.repeat(200_000))
    const told: [number, number | null][] = []
    await open(['in', 'c.txt'], { progress: (done, total) => told.push([done, total]) })
    const total = page.length + statSync('in/b.html.gz').size + 200_000
    expect(measureSources(['in', 'c.txt'])).toBe(total)
    expect(told.at(-1)).toEqual([total, total])
    expect(told.length).toBeGreaterThan(6)
    expect(told.every(([done], at) => at === 0 || done >= told[at - 1]![0])).toBe(true)
    expect(measureSources(['in', '-'])).toBeNull()
    expect(measureSources(['in', 'https://example.org/'])).toBeNull()
  })

  test('stops where it is told to', async () => {
    for (const name of ['a', 'b', 'c']) put(`in/${name}.html`, page)
    const stop = new AbortController()
    const seen: string[] = []
    const going = async () => {
      for await (const it of openSources(['in'], { signal: stop.signal })) {
        seen.push(it.location)
        stop.abort()
      }
    }
    await expect(going()).rejects.toThrow(/abort/iu)
    expect(seen).toEqual(['in/a.html'])
  })

  test('opens no file before it is asked for', async () => {
    for (const name of ['a', 'b']) put(`in/${name}.html`, page)
    const going = openSources(['in'], {})
    await going.next()
    truncateSync(join(root, 'in/b.html'))
    expect((await going.next()).value).toMatchObject({ location: 'in/b.html', error: { code: 'empty' } })
    await going.return(undefined)
  })
})

describe('standard input', () => {
  const pipe = (...pieces: (string | Uint8Array)[]) =>
    openStandardInput({}, Readable.from(pieces.map((it) => Buffer.from(it))))

  test('is told by its bytes', async () => {
    const [item] = (await Array.fromAsync(pipe('<!doctype ', 'html><p>Hello'))) as SourceItem[]
    expect(item).toMatchObject({ location: expect.stringMatching(/^-#[0-9a-f]{32}$/u), stamp: null })
    expect(textOf(item!)).toBe('<!doctype html><p>Hello')
    expect(placesOf(await Array.fromAsync(pipe(gzipSync('{"id":"a","text":"x"}\n{"id":"b","text":"y"}\n'))))).toEqual([
      '-#a',
      '-#b',
    ])
    expect(placesOf(await Array.fromAsync(pipe('')))).toEqual(['empty'])
  })
})

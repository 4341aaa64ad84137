import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SourceError } from '../source-error.ts'
import { isWholeText, visibleText } from './is-whole-text.ts'
import { readDay } from './read-day.ts'
import { readEvery } from './read-every.ts'
import { readList } from './read-list.ts'
import { tellList } from './tell-list.ts'

describe('a day as feeds write it', () => {
  test.each([
    ['Fri, 20 Nov 2026 23:30:00 -0500', '2026-11-20T23:30:00-05:00'],
    ['20 Nov 2026 23:30 EST', '2026-11-20T23:30:00-05:00'],
    ['Friday, 6 November 26 9:05:01 GMT', '2026-11-06T09:05:01Z'],
    ['Fri,  20  Nov 2026 10:00:00 XYZ', '2026-11-20T10:00:00'],
    ['Fri, 20 Nov 2026', '2026-11-20'],
    ['2026-11-20T10:00:00.123+0200', '2026-11-20T10:00:00+02:00'],
    ['2026-11-20 10:00', '2026-11-20T10:00:00'],
    ['2026-11-20', '2026-11-20'],
    ['2026-11', '2026-11'],
    ['2026-11-20T99:00:00Z', '2026-11-20'],
    ['30 Feb 2026 10:00 GMT', null],
    ['2026-13-01', null],
    ['Thu, 01 Jan 1970 00:00:00 GMT', null],
    ['0001-01-01T00:00:00Z', null],
    ['11/12/2026', null],
    ['yesterday', null],
    ['', null],
    [undefined, null],
  ])('%s is %s', (written, day) => expect(readDay(written)).toBe(day))
})

describe('what a text is', () => {
  test.each([
    ['<rss version="2.0">', '', 'rss'],
    [
      '\ufeff  <?xml version="1.0"?><?xml-stylesheet href="x"?><!-- <html> --><!DOCTYPE rss [<!ENTITY a "]">] ><RSS>',
      '',
      'rss',
    ],
    ['<a:feed xmlns:a="http://www.w3.org/2005/Atom">', '', 'atom'],
    ['<rdf:RDF>', '', 'rdf'],
    ['<urlset/>', '', 'sitemap'],
    ['<sitemapindex>', '', 'sitemap-index'],
    ['<opml>', '', 'opml'],
    ['{"items": [], "version": "https://jsonfeed.org/version/1.1"}', '', 'json-feed'],
    ['{"items": []}', 'application/feed+json', 'json-feed'],
    ['https://example.org/a\nhttps://example.org/b\n', 'text/plain', 'addresses'],
    ['https://example.org/a\nis where it stands', 'text/plain', null],
    ['https://example.org/a\n', 'text/html', null],
    ['<!doctype html><html><body>See <rss version="2.0">', '', null],
    ['{"id": 1}', 'application/json', null],
    ['The talks', 'text/plain', null],
    ['', '', null],
  ])('%s (%s) is %s', (text, type, kind) => expect(tellList(text, type)).toBe(kind))
})

describe('the text a feed carries', () => {
  const words = 'The delegation arrived in the evening and was received at the gate. '
  test.each([
    [`<p>${words.repeat(5)}</p>`, true],
    [`<p>${words.repeat(5)}…</p>`, false],
    [`<p>${words.repeat(5)}[&#8230;]</p>`, false],
    [`<p>${words.repeat(5)}</p><p><a href="x">Continue reading on our site →</a></p>`, false],
    [`<p>${words.repeat(30)}</p><p>Read more</p>`, true],
    [`<p>${words}</p>`, false],
    [null, false],
  ])('%#: whole or not', (html, whole) => expect(isWholeText(html)).toBe(whole))

  test('is seen without its markup', () => {
    expect(visibleText('<p>A &amp; B</p>\n<p>C&nbsp;D <3')).toBe('A & B C D <3')
  })
})

test('how often a feed changes by its own word', () => {
  expect(readEvery(60, undefined)).toBe(3_600_000)
  expect(readEvery(undefined, { updatePeriod: 'hourly', updateFrequency: 2 })).toBe(1_800_000)
  expect(readEvery(60, { updatePeriod: ' Daily ' })).toBe(86_400_000)
  expect(readEvery(0, { updatePeriod: 'often', updateFrequency: -1 })).toBe(null)
})

describe('a list', () => {
  const read = (bytes: Uint8Array, contentType?: string) => readList({ bytes, contentType, name: 'list', base: null })

  test('is read in its own letters', () => {
    const feed = (encoding: string) =>
      `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><item><title>Zürich</title><link>https://example.org/a</link></item></channel></rss>`
    const titles = [
      read(Buffer.from(feed('iso-8859-1'), 'latin1')),
      read(Buffer.from(feed('utf-8'), 'latin1'), 'application/rss+xml; charset=ISO-8859-1'),
      read(Buffer.from(`\ufeff${feed('utf-16')}`, 'utf16le')),
      read(Buffer.from(feed('utf-8'))),
    ].map((list) => list?.entries[0]?.title)
    expect(titles).toEqual(['Zürich', 'Zürich', 'Zürich', 'Zürich'])
  })

  test('of any bytes is a list, none, or a clear error', () => {
    const tags = [
      '<rss>',
      '<rss version="2.0">',
      '<channel>',
      '<item>',
      '<title>',
      '<link>',
      '</item>',
      '<feed>',
      '<entry>',
      '<urlset>',
      '<url>',
      '<loc>',
      '</url>',
      '<opml>',
      '<body>',
      '<outline xmlUrl="https://a/b">',
      '<![CDATA[',
      ']]>',
      '<!--',
      '&#x110000;',
      '&a;',
      'https://a/b',
      '{"version":"https://jsonfeed.org/version/1"',
      ',"items":[',
      '{"id":',
      '\u0000',
      '</',
      '<!DOCTYPE [',
    ]
    const text = fc.array(fc.oneof(fc.constantFrom(...tags), fc.string({ maxLength: 8 })), { maxLength: 30 })
    fc.assert(
      fc.property(text, (pieces) => {
        try {
          const list = read(Buffer.from(pieces.join('')))
          for (const { link } of list?.entries ?? []) if (link !== null) expect(link).toMatch(/^https?:\/\//u)
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('of ten thousand entries, or of what only opens, is read in a moment', () => {
    const item = (at: number) => `<item><title>A ${at}</title><link>https://example.org/${at}</link></item>`
    const big = `<rss version="2.0"><channel>${Array.from({ length: 10_000 }, (_, at) => item(at)).join('')}</channel></rss>`
    const start = performance.now()
    expect(read(Buffer.from(big))?.entries).toHaveLength(10_000)
    for (const piece of ['<item>', '<item><title>', '<![CDATA[', '<!--', '&amp', '<a b="', '</item>'])
      for (const root of ['<rss version="2.0"><channel>', '<urlset>', '<opml><body>', '<feed>']) {
        try {
          read(Buffer.from(root + piece.repeat(100_000)))
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError)
        }
      }
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})

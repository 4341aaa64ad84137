import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { type Page, type Site, serveSite, withHeaders } from '../testing/serve-site.ts'
import { stoppedClock } from '../testing/test-clock.ts'
import type { NetOptions } from './network/net-options.ts'
import { openAddress } from './open-address.ts'
import { openFeedFile } from './open-feed-file.ts'
import type { Sourced } from './source-item.ts'

const sites: Site[] = []
afterEach(() => {
  for (const site of sites.splice(0)) site.close()
})

async function serve(pages: Readonly<Record<string, Page>>): Promise<Site> {
  const site = await serveSite(pages)
  sites.push(site)
  return site
}

async function gather(sourced: AsyncIterable<Sourced>): Promise<Sourced[]> {
  const found: Sourced[] = []
  for await (const one of sourced) found.push(one)
  return found
}

const open = (url: string, options: NetOptions = {}) =>
  gather(openAddress(url, { allowPrivate: true, clock: stoppedClock(), ...options }))

/** One line each: where, what, its day. */
function show(sourced: readonly Sourced[], { base }: Site): string[] {
  return sourced.map((one) => {
    const place = one.location.replace(base, '')
    if ('error' in one) return `${place} ! ${one.error.code}`
    const { html, bytes, published = '-', title } = one.input
    const text = html ?? Buffer.from(bytes!).toString()
    return `${place} | ${title ? `${title}: ` : ''}${text.slice(0, 40)} | ${published}`
  })
}

const long = `The two ministers spoke about the harbour at ${'length and agreed to meet again. '.repeat(12)}`

const rss = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Gazette</title><link>$BASE/</link>
<item><title>A visit</title><link>/visit#top</link><pubDate>Fri, 20 Nov 2026 23:30:00 -0500</pubDate><description>In short.</description></item>
<item><title>Talks &amp;amp; tea</title><guid isPermaLink="true">$BASE/talks</guid><content:encoded><![CDATA[<p>${long}</p>]]></content:encoded></item>
<item><title>Gone</title><link>$BASE/gone</link><description>The envoy left &lt;b&gt;Oslo&lt;/b&gt;.</description></item>
<item><title>Lost</title><link>$BASE/lost</link></item>
</channel></rss>`

describe('openAddress', () => {
  test('a page is one report, with what its server says of its version', async () => {
    const site = await serve({ '/a': withHeaders({ etag: '"7"', 'content-type': 'text/html' }, '<p>hello') })
    const [item] = await open(`${site.base}/a`)
    expect(item).toMatchObject({ location: `${site.base}/a`, stamp: 'etag:"7"', input: { contentType: 'text/html' } })
    const passed: string[] = []
    const known = (_: string, stamp: string) => stamp === 'etag:"7"'
    expect(await open(`${site.base}/a`, { known, skipped: (place) => passed.push(place) })).toEqual([])
    expect(passed).toEqual([`${site.base}/a`])
  })

  test('RSS: pages, whole texts in the feed, and what the feed says where the page is gone', async () => {
    const site = await serve({ '/feed': rss, '/visit': '<p>the page of the visit' })
    const found = await open(`${site.base}/feed`)
    expect(show(found, site)).toEqual([
      '/visit | <p>the page of the visit | 2026-11-20T23:30:00-05:00',
      '/talks | Talks & tea: <p>The two ministers spoke about the har | -',
      '/gone | Gone: The envoy left <b>Oslo</b>. | -',
      '/lost ! unreachable',
    ])
    expect(site.asked).toEqual(['/feed', '/visit', '/gone', '/lost'])
  })

  test('what the record has is not fetched again, and what changed is', async () => {
    const site = await serve({ '/feed': rss, '/visit': 'v', '/lost': 'l' })
    const stamps = new Map<string, string | null>()
    for (const one of await open(`${site.base}/feed`)) if ('input' in one) stamps.set(one.location, one.stamp)
    site.asked.length = 0
    site.pages.set('/feed', rss.replace('A visit', 'A longer visit'))
    const found = await open(`${site.base}/feed`, { known: (place, stamp) => stamps.get(place) === stamp })
    expect(show(found, site).map((line) => line.split(' ')[0])).toEqual(['/visit'])
    expect(site.asked).toEqual(['/feed', '/visit'])
  })

  test('what stands in for a page that may come back has no stamp', async () => {
    const busy: Page = (_request, response) => response.writeHead(503, { 'retry-after': '3600' }).end()
    const site = await serve({ '/feed': rss, '/visit': busy })
    const [visit] = await open(`${site.base}/feed`)
    expect(visit).toMatchObject({ stamp: null, input: { html: 'In short.', title: 'A visit' } })
  })

  test('RDF', async () => {
    const site = await serve({
      '/feed': withHeaders(
        { 'content-type': 'application/rdf+xml' },
        `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="$BASE/"><title>Gazette</title><link>$BASE/</link><description>News</description></channel>
<item rdf:about="$BASE/a"><title>A</title><link>$BASE/a</link><dc:date>2026-11-20T08:00+01:00</dc:date></item></rdf:RDF>`,
      ),
      '/a': 'page a',
    })
    expect(show(await open(`${site.base}/feed`), site)).toEqual(['/a | page a | 2026-11-20T08:00:00+01:00'])
  })

  test('Atom, with links of several kinds and bases', async () => {
    const site = await serve({
      '/news/feed': `<?xml version="1.0" encoding="utf-8"?><!-- made by hand -->
<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title><id>urn:g</id><updated>2026-11-21T00:00:00Z</updated>
<entry><id>urn:1</id><title type="html">A &amp;lt;b&amp;gt; &lt;i&gt;call&lt;/i&gt;</title><updated>2026-11-21T10:00:00Z</updated><published>2026-11-20T10:00:00Z</published>
<link rel="enclosure" href="/sound.mp3"/><link rel="alternate" type="text/html" href="one"/></entry>
<entry><id>urn:2</id><title>B</title><updated>2026-11-21T11:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${long}</p></div></content></entry>
</feed>`,
      '/news/one': 'page one',
    })
    const found = await open(`${site.base}/news/feed`)
    expect(show(found, site)).toEqual([
      '/news/one | page one | 2026-11-20T10:00:00Z',
      '/news/feed#urn:2 | B: <p>The two ministers spoke about the har | -',
    ])
    expect(found[0]).toMatchObject({ stamp: 'updated:2026-11-21T10:00:00Z' })
  })

  test('JSON feed', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Gazette',
      items: [
        { id: '1', url: '/a', date_published: '2026-11-20T10:00:00+02:00', date_modified: '2026-11-22' },
        { id: '2', url: '/b', content_html: `<p>${long}</p>`, title: 'B' },
        { id: '3', content_text: 'Peace < war.\n\nSo they said.' },
      ],
    }
    const site = await serve({
      '/feed': withHeaders({ 'content-type': 'application/feed+json' }, JSON.stringify(feed)),
      '/a': 'page a',
    })
    expect(show(await open(`${site.base}/feed`), site)).toEqual([
      '/a | page a | 2026-11-20T10:00:00+02:00',
      '/b | B: <p>The two ministers spoke about the har | -',
      '/feed#3 | <p>Peace &lt; war.</p>\n<p>So they said.< | -',
    ])
  })

  test('a sitemap index with sitemaps, one gzipped, one for news, one of plain lines, one that names the index again', async () => {
    const site = await serve({
      '/index.xml': `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${[
        'one.xml.gz',
        'news.xml',
        'lines.txt',
        'index.xml',
        'page',
      ]
        .map((name) => `<sitemap><loc>$BASE/${name}</loc><lastmod>2026-11-20</lastmod></sitemap>`)
        .join('')}</sitemapindex>`,
      '/news.xml': `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="x">
<url><loc>$BASE/c?a=1&amp;b=2</loc><image:image><image:loc>$BASE/c.png</image:loc><image:title>Picture</image:title></image:image>
<n:news><n:publication><n:name>Gazette</n:name></n:publication><n:publication_date>2026-11-19</n:publication_date><n:title>C</n:title></n:news></url></urlset>`,
      '/lines.txt': withHeaders({ 'content-type': 'text/plain' }, '$BASE/d\n$BASE/d\n'),
      '/a': 'page a',
      '/c?a=1&b=2': 'page c',
      '/d': 'page d',
      '/page': '<p>no list',
    })
    const one = `<?xml version="1.0"?><s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"><s:url><s:loc>${site.base}/a</s:loc><s:lastmod>2026-11-18</s:lastmod></s:url></s:urlset>`
    site.pages.set('/one.xml.gz', (_request, response) => response.end(gzipSync(one)))
    const found = await open(`${site.base}/index.xml`)
    expect(show(found, site)).toEqual([
      '/a | page a | -',
      '/c?a=1&b=2 | page c | 2026-11-19',
      '/d | page d | -',
      '/page ! broken',
    ])
    expect(found[0]).toMatchObject({ stamp: 'updated:2026-11-18' })
  })

  test('OPML: its feeds in their order, nested ones too', async () => {
    const feed = (name: string) =>
      `<rss version="2.0"><channel><title>${name}</title><item><title>${name}</title><link>$BASE/${name}</link></item></channel></rss>`
    const slow: Page = (_request, response) => {
      setTimeout(() => response.end(feed('a').replaceAll('$BASE', site.base)), 150)
    }
    const site = await serve({
      '/list': `<opml version="2.0"><body><outline text="First" xmlUrl="$BASE/a.rss"/><outline text="Group"><outline text="Second" xmlUrl="$BASE/b.rss"/>
<outline text="None" htmlUrl="$BASE/x"/></outline><outline text="Again" xmlUrl="$BASE/a.rss"/></body></opml>`,
      '/a.rss': slow,
      '/b.rss': feed('b'),
      '/a': 'page a',
      '/b': 'page b',
    })
    expect(show(await open(`${site.base}/list`), site)).toEqual(['/a | page a | -', '/b | page b | -'])
    expect(site.mostAtOnce).toBe(1)
  })

  test('a broken list is one clear failure that says where; of one cut off, the beginning is read', async () => {
    const site = await serve({
      '/cut.xml': '<urlset xmlns="x">\n<url><loc>$BASE/a</loc></url>\n<url><loc>$BASE/b',
      '/cut.rss': `<rss version="2.0"><channel>\n<item><title>A</title><link>$BASE/a</link></item>\n<item><title>B`,
      '/half.rss': `<rss version="2.0"><channel>\n<item><title>A</title><link>$BASE/a</link></item>\n<item>`,
      '/json': withHeaders(
        { 'content-type': 'application/feed+json' },
        '{"version": "https://jsonfeed.org/version/1", ',
      ),
      '/deep.rss': `<rss version="2.0"><channel>${'<a>'.repeat(200_000)}`,
      '/a': 'page a',
      '/b': 'page b',
    })
    const told: Record<string, string[]> = {}
    for (const path of ['/cut.xml', '/cut.rss', '/half.rss', '/json', '/deep.rss'])
      told[path] = (await open(`${site.base}${path}`)).map((one) =>
        'error' in one
          ? `${one.error.code}: ${one.error.message.replaceAll(site.base, '')}`
          : one.location.replace(site.base, ''),
      )
    expect(told).toEqual({
      '/cut.xml': [
        'cut-off: /cut.xml is a broken sitemap: it ends on line 3, inside <loc>; what stands before was read',
        '/a',
        '/b',
      ],
      '/cut.rss': ['broken: /cut.rss is a broken feed: it ends on line 3, inside <title>'],
      '/half.rss': [
        'cut-off: /half.rss is a broken feed: it ends on line 3, inside <item>; what stands before was read',
        '/a',
      ],
      '/json': [expect.stringMatching(/^broken: \/json is a broken feed: .*JSON.* position \d+/u)],
      '/deep.rss': ['broken: /deep.rss is a broken feed: nested deeper than 100'],
    })
  })

  test('entities that swell are not expanded', async () => {
    const laughs = Array.from({ length: 20 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')
    const doctype = `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}<!ENTITY file SYSTEM "file:///etc/passwd">]>`
    const site = await serve({
      '/feed': `<?xml version="1.0"?>${doctype}<rss version="2.0"><channel><item><title>&l20;</title><description>&l20; &file; text</description></item></channel></rss>`,
      '/map': `${doctype}<urlset><url><loc>$BASE/&l20;&file;</loc></url></urlset>`,
    })
    const [item] = await open(`${site.base}/feed`)
    expect(item).toMatchObject({ input: { html: '&l20; &file; text', title: '&l20;' } })
    expect(await open(`${site.base}/map`)).toMatchObject([{ error: { code: 'unreachable' } }])
    expect(site.asked).toEqual(['/feed', '/map', '/&l20;&file;'])
  })

  test('lists in lists and pages are counted', async () => {
    const site = await serve(
      Object.fromEntries(
        [0, 1, 2, 3, 4, 5].map((at) => [
          `/${at}`,
          `<sitemapindex><sitemap><loc>$BASE/${at + 1}</loc></sitemap></sitemapindex>`,
        ]),
      ),
    )
    expect(show(await open(`${site.base}/0`), site)).toEqual(['/3 ! too-big'])
    const urls = ['a', 'b', 'c'].map((name) => `<url><loc>$BASE/${name}</loc></url>`).join('')
    site.pages.set('/map', `<urlset>${urls}</urlset>`)
    for (const name of ['/a', '/b', '/c']) site.pages.set(name, name)
    expect(show(await open(`${site.base}/map`, { mostPages: 2 }), site)).toEqual([
      '/a | /a | -',
      '/b | /b | -',
      '/map ! too-big',
    ])
  })

  test('links and redirects into the own network are not followed', async () => {
    const site = await serve({ '/secret': 'secret' })
    const feed = `<rss version="2.0"><channel><item><title>A</title><link>${site.base}/secret</link></item></channel></rss>`
    const found = await gather(openFeedFile('feed.xml', Buffer.from(feed), { clock: stoppedClock() }))
    expect(show(found, site)).toEqual(['/secret ! not-allowed'])
    const map =
      '<urlset><url><loc>file:///etc/passwd</loc></url><url><loc>http://[::ffff:127.0.0.1]/</loc></url><url><loc>http://2130706433/</loc></url></urlset>'
    const more = await gather(openFeedFile('map.xml', Buffer.from(map), { clock: stoppedClock() }))
    expect(show(more, site)).toEqual(['http://[::ffff:7f00:1]/ ! not-allowed', 'http://127.0.0.1/ ! not-allowed'])
    expect(site.asked).toEqual([])
  })

  test('only an abort throws', async () => {
    const stop = new AbortController()
    const never: Page = () => stop.abort()
    const site = await serve({ '/feed': rss, '/visit': never })
    await expect(open(`${site.base}/feed`, { signal: stop.signal })).rejects.toThrow('aborted')
  })
})

describe('openFeedFile', () => {
  test('reads a feed on disk, whose own address its links are read against', async () => {
    const site = await serve({ '/visit': 'the visit' })
    const bytes = Buffer.from(rss.replaceAll('$BASE', site.base))
    const found = await gather(openFeedFile('old/feed.xml', bytes, { allowPrivate: true, clock: stoppedClock() }))
    expect(show(found, site).slice(0, 2)).toEqual([
      '/visit | the visit | 2026-11-20T23:30:00-05:00',
      '/talks | Talks & tea: <p>The two ministers spoke about the har | -',
    ])
  })

  test('what is no feed is one failure', async () => {
    const found = await gather(openFeedFile('page.html', Buffer.from('<html><p>text'), {}))
    expect(found).toMatchObject([{ location: 'page.html', error: { code: 'broken' } }])
  })
})

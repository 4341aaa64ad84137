import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { type Page, type Site, serveSite, withHeaders } from '../testing/serve-site.ts'
import { fastClock } from '../testing/test-clock.ts'
import { systemClock } from './network/clock.ts'
import type { Sourced } from './source-item.ts'
import { watchSources } from './watch-sources.ts'
import { nextPoll } from './watching/next-poll.ts'
import type { WatchOptions } from './watching/watch.ts'
import type { Watched } from './watching/watch-state.ts'

const cleanUps: (() => void)[] = []
afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp()
})

async function serve(pages: Readonly<Record<string, Page>>): Promise<Site> {
  const site = await serveSite(pages)
  cleanUps.push(() => site.close())
  return site
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-watch-'))
  cleanUps.push(() => rmSync(folder, { recursive: true }))
  return folder
}

/** What is kept of places, as the store would; each value told is also kept in `told`. */
function makeState() {
  const kept = new Map<string, Watched>()
  const told: [string, Watched][] = []
  const state = {
    get: (place: string) => kept.get(place) ?? null,
    set: (place: string, watched: Watched) => {
      kept.set(place, watched)
      told.push([place, watched])
    },
  }
  return { kept, told, state }
}

/** A watch that runs a thousand times faster, and `next` to take what comes; a quarter of an hour is then 0.9 seconds. */
function start(names: readonly string[], options: Partial<WatchOptions> = {}) {
  const stop = new AbortController()
  cleanUps.push(() => stop.abort())
  const all = { allowPrivate: true, clock: fastClock(1000), signal: stop.signal, state: makeState().state, ...options }
  const watch = watchSources(names, all)
  const next = async () => (await watch.next()).value as Sourced | undefined
  return { stop, watch, next }
}

function show(sourced: Sourced | undefined, { base }: { readonly base: string }): string {
  if (!sourced) return 'end'
  const place = sourced.location.replace(base, '')
  if ('error' in sourced) return `${place} ! ${sourced.error.code}`
  return `${place}: ${sourced.input.html ?? Buffer.from(sourced.input.bytes!).toString()}`
}

const rss = (paths: readonly string[], more = '') =>
  `<rss version="2.0"><channel><title>Gazette</title>${more}${paths.map((path) => `<item><title>${path}</title><link>$BASE${path}</link></item>`).join('')}</channel></rss>`

describe('watchSources', () => {
  test('gives out what a feed has, then what is new in it, asking on conditions', async () => {
    const statuses: number[] = []
    const site = await serve({ '/a': 'page a', '/b': 'page b' })
    const feed = (etag: string, paths: string[]) => {
      const page = withHeaders({ etag }, rss(paths, '<ttl>10</ttl>')) as Exclude<Page, string>
      site.pages.set('/feed', (request, response) => {
        response.on('finish', () => statuses.push(response.statusCode))
        page(request, response)
      })
    }
    feed('"1"', ['/a'])
    const { kept, state } = makeState()
    const { watch, next, stop } = start([`${site.base}/feed`], { state })
    expect(show(await next(), site)).toBe('/a: page a')
    const coming = next()
    while (!statuses.includes(304)) await setTimeout(20)
    feed('"2"', ['/b', '/a'])
    expect(show(await coming, site)).toBe('/b: page b')
    // Until what it gave is dealt with, the feed does not count as read.
    expect(kept.get(`${site.base}/feed`)).toMatchObject({ etag: '"1"' })
    const end = next()
    while (kept.get(`${site.base}/feed`)?.etag !== '"2"') await setTimeout(5)
    expect(kept.get(`${site.base}/feed`)).toMatchObject({ failures: 0, every: 600_000 })
    stop.abort()
    expect(await end).toBe(undefined)
    expect(await watch.next()).toEqual({ value: undefined, done: true })
    expect(site.asked.filter((path) => path !== '/feed')).toEqual(['/a', '/b'])
    expect(statuses.slice(0, 2)).toEqual([200, 304])
  })

  test('goes on where the state says it stopped', async () => {
    const site = await serve({
      '/feed': withHeaders({ etag: '"1"' }, rss(['/a'])),
      '/late': rss(['/b']),
      '/b': 'page b',
    })
    const { kept, state } = makeState()
    const clock = fastClock(1000)
    const known = { etag: '"1"', lastModified: null, nextPoll: 0, failures: 0, every: null }
    kept.set(`${site.base}/feed`, known)
    kept.set(`${site.base}/late`, { ...known, etag: null, nextPoll: clock.now() + 400_000 })
    const { next } = start([`${site.base}/feed`, `${site.base}/late`], { state, clock })
    expect(show(await next(), site)).toBe('/b: page b')
    expect(site.asked).toEqual(['/feed', '/late', '/b'])
  })

  test('a page that could not be had is asked for again, though the feed is the same', async () => {
    const site = await serve({ '/feed': withHeaders({ etag: '"1"' }, rss(['/a'])) })
    site.pages.set('/a', (_request, response) => response.writeHead(503).end())
    const { next } = start([`${site.base}/feed`], { retries: 0 })
    expect(show(await next(), site)).toBe('/a ! busy')
    site.pages.set('/a', 'page a')
    expect(show(await next(), site)).toBe('/a: page a')
  })

  test('follows the feeds of an OPML list, and leaves those that are taken off it', async () => {
    const opml = (names: string[]) =>
      `<opml><body>${names.map((name) => `<outline text="x" xmlUrl="$BASE/${name}"/>`).join('')}</body></opml>`
    const site = await serve({
      '/list': opml(['one', 'two']),
      '/one': rss(['/a']),
      '/two': rss(['/b']),
      '/a': 'a',
      '/b': 'b',
    })
    const { next } = start([`${site.base}/list`])
    expect([show(await next(), site), show(await next(), site)].sort()).toEqual(['/a: a', '/b: b'])
    site.pages.set('/list', opml(['two']))
    const coming = next()
    const readings = () => site.asked.filter((path) => path === '/list').length
    while (readings() < 3) await setTimeout(20)
    site.asked.length = 0
    while (readings() < 2) await setTimeout(20)
    expect(site.asked).not.toContain('/one')
    site.pages.set('/two', rss(['/c', '/b']))
    site.pages.set('/c', 'c')
    expect(show(await coming, site)).toBe('/c: c')
  })

  test('follows the sitemaps of an index, reading again only those that changed', async () => {
    const index = (days: readonly string[]) =>
      `<sitemapindex>${days.map((day, at) => `<sitemap><loc>$BASE/map${at}</loc><lastmod>${day}</lastmod></sitemap>`).join('')}</sitemapindex>`
    const map = (paths: string[]) =>
      `<urlset>${paths.map((path) => `<url><loc>$BASE${path}</loc></url>`).join('')}</urlset>`
    const site = await serve({
      '/index': index(['2026-11-01', '2026-11-01']),
      '/map0': map(['/a']),
      '/map1': map(['/b']),
      ...{ '/a': 'a', '/b': 'b', '/c': 'c' },
    })
    const { next } = start([`${site.base}/index`])
    expect([show(await next(), site), show(await next(), site)]).toEqual(['/a: a', '/b: b'])
    site.pages.set('/index', index(['2026-11-01', '2026-11-02']))
    site.pages.set('/map0', map(['/a', '/never']))
    site.pages.set('/map1', map(['/c', '/b']))
    expect(show(await next(), site)).toBe('/c: c')
    expect(site.asked.filter((path) => path !== '/index')).toEqual(['/map0', '/a', '/map1', '/b', '/map1', '/c'])
  })

  test('tells of each failure and waits longer each time, or as long as the server says', async () => {
    const site = await serve({ '/feed': (_request, response) => response.writeHead(404).end() })
    const { kept, state } = makeState()
    const clock = fastClock(1000)
    const { next } = start([`${site.base}/feed`], { state, clock, interval: 100_000 })
    for (let time = 0; time < 3; time++) expect(show(await next(), site)).toBe('/feed ! unreachable')
    expect(kept.get(`${site.base}/feed`)).toMatchObject({ failures: 2 })
    site.pages.set('/feed', (_request, response) => response.writeHead(429, { 'retry-after': '9000' }).end())
    expect(show(await next(), site)).toBe('/feed ! busy')
    const coming = next()
    while (kept.get(`${site.base}/feed`)?.failures !== 4) await setTimeout(5)
    expect(kept.get(`${site.base}/feed`)!.nextPoll - clock.now()).toBeGreaterThan(8_000_000)
    coming.catch(() => undefined)
  })

  test('a file that comes into a folder is given out once it is whole, and again when it changes', async () => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'old.html'), '<p>known')
    writeFileSync(join(folder, 'first.html'), '<p>first')
    const known = (place: string) => place.endsWith('old.html')
    const { next, stop } = start([folder], { clock: fastClock(20), known })
    const base = folder
    expect(show(await next(), { base })).toBe('/first.html: <p>first')
    const coming = next()
    await setTimeout(100)
    mkdirSync(join(folder, 'deep'))
    writeFileSync(join(folder, 'deep', 'new.html'), '<p>new')
    expect(show(await coming, { base })).toBe('/deep/new.html: <p>new')
    const changed = next()
    await setTimeout(100)
    writeFileSync(join(folder, 'first.html'), '<p>first, corrected')
    expect(show(await changed, { base })).toBe('/first.html: <p>first, corrected')
    const end = next()
    stop.abort()
    expect(await end).toBe(undefined)
  })

  test('a file that is being written waits', async () => {
    const folder = makeFolder()
    const { next } = start([folder], { clock: systemClock })
    const coming = next()
    for (let piece = 0; piece < 12; piece++) {
      appendFileSync(join(folder, 'slow.txt'), `${piece} `)
      await setTimeout(50)
    }
    expect(show(await coming, { base: folder })).toBe('/slow.txt: 0 1 2 3 4 5 6 7 8 9 10 11 ')
  })

  test('a folder that is not there yet is told of once, and read when it comes', async () => {
    const folder = join(makeFolder(), 'later')
    const { next } = start([folder], { rescan: 20_000 })
    expect(show(await next(), { base: folder })).toBe(' ! not-found')
    const coming = next()
    await setTimeout(100)
    mkdirSync(folder)
    writeFileSync(join(folder, 'a.txt'), 'text')
    expect(show(await coming, { base: folder })).toBe('/a.txt: text')
  })

  test('an OPML file on disk: its feeds are followed', async () => {
    const site = await serve({ '/feed': rss(['/a']), '/a': 'a', '/b': 'b' })
    const file = join(makeFolder(), 'feeds.opml')
    writeFileSync(file, `<opml><body><outline text="x" xmlUrl="${site.base}/feed"/></body></opml>`)
    const { next } = start([file])
    expect(show(await next(), site)).toBe('/a: a')
    site.pages.set('/feed', rss(['/a', '/b']))
    expect(show(await next(), site)).toBe('/b: b')
  })

  test('leaving it ends all that runs', async () => {
    const site = await serve({ '/feed': rss(['/a', '/b', '/c']), '/a': 'a', '/b': 'b', '/c': 'c' })
    const { told, state } = makeState()
    const { watch, next } = start([`${site.base}/feed`, makeFolder()], { state })
    for (let taken = 0; taken < 3; taken++) await next()
    await watch.return()
    expect(told).toEqual([])
    const asked = site.asked.length
    await setTimeout(1500)
    expect(site.asked.length).toBe(asked)
  })
})

describe('when an address is asked next', () => {
  const facts = {
    link: 'https://example.org/feed',
    now: 0,
    interval: 900_000,
    every: null,
    failures: 0,
    retryAfter: null,
  }

  test('after the interval and up to a tenth more, the same each time and another for each address', () => {
    const first = nextPoll(facts)
    expect(first).toBeGreaterThanOrEqual(900_000)
    expect(first).toBeLessThan(990_000)
    expect(nextPoll(facts)).toBe(first)
    expect(nextPoll({ ...facts, link: 'https://example.org/other' })).not.toBe(first)
  })

  test('what the feed asks for is the least, what the server asks for goes before, failures double it up to a day', () => {
    const hour = 3_600_000
    expect(nextPoll({ ...facts, every: 2 * hour })).toBeGreaterThanOrEqual(2 * hour)
    expect(nextPoll({ ...facts, every: 1000 })).toBe(nextPoll(facts))
    expect(nextPoll({ ...facts, every: 365 * 24 * hour })).toBeLessThan(27 * hour)
    expect(nextPoll({ ...facts, failures: 2 })).toBe(nextPoll({ ...facts, interval: hour }))
    expect(nextPoll({ ...facts, failures: 99 })).toBeLessThan(27 * hour)
    expect(nextPoll({ ...facts, retryAfter: 7200 })).toBe(2 * hour)
  })
})

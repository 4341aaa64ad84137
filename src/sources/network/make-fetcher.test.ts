import { afterEach, describe, expect, test } from 'vitest'
import { type Page, type Site, serveSite, withHeaders } from '../../testing/serve-site.ts'
import { stoppedClock } from '../../testing/test-clock.ts'
import { makeFetcher } from './make-fetcher.ts'
import type { NetOptions } from './net-options.ts'

const sites: Site[] = []
afterEach(() => {
  for (const site of sites.splice(0)) site.close()
})

async function serve(pages: Readonly<Record<string, Page>>): Promise<Site> {
  const site = await serveSite(pages)
  sites.push(site)
  return site
}

function setUp(options: NetOptions = {}) {
  const clock = stoppedClock()
  return { clock, fetcher: makeFetcher({ allowPrivate: true, clock, ...options }) }
}

/** Answers with each of the statuses in turn, the last one for ever. */
function inTurn(...answers: readonly (readonly [status: number, headers?: Record<string, string>])[]): Page {
  let at = 0
  return (_request, response) => {
    const [status, headers = {}] = answers[Math.min(at++, answers.length - 1)]!
    response.writeHead(status, headers).end('body')
  }
}

describe('the fetcher', () => {
  test('asks a host one thing at a time, with a delay between', async () => {
    const slow: Page = (_request, response) => void setTimeout(() => response.end('x'), 20)
    const site = await serve({ '/a': slow, '/b': slow, '/c': slow })
    const { clock, fetcher } = setUp()
    await Promise.all(['/a', '/b', '/c'].map((path) => fetcher.open(site.base + path)))
    expect(site.mostAtOnce).toBe(1)
    expect(clock.slept).toEqual([1000, 1000, 1000])
  })

  test('keeps to robots.txt and asks for it once', async () => {
    let asked = 0
    const site = await serve({
      '/robots.txt': (_request, response) => {
        asked++
        response.end(
          'User-agent: other\nDisallow: /\n\nUser-agent: Readout\nCrawl-delay: 5\nDisallow: /private/\nAllow: /private/open\n',
        )
      },
      '/private/open': 'x',
      '/b': 'x',
    })
    const { clock, fetcher } = setUp()
    await fetcher.open(`${site.base}/private/open`)
    await expect(fetcher.open(`${site.base}/private/a`)).rejects.toMatchObject({
      code: 'not-allowed',
      message: `${site.base}/private/a is not to be read by machine: ${site.base}/robots.txt says so`,
    })
    await fetcher.open(`${site.base}/b`)
    expect(asked).toBe(1)
    expect(site.asked).toEqual(['/private/open', '/b'])
    expect(clock.slept).toEqual([1000, 5000])
  })

  test('a Crawl-delay of a day is not sat out, and a redirect is asked of robots.txt too', async () => {
    const site = await serve({
      '/robots.txt': 'User-agent: *\nCrawl-delay: 86400\nDisallow: /b',
      '/a': (_request, response) => response.writeHead(302, { location: '/b' }).end(),
    })
    const { clock, fetcher } = setUp()
    await expect(fetcher.open(`${site.base}/a`)).rejects.toMatchObject({ code: 'not-allowed' })
    expect(site.asked).toEqual(['/a'])
    await fetcher.open(`${site.base}/robots.txt`)
    expect(Math.max(...clock.slept)).toBe(30_000)
  })

  test('where robots.txt cannot be had because the server is broken, nothing is asked', async () => {
    const site = await serve({ '/robots.txt': inTurn([500]), '/a': 'x' })
    const { fetcher } = setUp()
    await expect(fetcher.open(`${site.base}/a`)).rejects.toMatchObject({ status: 500 })
    expect(site.asked).toEqual([])
  })

  test('comes back when a busy server says', async () => {
    const site = await serve({ '/a': inTurn([429, { 'retry-after': '7' }], [503], [200]) })
    const { clock, fetcher } = setUp()
    expect(Buffer.from((await fetcher.open(`${site.base}/a`)).bytes).toString()).toBe('body')
    expect(clock.slept).toEqual([1000, 7000, 2000])
  })

  test('does not sit out an hour, and leaves the host alone for as long', async () => {
    const site = await serve({ '/a': inTurn([429, { 'retry-after': '3600' }]), '/b': 'x' })
    const { clock, fetcher } = setUp()
    await expect(fetcher.open(`${site.base}/a`)).rejects.toMatchObject({ code: 'busy', status: 429, retryAfter: 3600 })
    await expect(fetcher.open(`${site.base}/b`)).rejects.toMatchObject({ code: 'busy', status: null })
    expect(site.asked).toEqual(['/a'])
    await clock.sleep(3_600_000)
    await fetcher.open(`${site.base}/b`)
    expect(site.asked).toEqual(['/a', '/b'])
  })

  test('waits longer each time, and tires of a host that never answers', async () => {
    const paths = ['/a', '/b', '/c', '/d', '/e']
    const site = await serve(Object.fromEntries(paths.map((path) => [path, inTurn([502])])))
    const { clock, fetcher } = setUp()
    for (const path of paths)
      await expect(fetcher.open(site.base + path)).rejects.toMatchObject({ name: 'AnswerError' })
    expect(site.asked).toEqual(['/a', '/b', '/c'].flatMap((path) => [path, path, path, path]))
    expect(clock.slept.slice(0, 4)).toEqual([1000, 1000, 2000, 4000])
  })

  test('asks again after a connection that was cut, not after one that cannot be', async () => {
    let cuts = 2
    const site = await serve({
      '/a': (request, response) => (cuts-- > 0 ? request.socket.destroy() : response.end('x')),
    })
    const { clock, fetcher } = setUp()
    await fetcher.open(`${site.base}/a`)
    expect(site.asked).toEqual(['/a', '/a', '/a'])
    clock.slept.length = 0
    await expect(fetcher.open(site.base.replace('http:', 'https:'))).rejects.toMatchObject({ code: 'unreachable' })
    expect(clock.slept.filter((wait) => wait > 1000)).toEqual([])
  })

  test('asks on conditions, and is told that nothing has changed', async () => {
    const site = await serve({
      '/a': withHeaders({ etag: '"1"', 'last-modified': 'Fri, 20 Nov 2026 10:00:00 GMT' }, 'x'),
    })
    const { fetcher } = setUp()
    const first = await fetcher.open(`${site.base}/a`)
    expect(first).toMatchObject({ etag: '"1"', lastModified: 'Fri, 20 Nov 2026 10:00:00 GMT', unchanged: false })
    const again = await fetcher.open(`${site.base}/a`, { etag: first.etag, lastModified: first.lastModified })
    expect(again).toMatchObject({ unchanged: true, bytes: new Uint8Array() })
  })
})

import { createServer, type RequestListener, type Server } from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { askUrl } from './network/ask-url.ts'
import { isClosedAddress } from './network/is-closed-address.ts'
import { openUrl, readRetryAfter } from './open-url.ts'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener)
  await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

describe('openUrl', () => {
  test('fetches a page with its type and final address', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/new' }).end()
      else
        response
          .writeHead(200, { 'content-type': 'text/html; charset=koi8-r', 'content-encoding': 'gzip' })
          .end(gzipSync('<p>hello'))
    })
    const fetched = await openUrl(`${base}/old`, { allowPrivate: true })
    expect(fetched.url).toBe(`${base}/new`)
    expect(fetched.contentType).toBe('text/html; charset=koi8-r')
    expect(Buffer.from(fetched.bytes).toString()).toBe('<p>hello')
  })

  test('asks no private or local address unless allowed', async () => {
    const base = await serve((_request, response) => response.end('secret'))
    await expect(openUrl(base)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(openUrl(base.replace('127.0.0.1', 'localhost'))).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(openUrl('file:///etc/passwd')).rejects.toMatchObject({ code: 'not-allowed' })
  })

  test('gives up on endless redirects, errors, slow answers and bombs', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/loop') response.writeHead(301, { location: '/loop' }).end()
      else if (request.url === '/gone') response.writeHead(410).end()
      else if (request.url === '/bomb')
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(60 * 1024 * 1024)))
      else response.writeHead(200).write('slow')
    })
    const options = { allowPrivate: true, timeout: 2000 }
    await expect(openUrl(`${base}/loop`, options)).rejects.toMatchObject({ code: 'unreachable' })
    await expect(openUrl(`${base}/gone`, options)).rejects.toMatchObject({ code: 'unreachable' })
    await expect(openUrl(`${base}/bomb`, options)).rejects.toMatchObject({ code: 'too-big' })
    await expect(openUrl(`${base}/slow`, { ...options, timeout: 300 })).rejects.toMatchObject({ code: 'timeout' })
  })

  test('asks every hop anew whether it may be asked, and says where a redirect leads nowhere', async () => {
    const base = await serve((request, response) => {
      const to: Record<string, string> = {
        '/file': 'file:///etc/passwd',
        '/odd': 'http://[',
        '/in': 'http://localhost:1/',
      }
      response.writeHead(302, { location: to[request.url ?? ''] ?? '/' }).end()
    })
    const allow = { allowPrivate: true, timeout: 2000 }
    await expect(openUrl(`${base}/file`, allow)).rejects.toMatchObject({
      code: 'not-allowed',
      message: `${base}/file redirects to file:///etc/passwd, which is no http or https address`,
    })
    await expect(openUrl(`${base}/odd`, allow)).rejects.toMatchObject({ code: 'not-allowed' })
    const ask = (url: URL) => askUrl(url, { allowPrivate: url.pathname === '/in' })
    await expect(openUrl(`${base}/in`, { ask })).rejects.toMatchObject({
      code: 'not-allowed',
      message: 'localhost:1 is a private or local address',
    })
  })

  test('a server that drips a byte now and then is given up, in headers and in body', async () => {
    const base = await serve((request, response) => {
      const drip = setInterval(() => (request.url === '/head' ? response.socket : response)?.write('x'), 50)
      response.socket?.on('close', () => clearInterval(drip))
      if (request.url === '/head') response.socket?.write('HTTP/1.1 200 OK\r\nX-Slow: ')
    })
    for (const path of ['/head', '/body'])
      await expect(openUrl(base + path, { allowPrivate: true, timeout: 400 })).rejects.toMatchObject({
        code: 'timeout',
        message: `${base}${path} took too long`,
      })
  })

  test('what unpacks without end stops at the limit, in all packings; what is packed wrong says so', async () => {
    const zeros = Buffer.alloc(60 * 1024 * 1024)
    const bodies: Record<string, Buffer> = {
      gzip: gzipSync(zeros),
      deflate: deflateSync(zeros),
      br: brotliCompressSync(zeros),
    }
    const base = await serve((request, response) => {
      const coding = request.url?.slice(1) ?? ''
      response
        .writeHead(200, { 'content-encoding': coding === 'wrong' ? 'gzip' : coding })
        .end(bodies[coding] ?? 'plain')
    })
    for (const coding of Object.keys(bodies))
      await expect(openUrl(`${base}/${coding}`, { allowPrivate: true })).rejects.toMatchObject({ code: 'too-big' })
    await expect(openUrl(`${base}/wrong`, { allowPrivate: true })).rejects.toMatchObject({ code: 'unreadable' })
  })

  test('says who it is, and stops when told to', async () => {
    const stop = new AbortController()
    let agent: string | undefined
    const base = await serve((request) => {
      agent = request.headers['user-agent']
      stop.abort()
    })
    const options = { allowPrivate: true, signal: stop.signal }
    await expect(openUrl(base, options)).rejects.toMatchObject({ code: 'stopped' })
    expect(agent).toMatch(/^readout\/\d+\.\d+ \(/u)
  })

  test.each([
    ['120', undefined, 120],
    [' 0 ', undefined, 0],
    ['Fri, 20 Nov 2026 10:02:00 GMT', 'Fri, 20 Nov 2026 10:00:00 GMT', 120],
    ['Fri, 20 Nov 2026 09:00:00 GMT', 'Fri, 20 Nov 2026 10:00:00 GMT', 0],
    ['soon', undefined, null],
    [undefined, undefined, null],
  ])('Retry-After %s is %s', (value, date, seconds) => {
    expect(readRetryAfter(value, date)).toBe(seconds)
  })

  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.9',
    '172.20.0.1',
    '169.254.169.254',
    '::1',
    'fe80::1',
    'fd00::2',
    '::ffff:10.0.0.1',
    '0.0.0.0',
    '::',
    '::10.0.0.1',
    '2002:7f00:1::',
    '64:ff9b::a00:1',
    'no address',
  ])('%s is closed', (address) => {
    expect(isClosedAddress(address)).toBe(true)
  })

  test.each(['8.8.8.8', '151.101.1.67', '2606:4700::1111'])('%s is open', (address) => {
    expect(isClosedAddress(address)).toBe(false)
  })
})

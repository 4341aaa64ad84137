import { createServer, type RequestListener, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { isClosedAddress } from './network/is-closed-address.ts'
import { openUrl } from './open-url.ts'

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
    'no address',
  ])('%s is closed', (address) => {
    expect(isClosedAddress(address)).toBe(true)
  })

  test.each(['8.8.8.8', '151.101.1.67', '2606:4700::1111'])('%s is open', (address) => {
    expect(isClosedAddress(address)).toBe(false)
  })
})

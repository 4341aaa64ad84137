import { lookup } from 'node:dns/promises'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { BlockList, isIP } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { largestReport, tooBig } from './open-file.ts'
import { SourceError } from './source-error.ts'

export interface Fetched {
  readonly bytes: Uint8Array
  readonly contentType: string | undefined
  /** Where it was found after redirects. */
  readonly url: string
}

export interface FetchOptions {
  /** Also fetch from private, loopback and link-local addresses. Default false. */
  readonly allowPrivate?: boolean
  /** For the whole of one page, in milliseconds. Default 30,000. */
  readonly timeout?: number
}

const mostRedirects = 5
const userAgent = 'readout/0.1 (reads news reports for its user; no crawler)'

/**
 * Addresses no page of the web is at: private, loopback, link-local, shared, documentation, multicast and reserved ranges.
 * Source: IANA IPv4 and IPv6 special-purpose address registries.
 */
const closedRanges = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  closedRanges.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['100::', 64],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  closedRanges.addSubnet(net, prefix, 'ipv6')

/** True where an address must not be asked unless the user allows it. IPv4 inside IPv6 (`::ffff:10.0.0.1`) counts as IPv4. */
export function isClosedAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 0) return true
  return closedRanges.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

/**
 * Fetches one page. Follows up to five redirects, each checked as the first address was. The address that was checked is the one
 * that is asked, so a name cannot change its mind in between. Throws `SourceError`.
 */
export async function openUrl(start: string, options: FetchOptions = {}): Promise<Fetched> {
  const signal = AbortSignal.timeout(options.timeout ?? 30_000)
  let url = parseUrl(start)
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const response = await ask(url, options, signal)
    const status = response.statusCode ?? 0
    const location = response.headers.location
    if (status >= 300 && status < 400 && location) {
      response.destroy()
      url = parseUrl(new URL(location, url).href)
      continue
    }
    if (status < 200 || status >= 300) {
      response.destroy()
      throw new SourceError(
        'unreachable',
        start,
        `${start} answered ${status}`,
        'Open it in a browser; a saved page can be read as a file.',
      )
    }
    return {
      bytes: await readBody(response, start, signal),
      contentType: response.headers['content-type'],
      url: url.href,
    }
  }
  throw new SourceError(
    'unreachable',
    start,
    `${start} redirects more than ${mostRedirects} times`,
    'Give the address it ends at.',
  )
}

function parseUrl(text: string): URL {
  const url = URL.parse(text)
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new SourceError(
      'not-allowed',
      text,
      `${text} is no http or https address`,
      'Give a full address: https://example.org/page',
    )
  return url
}

async function ask(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const { address, family } = await resolve(url, options)
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((done, fail) => {
    const asked = request(url, {
      signal,
      headers: {
        'user-agent': userAgent,
        accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5',
        'accept-encoding': 'gzip, br, deflate',
      },
      lookup: (_host, wanted, callback) =>
        wanted.all ? callback(null, [{ address, family }]) : callback(null, address, family),
    })
    asked.on('response', done)
    asked.on('error', (cause) => fail(unreachable(url.href, cause)))
    asked.end()
  })
}

async function resolve(url: URL, { allowPrivate }: FetchOptions): Promise<{ address: string; family: number }> {
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  const found = await lookup(host, { all: true }).catch((cause) => {
    throw unreachable(url.href, cause)
  })
  const open = allowPrivate ? found : found.filter(({ address }) => !isClosedAddress(address))
  const first = open[0]
  if (first && open.length === found.length) return first
  throw new SourceError(
    'not-allowed',
    url.href,
    `${url.host} is a private or local address`,
    'Add --allow-private if you mean it.',
  )
}

async function readBody(response: IncomingMessage, source: string, signal: AbortSignal): Promise<Uint8Array> {
  const pieces: Buffer[] = []
  let size = 0
  try {
    for await (const piece of decoded(response)) {
      size += piece.length
      if (size > largestReport) throw tooBig(source)
      pieces.push(piece)
    }
  } catch (cause) {
    response.destroy()
    throw cause instanceof SourceError ? cause : unreachable(source, signal.aborted ? signal.reason : cause)
  }
  return Buffer.concat(pieces, size)
}

function decoded(response: IncomingMessage): Readable {
  const coding = response.headers['content-encoding']
  const unpack =
    coding === 'gzip'
      ? createGunzip()
      : coding === 'br'
        ? createBrotliDecompress()
        : coding === 'deflate'
          ? createInflate()
          : null
  if (!unpack) return response
  response.on('error', (cause) => unpack.destroy(cause))
  return response.pipe(unpack)
}

function unreachable(url: string, cause: unknown): SourceError {
  const { name, code, message } = cause as NodeJS.ErrnoException
  if (name === 'AbortError' || name === 'TimeoutError')
    return new SourceError('timeout', url, `${url} took too long`, 'Try again, or save the page and read the file.', {
      cause,
    })
  return new SourceError(
    'unreachable',
    url,
    `${url} cannot be reached (${code ?? message})`,
    'Check the address and the network.',
    { cause },
  )
}

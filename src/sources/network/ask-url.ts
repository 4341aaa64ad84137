import { lookup } from 'node:dns/promises'
import { type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { largestReport } from '../open-file.ts'
import { SourceError } from '../source-error.ts'
import { isClosedAddress } from './is-closed-address.ts'
import { readBody } from './read-body.ts'
import { unreachable } from './unreachable.ts'

/** Who asks, as robots.txt names it. */
export const agentName = 'readout'
const userAgent = `${agentName}/0.1 (reads news reports for its user; obeys robots.txt as "${agentName}")`

/** What a server answered to one request. */
export interface Answer {
  /** HTTP status, 100 to 599. */
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Unpacked; empty where the status is not 2xx. */
  readonly bytes: Uint8Array
}

/** What is known of an earlier answer; the server then says 304 where nothing has changed. */
export interface Conditions {
  readonly etag?: string | null
  readonly lastModified?: string | null
}

export interface AskOptions {
  /** Also ask private, loopback and link-local addresses. Default false. */
  readonly allowPrivate?: boolean
  /** For one answer with its whole body, in milliseconds. Default 30,000. */
  readonly timeout?: number
  readonly signal?: AbortSignal
  /** The most bytes that are read, unpacked. Default `largestReport`. */
  readonly largest?: number
  /** Take the first `largest` bytes of what is larger, in place of refusing it. */
  readonly cut?: boolean
  readonly conditions?: Conditions
}

/**
 * One request for one address, no redirect followed. The address that was checked is the one that is asked, so a name cannot change
 * its mind in between. Throws `SourceError`: not-allowed, unreachable, timeout, too-big, unreadable, stopped.
 */
export async function askUrl(url: URL, options: AskOptions = {}): Promise<Answer> {
  const signals = [AbortSignal.timeout(options.timeout ?? 30_000), ...(options.signal ? [options.signal] : [])]
  const signal = AbortSignal.any(signals)
  try {
    const { address, family } = await withinTime(resolve(url, options), signal)
    const response = await send(url, { address, family }, options.conditions ?? {}, signal)
    const status = response.statusCode ?? 0
    const limit = { largest: options.largest ?? largestReport, cut: options.cut ?? false }
    if (status >= 200 && status < 300)
      return { status, headers: response.headers, bytes: await readBody(response, url.href, limit) }
    response.on('error', () => undefined).destroy()
    return { status, headers: response.headers, bytes: new Uint8Array() }
  } catch (cause) {
    if (options.signal?.aborted)
      throw new SourceError('stopped', url.href, `${url.href} was broken off`, 'Start it again to go on.', { cause })
    throw cause instanceof SourceError && !signal.aborted
      ? cause
      : unreachable(url.href, signal.aborted ? signal.reason : cause)
  }
}

/** A name server may take longer than we do. */
function withinTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((done, fail) => {
    const stop = () => fail(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(done, fail).finally(() => signal.removeEventListener('abort', stop))
  })
}

interface Resolved {
  readonly address: string
  readonly family: number
}

async function resolve(url: URL, { allowPrivate }: AskOptions): Promise<Resolved> {
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
    'If you mean it, the command line fetches it with --allow-private.',
  )
}

function send(url: URL, { address, family }: Resolved, conditions: Conditions, signal: AbortSignal) {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise<IncomingMessage>((done, fail) => {
    const asked = request(url, {
      signal,
      headers: {
        'user-agent': userAgent,
        accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.9,*/*;q=0.5',
        'accept-encoding': 'gzip, br, deflate',
        ...headerOf('if-none-match', conditions.etag),
        ...headerOf('if-modified-since', conditions.lastModified),
      },
      lookup: (_host, wanted, callback) =>
        wanted.all ? callback(null, [{ address, family }]) : callback(null, address, family),
    })
    asked.on('response', done)
    asked.on('error', (cause) => fail(signal.aborted ? cause : unreachable(url.href, cause)))
    asked.end()
  })
}

/** What a server once sent is sent back only where it can stand in a header. */
function headerOf(name: string, value: string | null | undefined): Record<string, string> {
  return value && value.length <= 1000 && /^[\x20-\x7e]+$/u.test(value) ? { [name]: value } : {}
}

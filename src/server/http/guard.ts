import { Refusal } from '../refusal.ts'

/** Whether an address to listen on can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host)
}

/**
 * On loopback only requests to this machine's own names are answered: a site elsewhere can have its name point here (DNS rebinding), and its pages
 * would then read the record. Throws `Refusal`.
 */
export function refuseStrangeHost(request: Request): void {
  const asked = [request.url, `http://${request.headers.get('host') ?? ''}`]
  if (asked.every((url) => URL.canParse(url) && isLoopback(new URL(url).hostname.replace(/^\[|\]$/gu, '')))) return
  throw new Refusal(
    421,
    'this address is not one of Readout’s',
    'Use http://127.0.0.1 or http://localhost with its port.',
  )
}

/**
 * What changes something comes from our own pages, or from programs, which name no origin: a page of another site can't write here with the
 * browser's help. Throws `Refusal`.
 */
export function refuseCrossSite(request: Request): void {
  const site = request.headers.get('sec-fetch-site')
  if (request.method === 'GET' || request.method === 'HEAD') {
    // Who follows a link from elsewhere is welcome; a page of another site that loads ours into itself wants to learn or to burden.
    if (site !== 'cross-site' || request.headers.get('sec-fetch-mode') === 'navigate') return
    throw new Refusal(403, 'a page of another site may not load what is here', 'Open the address itself.')
  }
  const origin = request.headers.get('origin')
  const own = origin === null || isSameHost(origin, request.headers.get('host'))
  if (own && (site === null || site === 'same-origin' || site === 'none')) return
  throw new Refusal(403, 'a page of another site may not write to the record', null)
}

function isSameHost(origin: string, host: string | null): boolean {
  return URL.canParse(origin) && new URL(origin).host === host
}

/** Bytes that are no letters would be asked for as others than they are. A sign that nobody has encoded ("100%") stands for itself. Throws `Refusal`. */
export function refuseBrokenAddress(request: Request): void {
  const { search } = new URL(request.url)
  for (const [bytes] of search.matchAll(/(?:%[0-9a-f]{2})+/giu)) {
    try {
      decodeURIComponent(bytes)
    } catch {
      throw new Refusal(400, 'the address is not in UTF-8', 'Encode what is asked as UTF-8, then with percent signs.', {
        errors: [{ where: 'query', message: `${bytes.slice(0, 60)} is no UTF-8` }],
      })
    }
  }
}

/** Names under which tokens are tried in addresses, where they end up in logs and histories. */
const tokenNames = ['token', 'access_token', 'api_key', 'apikey', 'key', 'bearer', 'authorization']

const tokens = /rdt_[\w-]{43}/u

/** A path as it may stand in a log: one that has a token in it, however it is written there, not at all. */
export function withoutTokens(path: string): string {
  return hasToken(path) ? '/…' : path
}

/** So often an address may have been encoded: by a form, by a redirect, by a program that did both. */
const deepest = 4

function hasToken(written: string): boolean {
  let text = written
  for (let depth = 0; depth <= deepest; depth++) {
    if (tokens.test(text)) return true
    const plain = text.replace(/%[0-9a-f]{2}/giu, (sign) => String.fromCharCode(Number.parseInt(sign.slice(1), 16)))
    if (plain === text) return false
    text = plain
  }
  return false
}

/** Throws `Refusal`. */
export function refuseTokenInAddress(request: Request): void {
  const { pathname, search, searchParams } = new URL(request.url)
  const named = [...searchParams.keys()].some((name) => tokenNames.includes(name.toLowerCase()))
  if (!named && !hasToken(pathname) && !hasToken(search)) return
  throw new Refusal(
    400,
    'a token never belongs in an address: addresses are kept in histories and logs',
    'Send it as “Authorization: Bearer …”, and make a new one: this one has been shown.',
  )
}

/** Nothing but what this server sends is loaded, run or framed. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  // Other sites learn nothing; with "no-referrer" a browser would name no origin for our own forms either, and signing in would be refused.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
}

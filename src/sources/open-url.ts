import { AnswerError } from './network/answer-error.ts'
import { type Answer, type AskOptions, askUrl } from './network/ask-url.ts'
import { SourceError } from './source-error.ts'

export interface Fetched {
  /** Empty where `unchanged`. */
  readonly bytes: Uint8Array
  readonly contentType: string | undefined
  /** Where it was found after redirects. */
  readonly url: string
  readonly etag: string | null
  /** As the server writes it: "Fri, 20 Nov 2026 10:00:00 GMT". */
  readonly lastModified: string | null
  /** True where `conditions` were sent and the server says that nothing has changed. */
  readonly unchanged: boolean
}

export interface FetchOptions extends AskOptions {
  /** How each address on the way is asked; for one who waits in between. Default `askUrl`. */
  readonly ask?: (url: URL, options: AskOptions) => Promise<Answer>
}

const mostRedirects = 5

/** Fetches one page. Follows up to five redirects, each checked as the first address was. Throws `SourceError`. */
export async function openUrl(start: string, options: FetchOptions = {}): Promise<Fetched> {
  const { ask = askUrl, ...asking } = options
  let url = parseUrl(start, start)
  let status = 0
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const answer = await ask(url, asking)
    const { location } = answer.headers
    status = answer.status
    if (status >= 300 && status < 400 && status !== 304 && location) url = parseUrl(location, start, url)
    else if (isPage(answer, options)) return fetched(answer, url)
    else throw refused(start, answer)
  }
  const message = `${start} redirects more than ${mostRedirects} times`
  throw new AnswerError(start, status, null, message, 'Give the address it ends at.')
}

function isPage({ status }: Answer, { conditions }: FetchOptions): boolean {
  return (status >= 200 && status < 300) || (status === 304 && conditions !== undefined)
}

function fetched({ status, headers, bytes }: Answer, url: URL): Fetched {
  return {
    bytes,
    contentType: headers['content-type'],
    url: url.href,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
    unchanged: status === 304,
  }
}

function refused(url: string, { status, headers }: Answer): AnswerError {
  const wait = readRetryAfter(headers['retry-after'], headers.date)
  const later = wait === null ? 'Try again later.' : `Try again in ${wait} seconds.`
  const advice = status === 429 || status === 503 ? later : 'Open it in a browser; a saved page can be read as a file.'
  return new AnswerError(url, status, wait, `${url} answered ${status}`, advice)
}

/** "120", or a day and time, which is held against the server's own clock where it sends it. In seconds, null for none. */
export function readRetryAfter(value: string | undefined, date: string | undefined): number | null {
  if (value === undefined) return null
  if (/^\s*\d{1,9}\s*$/u.test(value)) return Number(value)
  const wait = (Date.parse(value) - (Date.parse(date ?? '') || Date.now())) / 1000
  return Number.isNaN(wait) ? null : Math.max(0, Math.ceil(wait))
}

function parseUrl(text: string, start: string, base?: URL): URL {
  const url = base ? URL.parse(text, base.href) : URL.parse(text)
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url
  const what = base ? `${start} redirects to ${text.slice(0, 200)}, which` : text
  throw new SourceError(
    'not-allowed',
    start,
    `${what} is no http or https address`,
    'Give a full address: https://example.org/page',
  )
}

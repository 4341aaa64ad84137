import { endingOf, isPassedOver, kindByEnding, type SourceKind } from './source-kind-rules.ts'

/** So many of a file's first bytes are looked at to tell what it is. */
export const headSize = 64 * 1024

/** What a file can be told by: its name, its first bytes, and whether the user named it or it was found in a folder. */
export interface Clues {
  readonly name: string
  readonly head: Uint8Array
  readonly named: boolean
}

/**
 * What a file is, by its first bytes where they are plain and else by its name; null for what holds no report. A file that the user named
 * is a page where nothing else is known of it: the page stage then says what is wrong with it. Lists of addresses (sitemaps, OPML)
 * count only where they are named: a folder of saved pages shall not send us to the web.
 */
export function tellKind({ name, head, named }: Clues): SourceKind | null {
  const ending = kindByEnding(name)
  const start = latin1(head).replace(/^(?:\u00ef\u00bb\u00bf)?\s*/u, '')
  if (zipStart.test(start)) {
    if (ending === 'web-collection') return ending
    if (!named) return null
    // The page stage says of an office document what it is.
    return ending === 'zip' || !isPassedOver(name) ? 'zip' : 'page'
  }
  if (/^WARC\/\d/u.test(start)) return 'web-archive'
  if (mailboxStart.test(start)) return 'mailbox'
  if (ending !== null && ending !== 'page') return ending
  if (isLinkList(start)) return named ? 'feed' : null
  if (isFeed(start)) return 'feed'
  if (isJsonLines(start, named)) return 'json-lines'
  if (messageStart.test(start)) return 'message'
  return isPage({ name, head, named }, start, ending) ? 'page' : null
}

/** A file in it, or none (APPNOTE.TXT 4.3). */
const zipStart = /^PK(?:\u0003\u0004|\u0005\u0006)/u

/** RFC 4155: the line "From address time" before each message. Mailing-list archives call themselves .txt. */
const mailboxStart = /^From [^\n]{0,200}\d\d:\d\d[^\n]{0,200}\n(?:[A-Za-z-]{1,60}:|>From )/u

/** Headers that mail servers put first; a press release may well begin with "From:" or "Date:". */
const messageStart = /^(?:Return-Path|Received|Delivered-To|DKIM-Signature|MIME-Version|Message-ID|X-Original-To):\s/iu

const rootElement = /<(?<root>rss|feed|rdf:RDF|opml|urlset|sitemapindex|html|body|article|div|p)[\s>]/iu

function rootOf(start: string): string {
  return start.startsWith('<') ? (rootElement.exec(start.slice(0, 8192))?.groups?.root?.toLowerCase() ?? '') : ''
}

function isLinkList(start: string): boolean {
  return ['opml', 'urlset', 'sitemapindex'].includes(rootOf(start))
}

function isFeed(start: string): boolean {
  if (start.startsWith('{')) return /"version"\s{0,9}:\s{0,9}"https?:\\?\/\\?\/jsonfeed\.org/u.test(start)
  return ['rss', 'feed', 'rdf:rdf'].includes(rootOf(start))
}

const reportField = /^\{\s{0,9}"(?:id|text|html|file|title|url|published)"\s{0,9}:/u

/** A line of its own that is an object with a report's fields; one that is longer than the head is told by its first field. */
function isJsonLines(start: string, named: boolean): boolean {
  if (!start.startsWith('{')) return false
  const end = start.indexOf('\n')
  if (end < 0 && !isWhole(start)) return reportField.test(start)
  const first = parsed(end < 0 ? start : start.slice(0, end))
  if (first === null) return false
  return ['text', 'html'].some((field) => typeof first[field] === 'string') || (named && typeof first.file === 'string')
}

function isWhole(start: string): boolean {
  return start.trimEnd().endsWith('}') && parsed(start) !== null
}

function parsed(json: string): Record<string, unknown> | null {
  try {
    return JSON.parse(json) as Record<string, unknown>
  } catch {
    return null
  }
}

function isPage({ name, head, named }: Clues, start: string, ending: SourceKind | null): boolean {
  if (named || isMarkup(start)) return true
  return (ending === 'page' || endingOf(name) === '') && isText(head)
}

function isMarkup(start: string): boolean {
  const prologue = /^(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,400}-->\s{0,99})?/iu.exec(start)?.[0] ?? ''
  return /^<(?:!doctype\s+html|html[\s>])/iu.test(start.slice(prologue.length))
}

/** No pictures, programs, packed data: few control characters, and zeros only where every other byte is one (UTF-16). */
function isText(head: Uint8Array): boolean {
  const sample = head.subarray(0, 8192)
  const wide =
    sample.length > 1 && ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff))
  let odd = 0
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++
  return wide || odd <= sample.length * 0.02
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

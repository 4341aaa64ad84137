import { SourceError } from '../source-error.ts'
import { decodeHead, decodeList } from './decode-list.ts'
import { type List, mostEntries } from './list.ts'
import { readFeed } from './read-feed.ts'
import { readLink } from './read-link.ts'
import { readOpml } from './read-opml.ts'
import { readSitemap } from './read-sitemap.ts'
import { tellList } from './tell-list.ts'

/** Feeds and OPML lists are held as a whole while they are read, sitemaps are not. In UTF-16 code units. */
const largestFeed = 20_000_000

export interface ListInput {
  readonly bytes: Uint8Array
  readonly contentType?: string | undefined
  /** As errors call it: an address or a path. */
  readonly name: string
  /** Address that relative links are read against; null where there is none. */
  readonly base: string | null
}

/** True where bytes are a feed, a sitemap, an OPML list, or such a one gzipped. */
export function isList(bytes: Uint8Array, contentType?: string): boolean {
  return tellList(decodeHead(bytes, contentType), contentType) !== null
}

/** What a feed, sitemap or OPML list holds; null where the bytes are none of those but a page or whatever else. Throws `SourceError`: broken, too-big. */
export function readList({ bytes, contentType, name, base }: ListInput): List | null {
  const kind = tellList(decodeHead(bytes, contentType), contentType)
  if (kind === null) return null
  const text = decodeList(bytes, contentType, name)
  if (!kind.startsWith('sitemap') && text.length > largestFeed) throw tooLarge(name)
  if (kind === 'opml') return readOpml(text, name, base)
  if (kind === 'sitemap' || kind === 'sitemap-index') return readSitemap(kind, text, name, base)
  return kind === 'addresses' ? readAddresses(text) : readFeed(kind, text, name, base)
}

function tooLarge(name: string): SourceError {
  const message = `${name} is larger than ${largestFeed / 1_000_000} million letters`
  return new SourceError('too-big', name, message, 'No feed is that long.')
}

/** A sitemap may be plain text, an address a line. Source: sitemaps.org. */
function readAddresses(text: string): List {
  const lines = text.replace(/^\ufeff/u, '').split(/\r?\n/u)
  const links = new Set(lines.map((line) => readLink(line, null)).filter((link) => link !== null))
  const bare = { title: null, content: null, summary: null, published: null, stamp: null }
  const entries = [...links].slice(0, mostEntries).map((link) => ({ location: link, link, ...bare }))
  return { kind: 'addresses', entries, lists: [], every: null, flaw: null }
}

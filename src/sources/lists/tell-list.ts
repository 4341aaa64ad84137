import type { ListKind } from './list.ts'
import { skipProlog } from './skip-prolog.ts'

const roots: ReadonlyMap<string, ListKind> = new Map([
  ['rss', 'rss'],
  ['feed', 'atom'],
  ['rdf', 'rdf'],
  ['urlset', 'sitemap'],
  ['sitemapindex', 'sitemap-index'],
  ['opml', 'opml'],
])

const rootTag = /^<(?:[\w.-]{1,40}:)?(\w{3,20})[\s/>]/u
const jsonFeedVersion = /"version"\s{0,20}:\s{0,20}"https?:\\?\/\\?\/jsonfeed\.org/u
const addressLine = /^https?:\/\/\S{1,2048}$/u

/** What list a text is, by its root element, by the version a JSON feed names, or by its lines all being addresses. Null: it is none. */
export function tellList(head: string, contentType = ''): ListKind | null {
  const text = head.replace(/^\ufeff/u, '').trimStart()
  if (text.startsWith('{')) return isJsonFeed(text, contentType) ? 'json-feed' : null
  if (text.startsWith('<')) return roots.get(rootTag.exec(skipProlog(text))?.[1]?.toLowerCase() ?? '') ?? null
  return /^\s*text\/plain/iu.test(contentType) && isAddresses(text) ? 'addresses' : null
}

function isJsonFeed(text: string, contentType: string): boolean {
  return /\bfeed\+json\b/iu.test(contentType) || jsonFeedVersion.test(text)
}

/** The last line may be cut off. */
function isAddresses(text: string): boolean {
  const lines = text.slice(0, 8192).split(/\r?\n/u).slice(0, -1)
  const told = text.length < 8192 ? text.trimEnd().split(/\r?\n/u) : lines
  return told.length > 0 && told.every((line) => line.trim() === '' || addressLine.test(line.trim()))
}

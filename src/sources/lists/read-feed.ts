import {
  type AtomFeed,
  type JsonFeed,
  parseAtomFeed,
  parseJsonFeed,
  parseRdfFeed,
  parseRssFeed,
  type RdfFeed,
  type RssFeed,
} from 'feedsmith'
import { brokenList, cutList } from './broken-list.ts'
import { type Entry, type List, mostEntries } from './list.ts'
import { makeEntry, type WrittenEntry } from './make-entry.ts'
import { readEvery } from './read-every.ts'
import { readLink } from './read-link.ts'
import { skipProlog } from './skip-prolog.ts'
import { walkXml } from './walk-xml.ts'

type FeedKind = 'rss' | 'atom' | 'rdf' | 'json-feed'

interface Written {
  readonly entries: readonly WrittenEntry[]
  readonly every: number | null
}

/**
 * A feed's entries, in its order, each place once. `base` is its address, null where it is a file: it is then the address it gives itself.
 * Throws `SourceError` broken.
 */
export function readFeed(kind: FeedKind, text: string, name: string, base: string | null): List {
  let written: Written
  try {
    written = readers[kind](text, base)
  } catch (cause) {
    throw brokenList(name, 'feed', text, cause)
  }
  const found = new Map<string, Entry>()
  for (const one of written.entries) {
    const entry = makeEntry(one, name)
    if (entry && !found.has(entry.location)) found.set(entry.location, entry)
  }
  const broken = kind === 'json-feed' ? null : walkXml(text, {})
  const flaw = broken?.cut ? cutList(name, 'feed', broken) : null
  return { kind, entries: [...found.values()], lists: [], every: written.every, flaw }
}

const options = { maxItems: mostEntries }

const readers: Readonly<Record<FeedKind, (text: string, base: string | null) => Written>> = {
  rss: (text, base) => fromRss(parseRssFeed(skipProlog(text), options), base),
  rdf: (text, base) => fromRss(parseRdfFeed(skipProlog(text), options), base),
  atom: (text, base) => fromAtom(parseAtomFeed(skipProlog(text), options), base),
  'json-feed': (text, base) => fromJson(parseJsonFeed(parseJson(text), options), base),
}

/** RSS of all versions; RDF's is RSS without guid and pubDate. */
function fromRss(feed: RssFeed.Feed<string> | RdfFeed.Feed<string>, base: string | null): Written {
  const home = base ?? readLink(feed.link, null)
  const entries = (feed.items ?? []).map((item: RssFeed.Item<string> & RdfFeed.Item<string>) => {
    const permanent = item.guid?.isPermaLink === false ? null : readLink(item.guid?.value, null)
    const link = item.link ?? item.atom?.links?.find(isPageLink)?.href
    return {
      link: readLink(link, home) ?? permanent,
      guid: item.guid?.value ?? item.rdf?.about ?? null,
      title: item.title,
      content: item.content?.encoded,
      summary: item.description,
      published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.dcterms?.created?.[0],
      updated: item.atom?.updated ?? item.dcterms?.modified?.[0],
    }
  })
  return { entries, every: readEvery('ttl' in feed ? feed.ttl : undefined, feed.sy) }
}

function fromAtom(feed: AtomFeed.Feed<string>, base: string | null): Written {
  const self = feed.links?.find(({ rel }) => rel === 'self')?.href ?? feed.links?.find(isPageLink)?.href
  const home = base ?? readLink(self, null)
  const entries = (feed.entries ?? []).map((entry) => ({
    link: readLink(entry.links?.find(isPageLink)?.href ?? entry.content?.src, readLink(entry.xml?.base, home) ?? home),
    guid: entry.id ?? null,
    title: entry.title?.value,
    content: entry.content ? asHtml(entry.content.value, entry.content.type) : undefined,
    summary: entry.summary ? asHtml(entry.summary.value, entry.summary.type) : undefined,
    published: entry.published ?? entry.dcterms?.issued?.[0] ?? entry.dcterms?.created?.[0],
    updated: entry.updated,
  }))
  return { entries, every: readEvery(undefined, feed.sy) }
}

function fromJson(feed: JsonFeed.Feed<string>, base: string | null): Written {
  const home = base ?? readLink(feed.feed_url, null) ?? readLink(feed.home_page_url, null)
  const entries = (feed.items ?? []).map((item) => ({
    link: readLink(item.url, home) ?? readLink(item.external_url, home) ?? readLink(item.id, null),
    guid: item.id ?? null,
    title: item.title,
    content: item.content_html ?? asHtml(item.content_text, 'text'),
    summary: asHtml(item.summary, 'text'),
    published: item.date_published,
    updated: item.date_modified,
  }))
  return { entries, every: null }
}

function parseJson(text: string): unknown {
  return JSON.parse(text.replace(/^\ufeff/u, ''))
}

/** The link to the entry itself, as against its comments or its enclosure. */
function isPageLink({ rel, type }: { readonly rel?: string; readonly type?: string }): boolean {
  return (rel === undefined || rel === 'alternate') && (type === undefined || /html|plain/iu.test(type))
}

/** Content of other types than text and HTML is a picture or a sound. */
function asHtml(value: string | undefined, type = 'text'): string | undefined {
  if (value === undefined || /html/iu.test(type)) return value
  if (!/^text(?:\/plain)?$/iu.test(type)) return undefined
  const paragraphs = value.split(/\n\s{0,100}\n/u).map((paragraph) => `<p>${escapeHtml(paragraph.trim())}</p>`)
  return paragraphs.join('\n')
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

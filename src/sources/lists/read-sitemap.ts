import { createHash } from 'node:crypto'
import { brokenList, cutList } from './broken-list.ts'
import { type Entry, type List, type ListLink, mostEntries } from './list.ts'
import { readDay } from './read-day.ts'
import { readLink } from './read-link.ts'
import { walkXml } from './walk-xml.ts'

/** What is gathered of one <url> or <sitemap>: its own children, and those of <news:news>. */
type Fields = Map<string, string>

/** Their tails in the path, and what they are gathered as. Those of pictures and films stand deeper or under other names. */
const wanted: readonly (readonly [path: string, field: string])[] = [
  ['urlset/url/loc', 'link'],
  ['urlset/url/lastmod', 'modified'],
  ['urlset/url/news/publication_date', 'published'],
  ['urlset/url/news/title', 'title'],
  ['sitemapindex/sitemap/loc', 'link'],
  ['sitemapindex/sitemap/lastmod', 'modified'],
]
const fieldOf: ReadonlyMap<string, string> = new Map(wanted)

/** A sitemap's pages or a sitemap index's sitemaps, news sitemaps with title and day. Source: sitemaps.org 0.9, Google news sitemaps. Throws `SourceError` broken. */
export function readSitemap(kind: 'sitemap' | 'sitemap-index', xml: string, name: string, base: string | null): List {
  const gathered: Fields[] = []
  const what = kind === 'sitemap' ? 'sitemap' : 'sitemap index'
  let broken: ReturnType<typeof walkXml>
  try {
    broken = walkXml(xml, gatherer(gathered))
  } catch (cause) {
    throw brokenList(name, what, xml, cause)
  }
  const found = new Map<string, Fields>()
  for (const fields of gathered) {
    const link = readLink(fields.get('link'), base)
    if (link && !found.has(link)) found.set(link, fields)
  }
  const flaw = broken?.cut ? cutList(name, what, broken) : null
  const entries = kind === 'sitemap' ? [...found].map(([link, fields]) => makeEntry(link, fields)) : []
  const lists = kind === 'sitemap' ? [] : [...found].map(([link, fields]) => makeLink(link, fields))
  return { kind, entries, lists, every: null, flaw }
}

function gatherer(gathered: Fields[]): Parameters<typeof walkXml>[1] {
  let fields: Fields | null = null
  return {
    open(path) {
      if (path.length === 2 && (path[1] === 'url' || path[1] === 'sitemap')) fields = new Map()
    },
    close(path, text) {
      if (path.length === 2 && fields) {
        if (gathered.length < mostEntries) gathered.push(fields)
        fields = null
      }
      const field = path.length > 2 && path.length < 5 ? fieldOf.get(path.join('/')) : undefined
      if (field && text && fields && !fields.has(field)) fields.set(field, text)
    },
  }
}

function makeEntry(link: string, fields: Fields): Entry {
  const modified = fields.get('modified')
  const published = fields.get('published')
  const title = fields.get('title') ?? null
  const digest = createHash('sha256')
    .update(JSON.stringify([title, published ?? null]))
    .digest('hex')
    .slice(0, 32)
  const told = title !== null || published !== undefined ? `entry:${digest}` : null
  return {
    location: link,
    link,
    title,
    content: null,
    summary: null,
    published: readDay(published),
    stamp: modified ? `updated:${modified.slice(0, 60)}` : told,
  }
}

function makeLink(link: string, fields: Fields): ListLink {
  return { link, modified: fields.get('modified') ?? null }
}

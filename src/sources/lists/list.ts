import type { SourceError } from '../source-error.ts'

export type ListKind = 'rss' | 'atom' | 'rdf' | 'json-feed' | 'sitemap' | 'sitemap-index' | 'opml' | 'addresses'

/** One report as a feed or sitemap lists it. */
export interface Entry {
  /** Where the report is known by: its page's address, or what the feed calls it. */
  readonly location: string
  /** Address of its page, absolute; null where the list gives none that can be asked. */
  readonly link: string | null
  readonly title: string | null
  /** The report's text as the feed carries it, HTML; null where there is none. */
  readonly content: string | null
  /** What the feed says of it in short, HTML; null where there is none. */
  readonly summary: string | null
  /** ISO 8601 on the clock it was written by; null where the list does not say or not so that it can be read. */
  readonly published: string | null
  /** Changes when the report may have; null where the list does not say. */
  readonly stamp: string | null
}

/** Another list that a list names. */
export interface ListLink {
  readonly link: string
  /** When it last changed, as it is written; null where not told. */
  readonly modified: string | null
}

/** A feed, a sitemap, or a list of those. */
export interface List {
  readonly kind: ListKind
  readonly entries: readonly Entry[]
  readonly lists: readonly ListLink[]
  /** How often it asks to be read at most, in milliseconds; null where it does not say. */
  readonly every: number | null
  /** What is wrong with it where only its beginning could be read. */
  readonly flaw: SourceError | null
}

/** The most entries that are read of one list. Source: sitemaps.org, 50,000 addresses a file. */
export const mostEntries = 50_000

import type { Rule } from '../document/rule.ts'

/** What a `meta` element of a page is about. */
export type MetaField =
  | 'published'
  | 'created'
  | 'date'
  | 'modified'
  | 'title'
  | 'author'
  | 'site'
  | 'language'
  | 'canonical'

export interface MetaRule extends Rule {
  readonly field: MetaField
  /** Names (property, name, itemprop or http-equiv), lower case, the best first. */
  readonly names: readonly string[]
}

/** Examples: the meta element's name and content; expected: what it fills. */
export const metaRules: readonly MetaRule[] = [
  {
    id: 'page/meta-published',
    field: 'published',
    names:
      words(`article:published_time article:published og:article:published_time og:published_time article:publicationdate
      datepublished dateposted published_time published-time publishedtime publication_date publication-date publicationdate
      publish_date publish-date publishdate published_date published published_at pubdate pub_date pub-date bt:pubdate og:pubdate
      sailthru.date parsely-pub-date cxenseparse:publishtime cxenseparse:recs:publishtime cxenseparse:recs:articlepublishtime
      dc.date.issued dcterms.issued dc.issued dcterms.published citation_publication_date citation_online_date citation_date
      rbpubdate rnews:datepublished originalpublicationdate article.published article_date_original displaydate
      content_publisheddate dcsext.articlefirstpublished dcsext.articlepublished analyticsattributes.articledate outbrain-date
      sw-pubdate sdate release_date og:release_date release:date newsdate ptime shareaholic:article_published_time eprints.date
      nastooh:publishdate zdf:publicationdate vr:published-time iso-8601-publish-date aiturec:datetime itc:article:published
      article:post_date article:date_published weibo:article:create_at apub:time bwc:published og:publish_date`),
    examples: [['article:published_time 2019-05-03T10:00:00+02:00', '2019-05-03']],
  },
  {
    id: 'page/meta-created',
    field: 'created',
    names:
      words(`dc.date.created dcterms.created dc.created dcterms:created datecreated creation_date creationdate article:created
      date_created created og:article:time article:created_time uploaddate`),
    examples: [['dcterms.created 2018-01-02', '2018-01-02']],
  },
  {
    id: 'page/meta-date',
    field: 'date',
    names: words(
      'date dc.date dcterms.date dcterms.datesubmitted dc.date.x-metadatalastmodified artikel_datum article_date article-date articledate newsdatum gentime og:time rdate',
    ),
    examples: [['dc.date 2006-12-16T08:00+01:00', '2006-12-16']],
  },
  {
    id: 'page/meta-modified',
    field: 'modified',
    names:
      words(`article:modified_time article:modified og:article:modified_time og:updated_time datemodified last-modified lastmodified
      lastmod last_modified modified modified_time modificationdate revision_date revised dateupdate updated_time updated last-updated
      last_updated last_updated_date lastpublisheddate bt:moddate dc.date.modified dcterms.modified dc.modified zdf:modificationdate
      article:updated og:modified_time date.modified`),
    examples: [['og:updated_time 2019-05-03T10:00:00+02:00', '2019-05-03']],
  },
  {
    id: 'page/meta-title',
    field: 'title',
    names: words(
      'og:title twitter:title dc.title dcterms.title headline title citation_title parsely-title sailthru.title',
    ),
    examples: [['og:title A title', 'A title']],
  },
  {
    id: 'page/meta-author',
    field: 'author',
    names: words(
      'author article:author parsely-author sailthru.author dc.creator dcterms.creator citation_author byl og:article:author article:author:name twitter:data1',
    ),
    examples: [['author Ann Lee', 'Ann Lee']],
  },
  {
    id: 'page/meta-site',
    field: 'site',
    names: words(
      'og:site_name application-name citation_journal_title dc.publisher dcterms.publisher apple-mobile-web-app-title publisher',
    ),
    examples: [['og:site_name The Courier', 'The Courier']],
  },
  {
    id: 'page/meta-language',
    field: 'language',
    names: words('content-language og:locale dc.language dcterms.language language inlanguage'),
    examples: [['og:locale en_US', 'en']],
  },
  {
    id: 'page/meta-canonical',
    field: 'canonical',
    names: ['og:url', 'twitter:url'],
    examples: [['og:url https://news.example/a', 'https://news.example/a']],
  },
]

/** Field of a name, and its place in the rule's order. */
export const metaFields: ReadonlyMap<
  string,
  { readonly field: MetaField; readonly rank: number; readonly rule: string }
> = new Map(
  metaRules.flatMap(({ field, names, id }) => names.map((name, rank) => [name, { field, rank, rule: id }] as const)),
)

function words(list: string): string[] {
  return list.trim().split(/\s+/u)
}

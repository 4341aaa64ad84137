import type { Document } from 'domhandler'
import type { Published } from '../document/report.ts'
import type { Trace } from '../document/trace.ts'
import { chooseHeading, chooseTitle, readClaims, type SiteNames } from './choose-title.ts'
import { findPublished, readGiven } from './find-published.ts'
import { findTextDate } from './find-text-date.ts'
import { gatherWitnesses } from './gather-witnesses.ts'
import { type MetaField, metaFields } from './meta-rules.ts'
import { Places } from './place-on-page.ts'
import { readMakers } from './read-bylines.ts'
import { type LdNode, readJsonLd } from './read-json-ld.ts'
import { ownAddress } from './read-url-day.ts'
import { hostOf, siteOf } from './site-rules.ts'
import { type Heading, type Survey, surveyPage } from './survey-page.ts'
import { isFragment } from './wrap-fragment.ts'

/** What is known beside the tree. */
export interface MetadataContext {
  readonly url: string | null
  /** The page as decoded. */
  readonly html: string
  /** Visible text of the whole page (furniture too), a line a block, in order of the page. */
  readonly lines: readonly string[]
  /** Day or instant of publication known from outside: ISO 8601. */
  readonly given: string | null
}

/** What a page says about itself. */
export interface Metadata {
  readonly title: string | null
  readonly bylines: readonly string[]
  readonly contributors: readonly string[]
  readonly publisher: string | null
  readonly canonical: string | null
  /** ISO 639-1, as the page claims. */
  readonly language: string | null
  readonly published: Published | null
  /** Agency whose report the page says it carries. */
  readonly agency?: string
}

/** Title, makers, language and day of a page, from its head, its data and its text. Never throws. */
export function readMetadata(document: Document, context: MetadataContext, trace?: Trace): Metadata {
  const survey = surveyPage(document)
  const nodes = readJsonLd(survey.jsonLd)
  const own = context.url === null ? null : ownAddress(context.url)
  const canonical = readCanonical(survey, own)
  const url = own ?? canonical
  const language = readLanguage(survey, nodes)
  const site = { name: metaValue(survey, 'site'), host: hostOf(url) }
  const claims = readClaims(survey, nodes, site)
  const fragment = isFragment(document)
  const heading = fragment ? headingOfFragment(survey) : chooseHeading(survey, claims)
  const title = fragment && heading === null ? null : chooseTitle(survey, heading, claims)
  const places = new Places(survey, heading, title)
  const habit = {
    language: language?.slice(0, 2) ?? null,
    monthFirst: showsMonthFirst(survey) ?? isMonthFirst(language, url),
  }
  const makers = readMakers({ survey, nodes, places, sites: claims.sites })
  const agency = makers.agency ?? elsewhere(own, canonical)
  const gather = () =>
    context.html === ''
      ? findTextDate(context.lines, habit)
      : gatherWitnesses({ survey, places, nodes, habit, title }, context.html)
  const given = context.given === null ? null : readGiven(context.given, url)
  const published = given ?? findPublished(gather(), url, trace)
  return {
    title,
    bylines: makers.bylines,
    contributors: makers.contributors,
    publisher: readPublisher(survey, nodes, site),
    canonical,
    language: language?.slice(0, 2) ?? null,
    published,
    ...(agency === null ? {} : { agency }),
  }
}

/** A fragment has its title only where it opens with it: its other headings are those of its parts. */
function headingOfFragment({ headings }: Survey): Heading | null {
  return headings.find(({ level, line }) => level === 1 || line === 0) ?? null
}

/** Whose site it is: by what is known of the host, the page's own word, else the host. */
function readPublisher(survey: Survey, nodes: readonly LdNode[], { name, host }: SiteNames): string | null {
  const known = siteOf(host ?? '')?.publisher
  if (known !== undefined) return known
  const open = survey.metas.find((meta) => meta.name === 'og:site_name')?.content
  const said = open ?? nodes.find((node) => node.publisher !== null)?.publisher ?? name
  const tidy = said?.replace(/\s+/gu, ' ').trim().replace(/^@/u, '') ?? ''
  return tidy !== '' && tidy.length <= 80 && !/^https?:/u.test(tidy) ? tidy : host
}

/** Whose report a page carries that calls an address on another site its own: the agency there, or the site. */
function elsewhere(url: string | null, canonical: string | null): string | null {
  const [own, other] = [hostOf(url), hostOf(canonical)]
  if (own === null || other === null || brandOf(own) === brandOf(other) || own.endsWith(`.${other}`)) return null
  const site = siteOf(other)
  if (siteOf(own)?.publisher !== undefined && siteOf(own) === site) return null
  return site?.agency ?? site?.publisher ?? other
}

/** The name in a host: "courier" of "m.courier.example" and of "courier.co.uk". */
function brandOf(host: string): string {
  const labels = host.replace(/\.(?:com?|org|net|gov|ac|gv|go)(?=\.[a-z]{2}$)/u, '').split('.')
  return labels.at(-2) ?? host
}

/** The address the page calls its own. */
function readCanonical(survey: Survey, url: string | null): string | null {
  const link = survey.links.find(({ attribs }) => attribs.rel?.toLowerCase() === 'canonical')?.attribs.href
  for (const address of [link, metaValue(survey, 'canonical')]) {
    if (!address) continue
    const whole = URL.parse(address.trim(), url ?? undefined)
    if (whole !== null && /^https?:$/u.test(whole.protocol)) return ownAddress(whole.href)
  }
  return null
}

function metaValue(survey: Survey, field: MetaField): string | null {
  let best: string | null = null
  let rank = Number.POSITIVE_INFINITY
  for (const { name, content } of survey.metas) {
    const found = metaFields.get(name)
    if (found?.field === field && found.rank < rank) [best, rank] = [content, found.rank]
  }
  return best
}

/** Language tag of the page: "de", "en-US". */
function readLanguage(survey: Survey, nodes: readonly LdNode[]): string | null {
  const said = [
    survey.root?.attribs.lang,
    survey.root?.attribs['xml:lang'],
    metaValue(survey, 'language'),
    ...nodes.map((node) => node.language),
  ]
  for (const tag of said) {
    const found = /^\s*(?<language>[a-z]{2})(?:[-_](?<region>[a-z]{2}))?(?![a-z])/iu.exec(tag ?? '')?.groups
    if (found)
      return found.region
        ? `${found.language!.toLowerCase()}-${found.region.toUpperCase()}`
        : found.language!.toLowerCase()
  }
  return null
}

/** What the page's own days in figures show: true for 02/25/2020, false for 25/02/2020, null where there are none or both. */
function showsMonthFirst(survey: Survey): boolean | null {
  let monthFirst = false
  let dayFirst = false
  for (const { text } of survey.lines) {
    if (text.length > 200 || !/\d[/-]\d/u.test(text)) continue
    for (const { groups } of text.matchAll(
      /(?<![\d/-])(?<a>\d{1,2})[/-](?<b>\d{1,2})[/-](?:(?:19|20)\d\d|\d\d)(?![\d/-])/gu,
    )) {
      if (Number(groups!.a) > 12 && Number(groups!.b) <= 12) dayFirst = true
      if (Number(groups!.b) > 12 && Number(groups!.a) <= 12) monthFirst = true
    }
  }
  return monthFirst === dayFirst ? null : monthFirst
}

/** Whether the page's readers take 02/10 for the tenth of February: Americans and Filipinos do. */
function isMonthFirst(language: string | null, url: string | null): boolean {
  const host = hostOf(url) ?? ''
  const site = siteOf(host)
  if (site?.monthFirst !== undefined) return site.monthFirst
  if (language === null || /^en$/u.test(language))
    return language === 'en' && /\.(?:com|org|net|info|io|news)$/u.test(host)
  return /^(?:en|es)-(?:US|PH|PR)$/u.test(language)
}

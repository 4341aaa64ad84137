import { type Element, isTag, isText } from 'domhandler'
import { letters, Places } from './place-on-page.ts'
import type { LdNode } from './read-json-ld.ts'
import { type Heading, type Survey, textOf } from './survey-page.ts'

/** What the page's head claims its title to be, the site's name taken off, the most telling first. */
export interface Claims {
  readonly titles: readonly string[]
  /** Names the site goes by, as letters alone. */
  readonly sites: ReadonlySet<string>
}

export interface SiteNames {
  readonly name: string | null
  readonly host: string | null
}

const separator =
  / [-–—|·•:»«›/]{1,3} | ?\| ?| :: |(?<=[\u3040-\u9fff\uac00-\ud7af！？。）」”])[-_—–](?=[\u3040-\u9fff\uac00-\ud7af])/u

export function readClaims(survey: Survey, nodes: readonly LdNode[], site: SiteNames): Claims {
  const sites = siteNames(survey, site)
  const meta = (name: string) => survey.metas.find((one) => one.name === name)?.content ?? ''
  const headline = nodes.find((node) => node.rank === 'article' && node.headline !== null)?.headline ?? ''
  const open = [meta('og:title'), headline, meta('twitter:title'), meta('citation_title') || meta('dc.title')]
  const titles = [...open, survey.title ?? ''].map((title) => withoutSite(tidy(title), sites))
  return { titles: titles.filter((title) => title !== '' && !section.test(title)), sites }
}

/** The site's names: its own word, its host, and the part of the window's title that the home page's link repeats. */
function siteNames(survey: Survey, { name, host }: SiteNames): Set<string> {
  const names = new Set<string>()
  if (name !== null) names.add(letters(name))
  if (host !== null) {
    names.add(letters(host))
    const labels = host.split('.')
    for (const label of labels.slice(0, -1)) if (label.length > 3) names.add(letters(label))
    names.add(letters(labels.slice(-2).join('')))
  }
  const headed = new Set(survey.headings.map(({ text }) => letters(text)))
  for (const { element, text } of survey.headings)
    if (isHomeLink(element) || endsTitle(text, survey.title, headed)) names.add(letters(text))
  names.delete('')
  return names
}

/** "Report – Site" in the window's title, where both are headings of the page. */
function endsTitle(text: string, title: string | null, headed: ReadonlySet<string>): boolean {
  if (title === null || text.length < 3 || !title.endsWith(text)) return false
  const before = letters(title.slice(0, -text.length))
  return before.length > 3 && headed.has(before)
}

/** A title without the parts, at either end, that only name the site. */
function withoutSite(title: string, sites: ReadonlySet<string>): string {
  const parts = title.split(separator)
  if (parts.length < 2) return title
  let first = 0
  let last = parts.length
  while (last - first > 1 && namesSite(parts[last - 1]!, sites)) last--
  while (last - first > 1 && namesSite(parts[first]!, sites)) first++
  if (first === 0 && last === parts.length) return title
  const from = first === 0 ? 0 : title.indexOf(parts[first]!, parts[0]!.length)
  const to = last === parts.length ? title.length : title.lastIndexOf(parts[last - 1]!) + parts[last - 1]!.length
  return title.slice(from, to)
}

/** Sections of a site, which are no report's title. */
const section =
  /^(?:news|blog|press|presse|home|home ?page|startseite|start|aktuell(?:es)?|nachrichten|meldungen?|pressemitteilung(?:en)?|medienmitteilung(?:en)?|presseinformation(?:en)?|details?|detailseite|newsdetails?|artikel|articles?|archiv|archive|actualités?|actus?|noticias?|notícias|notizie|comunicati(?: stampa)?|communiqués?(?: de presse)?|press releases?|statements?|aktualności|wiadomości|новости|новини|haberler|nyheter|nyheder|nieuws|index|untitled|document|default)$/iu
const cjkSite = /^.{0,8}(?:网|網|日报|晚报|时报|新聞|ニュース|オンライン|일보|뉴스|신문)$/u

function namesSite(part: string, sites: ReadonlySet<string>): boolean {
  const own = letters(part)
  if (section.test(part.trim()) || cjkSite.test(part.trim())) return true
  if (own === '' || sites.has(own)) return true
  for (const site of sites)
    if (site.length > 4 && own.length < 40 && (own.startsWith(site) || (own.length > 4 && site.startsWith(own))))
      return true
  return false
}

/** The heading over the report: the one that says what the head claims, is marked as a headline, and is not the site's name. */
export function chooseHeading(survey: Survey, claims: Claims): Heading | null {
  const places = new Places(survey, null, null)
  const wanted = claims.titles.map(lettersAndWords)
  let best: Heading | null = null
  let most = 7
  for (const heading of survey.headings) {
    const points = pointsOf(heading, wanted, claims.sites) - (places.of(heading.element) === 'body' ? 0 : 8)
    if (points > most) [best, most] = [heading, points]
  }
  return best
}

const headlineClass =
  /(?:entry|post|article|page|story|news|content)[-_]{0,2}(?:title|headline|heading)|headline|p-name/iu

interface Likened {
  readonly letters: string
  readonly words: ReadonlySet<string>
}

function lettersAndWords(title: string): Likened {
  return { letters: letters(title), words: new Set(title.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu)) }
}

function pointsOf(heading: Heading, wanted: readonly Likened[], sites: ReadonlySet<string>): number {
  const { element, level, text } = heading
  if (text.length > 400) return 0
  const own = lettersAndWords(text)
  if (own.letters.length < 3) return 0
  let points = [12, 8, 5, 2, 1, 0][level - 1]!
  if (headlineClass.test(element.attribs.class ?? '') || element.attribs.itemprop === 'headline') points += 6
  if (sites.has(own.letters) || section.test(text) || isHomeLink(element)) points -= 25
  const likeness = wanted.map((claim) => likenessOf(own, claim))
  return points + Math.max(0, ...likeness)
}

/** 40 for the same letters, else by the words two titles share. */
function likenessOf(a: Likened, b: Likened): number {
  if (a.letters === b.letters) return 40
  if (a.words.size < 2 || b.words.size < 2) return 0
  let shared = 0
  for (const word of a.words) if (b.words.has(word)) shared++
  const share = (2 * shared) / (a.words.size + b.words.size)
  return share < 0.4 ? 0 : share * 34
}

function isHomeLink(heading: Element): boolean {
  const link = heading.children.find((child): child is Element => isTag(child) && child.name === 'a')
  return (
    link !== undefined && /^(?:https?:\/\/[^/]{1,100}\/?|\/)(?:index\.\w{3,4})?$/u.test(link.attribs.href ?? 'none')
  )
}

/** The report's title: as its heading has it, without a kicker; where no heading says it, as the head claims. */
export function chooseTitle(survey: Survey, heading: Heading | null, claims: Claims): string | null {
  if (heading === null) return claims.titles[0] ?? survey.lines[0]?.text.slice(0, 300) ?? null
  const text = tidy(withoutKicker(heading.element))
  const own = letters(text)
  const claimed = claims.titles.find((title) => {
    const claim = letters(title)
    return (
      claim.length >= 12 &&
      claim.length < own.length &&
      (startsPart(text, title) || endsPart(heading.element, text, title))
    )
  })
  return claimed ?? text
}

/** "Title | Something" where the title is claimed alone. */
function startsPart(text: string, title: string): boolean {
  return text.startsWith(title) && separator.test(text.slice(title.length, title.length + 4))
}

/** "Topic: Title" where the topic stands in an element of its own. */
function endsPart(heading: Element, text: string, title: string): boolean {
  if (!text.endsWith(title)) return false
  const before = text.slice(0, -title.length)
  if (/\|\s*$/u.test(before)) return true
  const topic = letters(before)
  const stack: Element[] = heading.children.filter(isTag)
  for (let steps = 0; stack.length > 0 && steps < 40; steps++) {
    const element = stack.pop()!
    if (letters(textOf(element)) === topic) return true
    stack.push(...element.children.filter(isTag).slice(0, 20))
  }
  return false
}

const kicker =
  /kicker|overline|topline|dachzeile|spitzmarke|roof|pre-?title|subline|sub-?title|sub-?heading|category|rubrik|hidden|sr-only|colon|label|prefix|badge|date|hl--pre|catch/iu

function withoutKicker(heading: Element): string {
  const whole = textOf(heading)
  const pieces: string[] = []
  collect(heading, pieces)
  const rest = pieces
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[:|·–-]\s*/u, '')
  return letters(rest).length >= 10 ? (whole.endsWith(rest) || whole.startsWith(rest) ? rest : whole) : whole
}

function collect(element: Element, pieces: string[]): void {
  const only =
    element.children.filter((child) => isTag(child) || (isText(child) && /\S/u.test(child.data))).length === 1
  for (const child of element.children) {
    if (isText(child)) pieces.push(child.data)
    if (!isTag(child)) continue
    if (!only && (child.name === 'small' || kicker.test(child.attribs.class ?? ''))) continue
    if (only && pieces.length < 50) collect(child, pieces)
    else pieces.push(textOf(child))
  }
}

/** Blanks folded, and the entities that pages write twice. */
function tidy(title: string): string {
  return title
    .slice(0, 1000)
    .replace(/&amp;/gu, '&')
    .replace(/&(?:quot|#0?34);/gu, '"')
    .replace(/&(?:#0?39|apos);/gu, "'")
    .replace(/&(?:nbsp|#160);/gu, ' ')
    .replace(/<\/?[a-z][^<>]{0,80}>/giu, '')
    .replace(/\s+/gu, ' ')
    .normalize('NFC')
    .trim()
}

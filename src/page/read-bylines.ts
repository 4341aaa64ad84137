import type { Element } from 'domhandler'
import { agencyNamed } from './agency-rules.ts'
import { metaFields } from './meta-rules.ts'
import { monthOf } from './month-rules.ts'
import { letters, type Places } from './place-on-page.ts'
import type { LdNode } from './read-json-ld.ts'
import { type Survey, textOf } from './survey-page.ts'

export interface Makers {
  /** People, or desks, the page names as authors. */
  readonly bylines: readonly string[]
  readonly contributors: readonly string[]
  /** Agency named among them. */
  readonly agency: string | null
}

export interface MakersContext {
  readonly survey: Survey
  readonly nodes: readonly LdNode[]
  readonly places: Places
  /** Names of the site, which are no author's. */
  readonly sites: ReadonlySet<string>
}

const most = 12

/** Who a page says wrote its report: by its data, its head, its markup, or a line beside the heading; the first of these that names somebody. */
export function readMakers(context: MakersContext): Makers {
  const { nodes, sites } = context
  const articles = nodes.filter(({ rank }) => rank === 'article')
  const contributors = articles.flatMap((node) => node.contributors).flatMap((name) => splitNames(name, sites))
  let agency: string | null = null
  const marked = markedAuthors(context)
  const exact = best(marked.filter(({ rank }) => rank >= 3))
  const data = articles.flatMap(({ authors }) => authors)
  for (const written of [exact, data, fromMetas(context), best(marked), fromLines(context)]) {
    const names = unique(written.flatMap((text) => splitNames(text, sites)))
    agency ??= names.map(agencyNamed).find((name) => name !== null) ?? null
    const people = names.filter((name) => agencyNamed(name) === null)
    if (people.length > 0)
      return { bylines: people.slice(0, most), contributors: unique(contributors).slice(0, most), agency }
  }
  return { bylines: [], contributors: unique(contributors).slice(0, most), agency }
}

function unique(names: readonly string[]): string[] {
  const byLetters = new Map<string, string>()
  for (const name of names) if (!byLetters.has(letters(name))) byLetters.set(letters(name), name)
  return [...byLetters.values()]
}

function fromMetas({ survey }: MakersContext): string[] {
  const found = survey.metas.filter(({ name }) => metaFields.get(name)?.field === 'author')
  const best = Math.min(...found.map(({ name }) => metaFields.get(name)!.rank))
  return found.filter(({ name }) => metaFields.get(name)!.rank === best).map(({ content }) => content)
}

interface MarkedAuthor {
  readonly text: string
  readonly rank: number
}

/** Elements marked as the author near the heading. */
function markedAuthors({ survey, places }: MakersContext): MarkedAuthor[] {
  const found: MarkedAuthor[] = []
  for (const { element, line } of survey.bylines) {
    const lines = places.fromTitle(line)
    if (lines < -6 || lines > 14 || places.of(element) !== 'body') continue
    const text = textOf(element, 400)
    if (text === '' || text.length > 160) continue
    found.push({ text, rank: rankOf(element) })
  }
  return found
}

/** The most exactly marked. */
function best(found: readonly MarkedAuthor[]): string[] {
  const top = Math.max(...found.map(({ rank }) => rank))
  return found
    .filter(({ rank }) => rank === top)
    .map(({ text }) => text)
    .slice(0, 4)
}

function rankOf({ attribs, name }: Element): number {
  if (attribs.rel === 'author' || attribs.itemprop === 'author') return name === 'a' || name === 'span' ? 4 : 3
  const names = attribs.class ?? ''
  if (/(?:^|[\s_-])(?:author|autor|byline)[-_]{0,2}(?:name|link)|(?:^|\s)fn(?:\s|$)/iu.test(names)) return 3
  return /bio|box|about|image|avatar|social|links?$|url/iu.test(names) ? 0 : 2
}

const byWord =
  '(?:By|BY|Von|VON|Par|Por|POR|Di|Da|Door|Av|Af|Przez|Autor(?:in)?|Author|Auteur|Autore|Text|Written by|Reported by|Geschrieben von|Ein Beitrag von|Автор|Yazan)'
const byline = new RegExp(String.raw`^${byWord} ?:? (?<names>\p{Lu}.{2,110})$`, 'u')
/** "By Ann Lee and Bob Ray" on a line of its own, a few lines from the heading. */
function fromLines({ survey, places }: MakersContext): string[] {
  const from = places.heading?.line ?? 0
  for (let index = from; index < Math.min(from + 10, survey.lines.length); index++) {
    const { text } = survey.lines[index]!
    const names = text.length < 140 ? byline.exec(text)?.groups?.names : undefined
    if (names !== undefined) return [names.split(/\s[|•·–—]\s|\s-\s|,? \d|\d{1,2}[.:]\d\d/u)[0]!]
  }
  return []
}

const joint =
  / ?[;|/•·] ?|,(?! ?(?:Jr|Sr|PhD|Ph\.D|MD|II|III)\b) ?| (?:and|und|et|y|e|och|og|i|и|&|with|mit|avec|con) /iu
const noName =
  /^(?:\w{0,20}admin\w*|(?:die |la )?(?:redaktion|redaction|rédaction|redacción|redazione|redakcja|редакция)|editor\w*|staff(?: (?:writer|report)\w*)?|news desk|newsroom|web ?desk|webmaster|online|team|autor\w*|author|guest|gast\w*|anonymous|unknown|reporter|correspondent|journalist|writer|contributor|presse\w*|press release|user|none|null|undefined|https?|in|am|agenc(?:y|ies)|werkstatt|follow|share|email|twitter|facebook|datum|comments?|kommentare?|posts?|articles?)$/iu
const noise =
  /\b(?:published|updated|posted|veröffentlicht|publiziert|aktualisiert|erstellt|publié|publicado|pubblicato|min read|show all|view all|alle artikel|mehr von|articles? (?:by|of)|übersetzt|foto|photo)\b/iu
const weekday =
  /(?:^|\s)(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$/iu
const behind =
  / (?:\(|[–—-](?: |$)|(?:for|für|in|at|aus|from|of|am|on|For|In|At)(?: |$)|(?:Staff|Reporter|Editor|Correspondent|Redakteur|Writer)\b)/u

/** The names in a line of them, without what stands before or after; nothing that is no name. */
export function splitNames(text: string, sites: ReadonlySet<string>): string[] {
  const found: string[] = []
  if (/^\s*(?:https?:|www\.)/iu.test(text)) return []
  const line = text.slice(0, 600).replace(/\s+/gu, ' ').trim()
  for (const piece of withoutPrefix(line).split(joint).slice(0, 40)) {
    const name = withoutPrefix(beforeFigures(piece).slice(0, 200))
      .split(behind, 1)[0]!
      .trim()
      .replace(/(?<!\b(?:Jr|Sr|e\.V))[.,:;]$/u, '')
    if (isName(name, sites)) found.push(...withoutAgency(name.normalize('NFC')))
  }
  return found
}

/** "ANN LEE Associated Press" is two names. */
function withoutAgency(name: string): string[] {
  const words = name.split(' ')
  for (const count of [2, 1]) {
    const agency = agencyNamed(words.slice(-count).join(' '))
    if (agency !== null && words.length - count >= 2) return [words.slice(0, -count).join(' '), agency]
  }
  return [name]
}

/** "Ann Lee Feb 21": what stands before a figure and the word that goes with it. */
function beforeFigures(piece: string): string {
  const at = piece.search(/\d/u)
  return at < 1 || piece[at - 1] !== ' ' ? piece : piece.slice(0, at).replace(/ \p{L}{3,9}\.? $/u, '')
}

/** "Interview: Ann Lee", "Post author By Ann Lee": what stands before the name taken off. */
function withoutPrefix(text: string): string {
  const after =
    /^[\p{L} ]{0,24}(?:\b(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|[Pp]or|[Dd]oor|[Vv]om)\b|:)\s?:?\s+(?=[\p{L}])(?<name>.*)$/u.exec(
      text.trim(),
    )?.groups?.name
  return after !== undefined && !/^\p{Lu}\p{Ll}+ (?:von|van) /u.test(text.trim()) ? after : text.trim()
}

function isName(name: string, sites: ReadonlySet<string>): boolean {
  if (name.length < 2 || name.length > 60 || !/\p{L}{2}/u.test(name) || noName.test(name) || noise.test(name))
    return false
  if (/https?:|www\.|@|[<>{}=]|\d{3}|\.(?:com|de|org|net)\b/u.test(name) || name.split(' ').length > 6) return false
  if (monthOf(name, null) > 0 || weekday.test(name)) return false
  return !sites.has(letters(name))
}

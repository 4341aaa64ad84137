import { type Document, type Element, isTag, type ParentNode } from 'domhandler'
import type { Heading, Survey } from './survey-page.ts'

/** What part of a page an element stands in. */
export type Place = 'body' | 'comment' | 'related' | 'furniture'

const comment =
  /(?:^|[\s_-])(?:comments?|commentlist|comment(?:body|text|date|meta\w*|author|content|time)|kommentare?|leserkommentare?|leserbriefe?\w*|komentar\w*|commentaires?|comentarios?|commenti|repl(?:y|ies)|respond|disqus\w*|reactions?|reacties|reaktionen|feedback|guestbook|trackbacks?|pingbacks?)(?:[\s_-]|$)/iu
const related =
  /(?:^|[\s_-])(?:related\w*|sidebar\w*|widgets?|teasers?|teaser\w*|recent\w*|populars?|most\w*|meist\w*|more|mehr|latest|recommend\w*|similar|promo\w*|carousel|slider|swiper|slick|ticker|upcoming|newsletter|advert\w*|ads?|calendar|kalender|archives?|termine?|events?|trending|aehnliche|verwandte\w*|weitere\w*|siehe|linklist|newslist|news-list|feed-list\w*|listing|prevnext|nextprev|pager|pagination|post-navigation|nav-links|tweet|twitter|instagram|facebook)(?:[\s_-]|$)/iu
const furniture =
  /(?:^|[\s_-])(?:footer|foot|colophon|nav|navi\w*|navbar|menu|cookies?\w*|copyright|impressum|topbar|top-bar|masthead|login|today|weather|wetter)(?:[\s_-]|$)/iu
const partly =
  /(?:^|\s)(?:has|with|no|without|mit|ohne|is|show|hide|hidden|js|col|theme|single|page|post|type|category|tag|hentry|status|format)-[\w-]{1,40}/giu

/** Tells the part of the page from the classes and kinds of what surrounds an element, up to what also holds the heading. */
export class Places {
  readonly heading: Heading | null
  /** Lines that say the heading, or where there is none, the title. */
  private readonly titleLines: readonly number[]
  private readonly around = new Set<ParentNode>()
  private readonly known = new Map<string, Place>()

  constructor(survey: Survey, heading: Heading | null, title: string | null) {
    this.heading = heading
    this.titleLines = linesOf(survey, this.heading, title)
    for (let node: ParentNode | null = this.heading?.element ?? null; node !== null; node = node.parent)
      this.around.add(node)
  }

  /** Lines from the nearest place that says the title to a line; negative above it. Where none does, from the top. */
  fromTitle(line: number): number {
    let nearest = this.titleLines.length === 0 ? line : Number.POSITIVE_INFINITY
    for (const at of this.titleLines) if (Math.abs(line - at) < Math.abs(nearest)) nearest = line - at
    return nearest
  }

  of(element: ParentNode | null): Place {
    let place: Place = 'body'
    for (let node = element; node !== null && !this.around.has(node); node = node.parent) {
      if (!isTag(node as Element)) break
      const here = this.ownPlace(node as Element)
      if (here === 'comment') return 'comment'
      if (here !== 'body' && place === 'body') place = here
    }
    return place
  }

  private ownPlace(element: Element): Place {
    const { name } = element
    if (name === 'body' || name === 'html' || name === 'main') return 'body'
    if (name === 'nav' || name === 'footer') return inArticle(element) ? 'body' : 'furniture'
    if (name === 'aside') return 'related'
    const names = `${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`.slice(0, 400)
    if (names.length < 2) return 'body'
    let place = this.known.get(names)
    if (place === undefined) {
      const own = names.replace(partly, ' ')
      place = comment.test(own) ? 'comment' : furniture.test(own) ? 'furniture' : related.test(own) ? 'related' : 'body'
      this.known.set(names, place)
    }
    return place
  }
}

/** A footer inside an article is the article's own. */
function inArticle(element: Element): boolean {
  for (
    let node: Element | Document | null = element.parent as Element | null;
    node !== null;
    node = node.parent as Element | null
  )
    if (isTag(node) && node.name === 'article') return true
  return false
}

function linesOf(survey: Survey, heading: Heading | null, title: string | null): number[] {
  if (heading !== null) return [heading.line]
  const wanted = letters(title ?? '')
  const found: number[] = []
  if (wanted.length < 12) return found
  for (let index = 0; index < survey.lines.length && found.length < 8; index++) {
    const { text } = survey.lines[index]!
    if (Math.abs(text.length - wanted.length) < wanted.length && text.length < 400 && letters(text) === wanted)
      found.push(index)
  }
  return found
}

/** Letters and figures alone, lower case: what two spellings of a title share. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

import { type ChildNode, type Document, type Element, isTag, isText, type ParentNode } from 'domhandler'

/** A line of the page as its readers see it: the text between two breaks, furniture too. */
export interface Line {
  readonly text: string
  /** The innermost element that all of it, or its first letters, stand in. */
  readonly element: ParentNode
}

/** An element whose attributes name a day. */
export interface DatedElement {
  readonly element: Element
  /** Index of the line it stands in or before. */
  readonly line: number
}

export interface Heading {
  readonly element: Element
  readonly level: number
  readonly text: string
  readonly line: number
}

/** What of a page bears on its title, makers and day, gathered in one walk. */
export interface Survey {
  readonly root: Element | null
  readonly metas: readonly { readonly name: string; readonly content: string }[]
  readonly links: readonly Element[]
  /** Texts of `application/ld+json` scripts. */
  readonly jsonLd: readonly string[]
  readonly title: string | null
  readonly headings: readonly Heading[]
  readonly dated: readonly DatedElement[]
  /** Elements that name somebody as the author by rel, itemprop or class. */
  readonly bylines: readonly DatedElement[]
  readonly lines: readonly Line[]
}

const silent = new Set([
  'style',
  'template',
  'svg',
  'iframe',
  'select',
  'textarea',
  'object',
  'canvas',
  'noscript',
  'button',
])
const inline = new Set(
  'a span b strong i em small abbr time font u sup sub mark cite q label code bdi bdo big tt s ins del dfn kbd var acronym nobr address'.split(
    ' ',
  ),
)
const glued = new Set(['sup', 'sub', 'b', 'strong', 'i', 'em', 'u', 'font', 'mark', 'bdi', 'bdo'])
const longest = {
  lines: 20_000,
  dated: 400,
  bylines: 60,
  metas: 400,
  headings: 200,
  scripts: 60,
  scriptText: 2_000_000,
}

export function surveyPage(document: Document): Survey {
  const walk = new Walk()
  walk.into(document)
  walk.breakLine()
  return walk
}

class Walk implements Survey {
  root: Element | null = null
  metas: { name: string; content: string }[] = []
  links: Element[] = []
  jsonLd: string[] = []
  title: string | null = null
  headings: Heading[] = []
  dated: DatedElement[] = []
  bylines: DatedElement[] = []
  lines: Line[] = []
  private pending = ''
  private holder: ParentNode | null = null
  private readonly known = new Map<string, Named>()

  into(parent: ParentNode): void {
    for (const child of parent.children) this.visit(child, parent)
  }

  breakLine(): void {
    const text = this.pending.replace(/\s+/gu, ' ').trim()
    if (text !== '' && this.lines.length < longest.lines) this.lines.push({ text, element: this.holder! })
    this.pending = ''
    this.holder = null
  }

  private visit(node: ChildNode, parent: ParentNode): void {
    if (isText(node)) {
      if (this.holder === null && /\S/u.test(node.data)) this.holder = parent
      if (this.holder !== null) this.pending += node.data
    } else if (isTag(node)) this.enter(node)
  }

  private enter(element: Element): void {
    const { name } = element
    if (name === 'meta') this.noteMeta(element)
    else if (name === 'link') this.links.length < longest.metas && this.links.push(element)
    else if (name === 'script') this.noteScript(element)
    else if (name === 'title') this.title ??= textOf(element)
    else if (!silent.has(name)) this.descend(element)
    if (name === 'meta' || name === 'link') this.noteDated(element, this.lines.length)
  }

  private descend(element: Element): void {
    const { name } = element
    if (name === 'html') this.root ??= element
    const isInline = inline.has(name)
    if (!isInline) this.breakLine()
    else if (!glued.has(name) && this.pending !== '') this.pending += ' '
    const line = this.lines.length
    this.noteDated(element, line)
    this.into(element)
    if (!isInline) this.breakLine()
    else if (!glued.has(name) && this.pending !== '') this.pending += ' '
    if (/^h[1-6]$/u.test(name) && this.headings.length < longest.headings)
      this.headings.push({ element, level: Number(name[1]), text: textOf(element), line })
  }

  private noteMeta(element: Element): void {
    const { property, name, itemprop, content, 'http-equiv': equiv } = element.attribs
    const key = property ?? name ?? itemprop ?? equiv
    if (key === undefined || !content || this.metas.length >= longest.metas) return
    this.metas.push({ name: key.slice(0, 80).trim().toLowerCase(), content: content.slice(0, 2000).trim() })
  }

  private noteScript(element: Element): void {
    if (!/ld\+json/iu.test(element.attribs.type ?? '') || this.jsonLd.length >= longest.scripts) return
    const text = element.children.map((child) => (isText(child) ? child.data : '')).join('')
    if (text.length <= longest.scriptText) this.jsonLd.push(text)
  }

  private noteDated(element: Element, line: number): void {
    const { name } = element
    const { class: classes, itemprop, property, rel, title } = element.attribs
    const named = classes === undefined ? nothing : this.namedBy(classes)
    const marks = itemprop ?? property
    const dated =
      name === 'time' ||
      (named.dated && element.children.length <= 12) ||
      (marks !== undefined && /date|publi/iu.test(marks)) ||
      (name === 'abbr' && title !== undefined)
    if (dated && this.dated.length < longest.dated) this.dated.push({ element, line })
    const byline = named.byline || rel === 'author' || itemprop === 'author'
    if (byline && this.bylines.length < longest.bylines) this.bylines.push({ element, line })
  }

  private namedBy(classes: string): Named {
    let named = this.known.get(classes)
    if (named === undefined) {
      const dated = /date|publi|posted|time|datum|fecha/iu.test(classes)
      named = { dated, byline: /author|byline|autor/iu.test(classes) }
      this.known.set(classes, named)
    }
    return named
  }
}

/** What the class of an element says it holds. */
interface Named {
  readonly dated: boolean
  readonly byline: boolean
}

const nothing: Named = { dated: false, byline: false }

/** The text in an element, white space folded; of a long one, its beginning. */
export function textOf(node: ParentNode, limit = 2000): string {
  let text = ''
  const stack: ChildNode[] = node.children.slice(0, limit).reverse()
  for (let steps = 0; stack.length > 0 && text.length < limit && steps < limit; steps++) {
    const child = stack.pop()!
    if (isText(child)) text += child.data
    else if (isTag(child) && child.name !== 'script' && child.name !== 'style') {
      if (child.name === 'br' || !glued.has(child.name)) text += ' '
      for (let index = Math.min(limit, child.children.length) - 1; index >= 0; index--)
        stack.push(child.children[index]!)
    }
  }
  return text.replace(/\s+/gu, ' ').trim()
}

import type { ChildNode, Document, Element, ParentNode } from 'domhandler'
import { isTag, isText } from 'domhandler'
import type { BlockKind } from '../document/report.ts'
import { foldVisible } from './fold-text.ts'
import { labelElement, matchFurniture } from './label-element.ts'
import type { Box, PageBlock, PageLayout } from './page-layout.ts'

/** Elements whose text nobody sees. */
const unseen = new Set(
  'script style head title svg math canvas iframe object applet audio video map template link meta base'.split(' '),
)
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr nobr amp'.split(
    ' ',
  ),
)
/** What no link can hold: where one seems to, its end was forgotten. */
const unlinked = new Set('table tbody tr td th article main h1'.split(' '))
/** Longest text of a link, in characters; what is longer is a link whose end was forgotten. */
const longestLink = 1500
const kinds: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list',
  dd: 'list',
  dt: 'list',
  blockquote: 'quote',
  q: 'quote',
  figcaption: 'caption',
}
const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu
const closing = /[.!?:;…。！？」][)\]"'”“’»›]*$/u

/** A page's text as blocks in reading order, with the elements that hold them. */
export function layOutPage(document: Document): PageLayout {
  const writer = new LayoutWriter()
  writer.walk(document)
  writer.flush()
  return writer
}

class LayoutWriter implements PageLayout {
  readonly blocks: PageBlock[] = []
  readonly boxes: Box[] = []
  private box: Box | null = null
  private kind: BlockKind = 'paragraph'
  private tag = ''
  private text = ''
  private linkText = ''
  private links = 0
  private preformatted = 0
  /** The last piece of `text`: looking at the end of a long joined string would copy it whole. */
  private tail = ''

  walk(parent: ParentNode): void {
    for (const node of parent.children) this.visit(node)
  }

  private visit(node: ChildNode): void {
    if (isText(node)) this.write(node.data)
    else if (!isTag(node)) return
    else if (node.name === 'br') this.breakLine(node)
    else if (node.name === 'hr') this.flush()
    else if (!unseen.has(node.name)) this.enter(node)
  }

  private write(data: string): void {
    if (this.preformatted && data.includes('\n')) {
      for (const line of data.split('\n')) {
        this.text += line
        this.flush()
      }
      return
    }
    this.text += data
    this.tail = data
    if (this.links) this.linkText += data
  }

  private enter(element: Element): void {
    const label = labelElement(element)
    const rule = matchFurniture(element, label)
    const isLink = element.name === 'a' && element.attribs.href !== undefined
    if (isLink) this.links++
    if (rule === null && inline.has(element.name)) this.walk(element)
    else this.enterBox(element, label, rule)
    if (isLink) this.links--
  }

  private enterBox(element: Element, label: string, rule: Box['rule']): void {
    this.flush()
    const { box: parent, kind, tag, links } = this
    if (unlinked.has(element.name)) this.links = 0
    const box: Box = { element, parent, label, first: this.blocks.length, last: 0, rule }
    this.boxes.push(box)
    this.box = box
    this.tag = element.name
    if (kind !== 'quote' && kind !== 'caption')
      this.kind = kinds[element.name] ?? (kind === 'heading' ? 'heading' : kind)
    if (element.name === 'pre') this.preformatted++
    this.walk(element)
    this.flush()
    if (element.name === 'pre') this.preformatted--
    box.last = this.blocks.length
    this.box = parent
    this.kind = kind
    this.tag = tag
    this.links = links
  }

  /** A single line break inside a sentence is white space; any other ends the block. */
  private breakLine(element: Element): void {
    const next = nextSeen(element)
    const wrapped =
      next !== null &&
      isText(next) &&
      /^\s*[\p{Ll},;]/u.test(next.data) &&
      !closing.test(this.tail.slice(-40).trimEnd())
    if (wrapped) this.text += ' '
    else this.flush()
  }

  flush(): void {
    const text = foldVisible(this.text)
    if (text !== '' && this.box)
      this.blocks.push(makeBlock(text, this.kind, this.tag, this.box, foldVisible(this.linkText)))
    this.text = ''
    this.linkText = ''
  }
}

function makeBlock(text: string, kind: BlockKind, tag: string, box: Box, linkText: string): PageBlock {
  const size = text.length + 2 * (text.match(cjk)?.length ?? 0)
  const linked = linkText.length > longestLink ? 0 : Math.min(1, linkText.length / text.length)
  const heading = kind === 'heading' && size < 220
  const running = !heading && linked < 0.4 && (size >= 100 || (size >= 50 && closing.test(text)))
  return {
    kind: kind === 'heading' && !heading ? 'paragraph' : kind,
    text,
    tag,
    box,
    size,
    linked,
    mass: running ? Math.round(size * (1 - linked)) : 0,
  }
}

function nextSeen(node: ChildNode): ChildNode | null {
  let next = node.next
  while (next !== null && isText(next) && next.data.trim() === '') next = next.next
  return next
}

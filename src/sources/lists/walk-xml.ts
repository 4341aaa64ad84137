import { Parser } from 'htmlparser2'

/** What a walk tells of. Names are lower case, without their prefix; `path` ends with the element itself. */
export interface Visitor {
  readonly open?: (path: readonly string[], attributes: Readonly<Record<string, string>>) => void
  /** An element's own text, up to 10,000 letters; of what a parent's end closed, too. */
  readonly close?: (path: readonly string[], text: string) => void
}

/** Where a text stops being XML: the element that is never closed, and its line, from 1. */
export interface Break {
  readonly element: string
  readonly line: number
  /** True where the root itself is never closed: the end is missing. */
  readonly cut: boolean
}

/** No list of reports nests so deep; the parser's cost grows with it. */
const deepest = 100
const longestText = 10_000

export class TooDeep extends Error {}

/** Walks XML without building a tree. Document types and their entities are passed over, not expanded. Throws `TooDeep`. */
export function walkXml(xml: string, visitor: Visitor): Break | null {
  const path: string[] = []
  const texts: string[] = []
  let broken: Break | null = null as Break | null
  let opened = -1
  /** The parser tells of the end of `<a/>` as of one that is not written. */
  const isSelfClosing = () => opened === parser.endIndex && xml.charAt(opened - 1) === '/'
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (path.length >= deepest) throw new TooDeep(`nested deeper than ${deepest}`)
        path.push(localName(name))
        texts.push('')
        opened = parser.endIndex
        visitor.open?.(path, attributes)
      },
      ontext(text) {
        const at = texts.length - 1
        if (at >= 0 && texts[at]!.length < longestText) texts[at] += text
      },
      onclosetag(name, implied) {
        visitor.close?.(path, texts.pop()!.trim())
        path.pop()
        if (!implied || isSelfClosing()) return
        broken ??= { element: name, line: lineAt(xml, parser.startIndex), cut: false }
        if (path.length === 0) broken = { ...broken, cut: true }
      },
    },
    { xmlMode: true, lowerCaseTags: false, decodeEntities: true },
  )
  parser.end(xml)
  return broken
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}

function lineAt(text: string, index: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++
  return line
}

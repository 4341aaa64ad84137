import { type Opml, parseOpml } from 'feedsmith'
import { brokenList, cutList } from './broken-list.ts'
import { type List, type ListLink, mostEntries } from './list.ts'
import { readLink } from './read-link.ts'
import { skipProlog } from './skip-prolog.ts'
import { walkXml } from './walk-xml.ts'

/** The feeds of an OPML list, those in groups too, each once and in its order; other lists it includes count as feeds. Throws `SourceError` broken. */
export function readOpml(xml: string, name: string, base: string | null): List {
  let outlines: readonly Opml.Outline<string>[]
  try {
    outlines = parseOpml(skipProlog(xml)).body?.outlines ?? []
  } catch (cause) {
    throw brokenList(name, 'OPML list', xml, cause)
  }
  const found = new Map<string, ListLink>()
  const open = [...outlines].reverse()
  for (let outline = open.pop(); outline && found.size < mostEntries; outline = open.pop()) {
    if (outline.isComment) continue
    const included = /^include$/iu.test(outline.type ?? '') ? outline.url : undefined
    const link = readLink(outline.xmlUrl ?? included, base)
    if (link) found.set(link, { link, modified: null })
    open.push(...[...(outline.outlines ?? [])].reverse())
  }
  const broken = walkXml(xml, {})
  const flaw = broken?.cut ? cutList(name, 'OPML list', broken) : null
  return { kind: 'opml', entries: [], lists: [...found.values()], every: null, flaw }
}

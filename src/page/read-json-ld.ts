/** What one node of a page's JSON-LD says of the page. Dates and names as written. */
export interface LdNode {
  readonly rank: 'article' | 'page' | 'other'
  readonly headline: string | null
  readonly url: string | null
  readonly published: string | null
  readonly created: string | null
  readonly modified: string | null
  /** Days on which something that the node tells of takes place. */
  readonly happens: readonly string[]
  readonly authors: readonly string[]
  readonly contributors: readonly string[]
  readonly publisher: string | null
  readonly language: string | null
}

type Json = Readonly<Record<string, unknown>>

const articles =
  /^(?:[A-Za-z]*(?:Article|Posting|BlogPost)|Report|Recipe|CreativeWork|Review|Blog|(?:Podcast|Radio|TV)Episode|[A-Z][a-z]+NewsItem)$/u
const pages = /^(?:[A-Za-z]*Page|WebSite|WebContent)$/u
const unrelated =
  /^(?:comment|review|reviews|itemListElement|hasPart|isPartOf|isBasedOn|mentions|about|subjectOf|citation|image|thumbnail|primaryImageOfPage|publisher|author|contributor|editor|potentialAction|breadcrumb|associatedMedia|relatedLink|liveBlogUpdate|suggestedAnswer|acceptedAnswer|containsSeason|offers|location)$/u
const limits = { nodes: 4000, depth: 40, kept: 200 }

/** Nodes that speak of the page itself, in order. Broken scripts are mended where that is easy, else their fields are picked out. Never throws. */
export function readJsonLd(scripts: readonly string[]): LdNode[] {
  const found: LdNode[] = []
  for (const script of scripts) {
    const json = parse(script)
    if (json === undefined) found.push(...pickOut(script))
    else collect(json, found)
  }
  return found
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script)
  } catch {
    try {
      return JSON.parse(mend(script))
    } catch {
      return undefined
    }
  }
}

/** Comment and CDATA marks, raw line breaks in strings, trailing commas and semicolons: the usual faults. */
function mend(script: string): string {
  return script
    .replace(/[\u0000-\u001f]+/gu, ' ')
    .trim()
    .replace(/^(?:\/\/|\/\*)? ?<!(?:\[CDATA\[|--) ?(?:\*\/)?/u, '')
    .replace(/(?:\/\/|\/\*)? ?(?:\]\]|--)> ?(?:\*\/)?$/u, '')
    .replace(/, ?(?=[}\]])/gu, '')
    .replace(/;$/u, '')
}

function collect(top: unknown, found: LdNode[]): void {
  let seen = 0
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > limits.depth || seen++ > limits.nodes) return
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1)
      return
    }
    const node = value as Json
    if (found.length < limits.kept) found.push(nodeOf(node))
    for (const key of Object.keys(node)) if (!unrelated.test(key)) visit(node[key], depth + 1)
  }
  visit(top, 0)
}

function nodeOf(node: Json): LdNode {
  const types = [node['@type'] ?? node.type].flat().map(String)
  const rank = types.some((t) => articles.test(t.replace(/^.*[/:]/u, '')))
    ? 'article'
    : types.some((t) => pages.test(t))
      ? 'page'
      : 'other'
  return {
    rank: types.includes('Event') || types.includes('WebSite') ? 'other' : rank,
    headline: text(node.headline) ?? text(node.name),
    url: text(node.mainEntityOfPage) ?? text(node.url) ?? text(node['@id']),
    published: text(node.datePublished) ?? text(node.datepublished) ?? text(node.uploadDate) ?? text(node.datePosted),
    created: text(node.dateCreated),
    modified: text(node.dateModified) ?? text(node.datemodified),
    happens: [text(node.startDate), text(node.endDate)].filter((day) => day !== null),
    authors: names(node.author ?? node.creator),
    contributors: names(node.contributor),
    publisher: names(node.publisher ?? node.sourceOrganization)[0] ?? null,
    language: text(node.inLanguage),
  }
}

function text(value: unknown): string | null {
  if (Array.isArray(value)) return text(value[0])
  if (typeof value === 'object' && value !== null) return text((value as Json)['@id'] ?? (value as Json)['@value'])
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function names(value: unknown, depth = 0): string[] {
  if (depth > 3) return []
  if (Array.isArray(value)) return value.slice(0, 30).flatMap((item) => names(item, depth + 1))
  if (typeof value === 'object' && value !== null) return names((value as Json).name, depth + 1)
  const name = text(value)
  return name === null ? [] : [name]
}

const field = /"(?<key>datePublished|dateCreated|dateModified|uploadDate|headline)"\s?:\s?"(?<value>[^"\\]{4,300})"/gu

/** The fields of a script that no parser takes. */
function pickOut(script: string): LdNode[] {
  const values: Record<string, string> = {}
  for (const { groups } of script.matchAll(field)) values[groups!.key!] ??= groups!.value!
  if (Object.keys(values).length === 0) return []
  return [nodeOf({ '@type': 'Article', ...values })]
}

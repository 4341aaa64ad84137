import { createHash } from 'node:crypto'
import type { Note } from '../document/facts.ts'
import type { Block, Report } from '../document/report.ts'
import type { Trace } from '../document/trace.ts'
import { decodePage } from './decode-page.ts'
import { parsePage } from './parse-page.ts'
import { readHtml } from './read-html.ts'
import { type Metadata, readMetadata } from './read-metadata.ts'

/** One input as it came: exactly one of `html`, `text` and `bytes` is given. */
export interface PageInput {
  readonly html?: string
  readonly text?: string
  /** A file or response body, in any encoding; HTML or plain text is told from the bytes. */
  readonly bytes?: Uint8Array
  /** Value of the Content-Type header, where there was one. */
  readonly contentType?: string
  readonly url?: string
  /** Day or instant of publication known from outside: ISO 8601. */
  readonly published?: string
  /** False: take the text as it is, remove nothing. Default true. */
  readonly clean?: boolean
}

export interface Page {
  readonly report: Report
  readonly notes: readonly Note[]
}

/** Bytes, HTML or text to a report: the body chosen, furniture dropped, what the page says about itself kept. Never throws on content. */
export function readPage(input: PageInput, _trace?: Trace): Page {
  const raw = input.text ?? input.html ?? decodePage(input.bytes!, input.contentType).text
  const document = parsePage(raw)
  const article = readHtml(document)
  const metadata: Metadata = readMetadata(document, {
    url: input.url ?? null,
    html: raw,
    lines: article.lines,
    given: input.published ?? null,
  })
  const title = metadata.title ?? article.heading
  const blocks: Block[] = []
  let text = ''
  const all = [
    ...(title ? [{ kind: 'title' as const, text: title }] : []),
    ...article.blocks.filter((b) => b.text !== title),
  ]
  for (const block of all) {
    if (text !== '') text += '\n'
    blocks.push({ start: text.length, end: text.length + block.text.length, kind: block.kind })
    text += block.text
  }
  const report: Report = {
    id: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    url: input.url ?? null,
    language: null,
    title,
    text,
    blocks,
    removed: article.removed,
    dateline: null,
    bylines: [],
    contributors: [],
    publisher: null,
    origin: null,
    published: metadata.published,
  }
  return { report, notes: [] }
}

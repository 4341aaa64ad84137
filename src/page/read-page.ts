import { createHash } from 'node:crypto'
import type { Note } from '../document/facts.ts'
import type { PageInput } from '../document/page-input.ts'
import type { Block, Origin, Report } from '../document/report.ts'
import type { Trace } from '../document/trace.ts'
import type { Article } from './article.ts'
import { type Decoded, decodePage, maxBytes } from './decode-page.ts'
import { detectLanguage } from './detect-language.ts'
import { type Credit, readCredit } from './find-credits.ts'
import { findDateline } from './find-dateline.ts'
import { foldVisible } from './fold-text.ts'
import { layText } from './lay-text.ts'
import { noteOddities } from './note-oddities.ts'
import { parsePage } from './parse-page.ts'
import { putTitle } from './put-title.ts'
import { readHtml, readWholePage } from './read-html.ts'
import { type Metadata, readMetadata } from './read-metadata.ts'
import { readPlainText, readText } from './read-text.ts'
import { traceReport } from './trace-report.ts'
import { wrapFragment } from './wrap-fragment.ts'

/** So many pieces of furniture are told of; a menu may have thousands. */
const mostRemoved = 200

export interface Page {
  readonly report: Report
  readonly notes: readonly Note[]
}

/**
 * Bytes, HTML or text to a report: the body chosen, furniture dropped, what the page says about itself kept.
 * Throws `PageError` on bytes that are no text (a PDF, a picture); never on text, however broken.
 */
export function readPage(input: PageInput, trace?: Trace): Page {
  const decoded = decodeInput(input)
  const html = decoded.format === 'html' ? decoded.text : ''
  const document = wrapFragment(parsePage(html))
  const article = readArticle(input, decoded, document)
  const given = { url: input.url ?? null, html, lines: article.lines, given: input.published ?? null }
  const found = readMetadata(document, given, trace)
  const metadata = { ...found, publisher: tidyPublisher(input.publisher) ?? found.publisher }
  const clean = input.clean !== false
  const { title, blocks: parts } = clean ? putTitle(article, metadata.title, input.title) : { ...article, title: null }
  const { text, blocks, cut } = layText(parts)
  const report = makeReport(
    input,
    metadata,
    { title, text, blocks, removed: article.removed.slice(0, mostRemoved) },
    clean,
  )
  traceReport(report, trace)
  return { report, notes: noteOddities(decoded, report, cut) }
}

/** A longer name is cut, in UTF-16 code units. */
const longestPublisher = 200

function tidyPublisher(given: string | undefined): string | null {
  return (
    foldVisible(given ?? '')
      .slice(0, longestPublisher)
      .trim() || null
  )
}

function decodeInput(input: PageInput): Decoded {
  if (input.bytes !== undefined) return decodePage(input.bytes, input.contentType)
  const text = input.html ?? input.text ?? ''
  const format = input.html !== undefined ? 'html' : 'text'
  return { text: text.slice(0, maxBytes), format, encoding: null, cut: text.length > maxBytes }
}

function readArticle(input: PageInput, { text, format }: Decoded, document: ReturnType<typeof parsePage>): Article {
  if (format === 'html') return input.clean === false ? readWholePage(document) : readHtml(document)
  return input.clean === false ? readPlainText(text) : readText(text)
}

type Body = Pick<Report, 'title' | 'text' | 'blocks' | 'removed'>

function makeReport(input: PageInput, metadata: Metadata, body: Body, clean: boolean): Report {
  const { text, blocks } = body
  const found = clean ? findDateline(text, blocks, metadata.published?.edtf ?? null) : null
  const credits = clean ? creditsOf(text, blocks) : []
  const dateline = found?.dateline ?? null
  const written = credits.filter((credit) => credit.rule === 'page/byline-line').flatMap((credit) => credit.names)
  const helped = credits.filter((credit) => credit.rule !== 'page/byline-line').flatMap((credit) => credit.names)
  const bylines = unique([...metadata.bylines, ...written])
  return {
    id: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    url: input.url ?? null,
    language: detectLanguage(text, metadata.language),
    ...body,
    dateline,
    bylines,
    contributors: unique([...metadata.contributors, ...helped]).filter((name) => !bylines.includes(name)),
    publisher: metadata.publisher,
    origin: originOf(dateline?.agency ?? null, credits, metadata),
    published: metadata.published,
  }
}

function creditsOf(text: string, blocks: readonly Block[]): Credit[] {
  return blocks
    .filter((block) => block.kind === 'credit')
    .map((block) => readCredit(text.slice(block.start, block.end)))
    .filter((credit) => credit !== null)
}

function originOf(agency: string | null, credits: readonly Credit[], metadata: Metadata): Origin | null {
  if (agency) return { agency, basis: 'dateline' }
  const credited = credits.find((credit) => credit.agency !== null)?.agency
  if (credited) return { agency: credited, basis: 'credit' }
  if (metadata.agency) return { agency: metadata.agency, basis: 'canonical-link' }
  return metadata.publisher === null ? null : { agency: metadata.publisher, basis: 'publisher' }
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}

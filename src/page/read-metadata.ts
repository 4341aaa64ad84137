import type { Document } from 'domhandler'
import type { Published } from '../document/report.ts'

/** What is known beside the tree. */
export interface MetadataContext {
  readonly url: string | null
  /** The page as decoded. */
  readonly html: string
  /** Visible text of the whole page (furniture too), a line a block, in order of the page. */
  readonly lines: readonly string[]
  /** Day or instant of publication known from outside: ISO 8601. */
  readonly given: string | null
}

/** What a page says about itself. */
export interface Metadata {
  readonly title: string | null
  readonly bylines: readonly string[]
  readonly contributors: readonly string[]
  readonly publisher: string | null
  readonly canonical: string | null
  /** ISO 639-1, as the page claims. */
  readonly language: string | null
  readonly published: Published | null
  /** Agency whose report the page says it carries. */
  readonly agency?: string
}

export function readMetadata(_document: Document, context: MetadataContext): Metadata {
  const published: Published | null = context.given
    ? { edtf: context.given.slice(0, 10), basis: 'given', because: [] }
    : null
  return { title: null, bylines: [], contributors: [], publisher: null, canonical: null, language: null, published }
}

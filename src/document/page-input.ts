/** One input as it came: exactly one of `html`, `text` and `bytes` is given. */
export interface PageInput {
  readonly html?: string
  readonly text?: string
  /** A file or response body, in any encoding; HTML or plain text is told from the bytes. */
  readonly bytes?: Uint8Array
  /** Value of the Content-Type header, where there was one. */
  readonly contentType?: string
  readonly url?: string
  /** Title known from outside, where the text may lack it: it opens the text, unless the report's own title says the same. */
  readonly title?: string
  /** Whose site or paper it is in, known from outside: before what the page says of itself. */
  readonly publisher?: string
  /** Day or instant of publication known from outside: ISO 8601. */
  readonly published?: string
  /** False: take the text as it is, remove nothing. Default true. */
  readonly clean?: boolean
}

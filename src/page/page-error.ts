/** Why an input cannot be read at all. */
export type PageErrorCode = 'pdf' | 'archive' | 'image' | 'office' | 'binary'

/** An input that is no page and no text. `advice` says what to do about it. */
export class PageError extends Error {
  readonly code: PageErrorCode
  readonly advice: string

  constructor(code: PageErrorCode, what: string, advice: string) {
    super(what)
    this.name = 'PageError'
    this.code = code
    this.advice = advice
  }
}

import { SourceError } from '../source-error.ts'

/** A server answered, or was left alone because of what it answered before, and not with a page. */
export class AnswerError extends SourceError {
  /** HTTP status, 100 to 599; null where it was not asked again. */
  readonly status: number | null
  /** How long it asks to be left alone, in seconds; null where it does not say. */
  readonly retryAfter: number | null

  constructor(url: string, status: number | null, retryAfter: number | null, message: string, advice: string) {
    super(status === null || status === 429 || status === 503 ? 'busy' : 'unreachable', url, message, advice)
    this.name = 'AnswerError'
    this.status = status
    this.retryAfter = retryAfter
  }
}

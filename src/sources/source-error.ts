/** Something about an input, not about our code, stopped it from being read. `advice` says what to do. */
export class SourceError extends Error {
  readonly code:
    | 'not-found'
    | 'is-folder'
    | 'too-big'
    | 'not-allowed'
    | 'unreachable'
    | 'bad-line'
    | 'timeout'
    | 'unreadable'
  readonly source: string
  readonly advice: string

  constructor(code: SourceError['code'], source: string, message: string, advice: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'SourceError'
    this.code = code
    this.source = source
    this.advice = advice
  }
}

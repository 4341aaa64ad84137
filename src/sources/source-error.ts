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
    /** A file or folder with nothing in it. */
    | 'empty'
    /** It ends in the middle; what came before was given out. */
    | 'cut-off'
    /** Damaged, or made so that it unpacks without end. */
    | 'bad-archive'
    /** The server asks to be left alone for a while. */
    | 'busy'
    /** A feed, sitemap or list of feeds is not what it says it is. */
    | 'broken'
    /** The user broke it off. */
    | 'stopped'
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

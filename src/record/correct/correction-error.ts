/** A correction that cannot be made, in the words of the person who makes it. `advice` says what to do. */
export class CorrectionError extends Error {
  /**
   * `unknown`: its target, or what it names, is not in the record. `bad-value`: the slot or its value does not fit.
   * `not-possible`: it makes no sense for that target. `stale`: somebody else has corrected the target since it was looked at.
   */
  readonly code: 'unknown' | 'bad-value' | 'not-possible' | 'stale'
  /** Id of the target, or of what was not found. */
  readonly target: string
  readonly advice: string

  constructor(code: CorrectionError['code'], target: string, message: string, advice: string) {
    super(message)
    this.name = 'CorrectionError'
    this.code = code
    this.target = target
    this.advice = advice
  }
}

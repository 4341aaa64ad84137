interface RefusalDetails {
  /** What is wrong, field by field. */
  readonly errors?: readonly { readonly where: string; readonly message: string }[]
  /** Headers that go with it: Allow, Retry-After, WWW-Authenticate. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Why a request gets no answer: what is wrong and what to do. Told as `application/problem+json`. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  /** HTTP status, 400 to 599. */
  readonly status: number
  readonly advice: string | null
  readonly details: RefusalDetails

  constructor(status: number, message: string, advice: string | null = null, details: RefusalDetails = {}) {
    super(message)
    this.status = status
    this.advice = advice
    this.details = details
  }
}

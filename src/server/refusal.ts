/** Why a request gets no answer: what is wrong and what to do. Told as `application/problem+json`. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  /** HTTP status, 400 to 599. */
  readonly status: number
  readonly advice: string | null

  constructor(status: number, message: string, advice: string | null = null) {
    super(message)
    this.status = status
    this.advice = advice
  }
}

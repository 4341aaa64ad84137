/** Many give, one takes, and who gives waits until what was given is dealt with. */
export class Handover<T> {
  private readonly waiting: { readonly value: T; readonly taken: () => void }[] = []
  private over: { readonly failed: unknown } | null = null
  private wake: () => void = () => undefined
  private readonly ended: () => void

  /** `ended` is called when it is over, before anyone who waits goes on. */
  constructor(ended: () => void) {
    this.ended = ended
  }

  /** Returns when the value was taken and the next asked for, or when all is over. */
  give(value: T): Promise<void> {
    if (this.over) return Promise.resolve()
    return new Promise((taken) => {
      this.waiting.push({ value, taken })
      this.wake()
    })
  }

  /** Ends it: for the one who takes with an error, if there is one. What waits is not given any more. */
  end(failed: unknown = null): void {
    if (this.over) return
    this.over = { failed }
    this.ended()
    for (const { taken } of this.waiting.splice(0)) taken()
    this.wake()
  }

  async *all(): AsyncGenerator<T, void> {
    while (!this.over) {
      const next = this.waiting.shift()
      if (next) {
        let isLeft = true
        try {
          yield next.value
          isLeft = false
        } finally {
          if (isLeft) this.end()
          next.taken()
        }
      } else await new Promise<void>((done) => (this.wake = done))
    }
    if (this.over.failed !== null) throw this.over.failed
  }
}

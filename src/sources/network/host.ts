import type { Clock } from './clock.ts'
import type { Robots } from './read-robots.ts'

/** What is known of one host (scheme, name and port) in one run. Times in milliseconds since 1970. */
export class Host {
  readonly origin: string
  /** Time between the end of one request and the start of the next, in milliseconds. */
  delay: number
  /** Addresses in a row that it did not answer. */
  failures = 0
  /** It is not asked at all before. */
  closedUntil = 0
  robots: { readonly until: number; readonly read: Promise<Robots> } | null = null
  private free = 0
  private last: Promise<void> = Promise.resolve()

  constructor(origin: string, delay: number) {
    this.origin = origin
    this.delay = delay
  }

  /** Not asked before so many milliseconds from now. */
  rest(milliseconds: number, clock: Clock): void {
    this.free = Math.max(this.free, clock.now() + milliseconds)
  }

  /** Waits for its turn and for the delay, then asks: never two at a time. */
  async inTurn<T>(ask: () => Promise<T>, clock: Clock, signal: AbortSignal | undefined): Promise<T> {
    const before = this.last
    const turn = Promise.withResolvers<void>()
    this.last = turn.promise
    await before
    try {
      await clock.sleep(this.free - clock.now(), signal)
      return await ask()
    } finally {
      this.rest(this.delay, clock)
      turn.resolve()
    }
  }
}

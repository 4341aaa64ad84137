/** Results of one source that may wait until those before are through. */
const mostWaiting = 16

/**
 * All that the sources give, source by source in their order, while the next `ahead` of them are already at work: what comes out is the
 * same however fast each is.
 */
export async function* inOrder<T>(sources: readonly (() => AsyncGenerator<T>)[], ahead: number): AsyncGenerator<T> {
  const started: Ahead<T>[] = []
  try {
    for (let at = 0; at < sources.length; at++) {
      for (let next = started.length; next < Math.min(at + ahead, sources.length); next++)
        started.push(new Ahead(sources[next]!()))
      yield* started[at]!.results()
    }
  } finally {
    for (const source of started) source.stop()
  }
}

/** A generator that runs on by itself until enough of what it gave waits to be taken. */
class Ahead<T> {
  private readonly waiting: T[] = []
  private readonly source: AsyncGenerator<T>
  private state: 'running' | 'done' | { readonly failed: unknown } = 'running'
  private stopped = false
  private readonly sleepers: (() => void)[] = []

  constructor(source: AsyncGenerator<T>) {
    this.source = source
    void this.run()
  }

  async *results(): AsyncGenerator<T> {
    for (;;) {
      if (this.waiting.length > 0) {
        const next = this.waiting.shift()!
        this.wake()
        yield next
      } else if (this.state === 'running') await this.change()
      else if (this.state === 'done') return
      else throw this.state.failed
    }
  }

  stop(): void {
    this.stopped = true
    this.wake()
  }

  private async run(): Promise<void> {
    try {
      for await (const result of this.source) {
        this.waiting.push(result)
        this.wake()
        while (this.waiting.length >= mostWaiting && !this.stopped) await this.change()
        if (this.stopped) break
      }
      this.state = 'done'
    } catch (failed) {
      this.state = { failed }
    }
    this.wake()
  }

  private change(): Promise<void> {
    return new Promise((done) => this.sleepers.push(done))
  }

  private wake(): void {
    for (const done of this.sleepers.splice(0)) done()
  }
}

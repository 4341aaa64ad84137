/** Lets so many work at the same time; the others wait in their order. */
export class Slots {
  private free: number
  private readonly waiting: (() => void)[] = []

  constructor(count: number) {
    this.free = count
  }

  async use(work: () => Promise<void>): Promise<void> {
    if (this.free > 0) this.free--
    else await new Promise<void>((done) => this.waiting.push(done))
    try {
      await work()
    } finally {
      const next = this.waiting.shift()
      if (next) next()
      else this.free++
    }
  }
}

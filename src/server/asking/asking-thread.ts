import { ThreadPool } from '../../threads/thread-pool.ts'
import type { Asked, AskingData, AskingResult, AskingTask } from './asked.ts'

/** What was just made is looked through more often: that takes a third of the memory, and no more time. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 }

/** One thread that asks, at one question at a time. */
export class AskingThread {
  readonly #pool: ThreadPool<AskingTask, AskingResult>
  #busy = false
  #idleSince = performance.now()

  /** @param timeLimit for one question, in milliseconds */
  constructor(module: URL, workerData: AskingData, timeLimit: number) {
    this.#pool = new ThreadPool<AskingTask, AskingResult>(
      { module, lose: (_task, lost) => ({ done: 'lost', lost }) },
      { jobs: 1, timeLimit, workerData, resourceLimits },
    )
  }

  get busy(): boolean {
    return this.#busy
  }

  /** For how many milliseconds it has had nothing to do. */
  get idleFor(): number {
    return this.#busy ? 0 : performance.now() - this.#idleSince
  }

  /** Null when it is ready for its first question; else why it cannot be. */
  async start(): Promise<Error | null> {
    const result = await this.#run('be ready')
    if (result.done !== 'lost') return null
    return result.lost.why === 'broke' ? result.lost.cause : new Error('it was not ready in time')
  }

  ask(question: Asked): Promise<AskingResult> {
    return this.#run(question)
  }

  close(): Promise<void> {
    return this.#pool.close()
  }

  async #run(task: AskingTask): Promise<AskingResult> {
    this.#busy = true
    const result = await this.#pool.run(task)
    this.#busy = false
    this.#idleSince = performance.now()
    return result
  }
}

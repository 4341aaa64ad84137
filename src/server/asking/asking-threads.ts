import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { moduleBeside } from '../../threads/module-beside.ts'
import type { KeptAnswer } from '../http/keep-answers.ts'
import type { Operation } from '../operation.ts'
import { operations } from '../operations.ts'
import { Refusal } from '../refusal.ts'
import type { Asked, AskingData } from './asked.ts'
import { AskingThread } from './asking-thread.ts'
import { tooMany, WaitingQuestion } from './waiting-question.ts'

/** Times are in milliseconds. */
export interface AskingOptions {
  /** The most threads. Default: as many as cores, at most 4. */
  readonly most?: number
  /** The longest one question may take. Default 30,000. */
  readonly timeLimit?: number
  /** So many questions may wait; who comes then is told to come again. Default 1000. */
  readonly mostWaiting?: number
  /** After the first question the first thread waits so long before it starts: the first screen is shown meanwhile. Default 1500. */
  readonly delay?: number
  /** Another thread is started when a question has waited for so long. Default 100. */
  readonly patience?: number
  /** A thread that has had nothing to do for so long is ended. Default five minutes. */
  readonly idle?: number
  /** What the threads run, and what can be asked of them. */
  readonly run?: { readonly module: URL; readonly operations: readonly Operation[] }
  /** Is told that a thread could not be started. */
  readonly tell?: (line: string) => void
}

/** When a thread could not be started, the next try is so much later, in milliseconds. */
const pauseAfterFailure = 60_000
/** What is under way when it closes may take so long, in milliseconds. */
const longestEnd = 2000

const standard = {
  ...{ timeLimit: 30_000, mostWaiting: 1000, delay: 1500, patience: 100, idle: 300_000, tell: () => {} },
  run: { module: moduleBeside('asking-worker', import.meta.url), operations },
}

/**
 * Threads that ask the record, each on a connection of its own, and the one line in which questions wait for them: first come, first served.
 * There is no thread before somebody asks, then one, and more only while questions wait.
 */
export class AskingThreads {
  readonly #data: AskingData
  readonly #options: Required<AskingOptions>
  readonly #threads: AskingThread[] = []
  readonly #waiting: WaitingQuestion[] = []
  readonly #underWay = new Set<WaitingQuestion>()
  readonly #watch: NodeJS.Timeout
  /** False while the main thread answers: no thread is ready yet, or none can be had. */
  #stands = false
  /** The thread that is being started. */
  #starting: AskingThread | null = null
  #timer: NodeJS.Timeout | null = null
  /** When the next thread may be started at the earliest, in milliseconds of the process's own clock. */
  #notBefore = 0
  #closed = false

  constructor(data: AskingData, options: AskingOptions = {}) {
    this.#data = data
    this.#options = { most: Math.min(availableParallelism(), 4), ...standard, ...options }
    this.#watch = setInterval(() => this.#endIdle(), this.#options.idle / 5).unref()
  }

  /** How many threads are ready. */
  get size(): number {
    return this.#threads.length
  }

  /**
   * The answer as it is sent; null where the main thread has to answer itself. Throws what the operation does, and `Refusal`: 503 where too many
   * wait, 504 where it takes too long.
   * @param isWanted whether anybody still waits for it: what nobody does is not begun
   */
  async ask(
    operation: Operation,
    asked: Omit<Asked, 'operation'>,
    isWanted: () => boolean,
  ): Promise<KeptAnswer | null> {
    if (this.#closed) throw stopped()
    if (!this.#options.run.operations.includes(operation)) return null
    if (!this.#stands) {
      this.#startIn(this.#options.delay)
      return null
    }
    if (this.#waiting.length >= this.#options.mostWaiting)
      throw tooMany(`${this.#waiting.length} questions wait already`)
    const question = new WaitingQuestion({ operation: operation.id, ...asked }, isWanted)
    this.#waiting.push(question)
    this.#next()
    return question.answer
  }

  /** Ends what is under way, for at most two seconds; what waits is refused. */
  async close(): Promise<void> {
    this.#closed = true
    clearInterval(this.#watch)
    if (this.#timer !== null) clearTimeout(this.#timer)
    for (const question of this.#waiting.splice(0)) question.refuse(stopped())
    const ends = [...this.#underWay].map(({ answer }) => answer)
    await Promise.race([Promise.allSettled(ends), sleep(longestEnd, null, { ref: false })])
    // What a thread broke off for meanwhile waits again.
    for (const question of [...this.#underWay, ...this.#waiting.splice(0)]) question.refuse(stopped())
    const threads = [...this.#threads, ...(this.#starting ? [this.#starting] : [])]
    await Promise.all(threads.map((thread) => thread.close()))
  }

  /** Gives the questions that wait to the threads that have nothing to do. */
  #next(): void {
    while (this.#waiting.length > 0) {
      const thread = this.#threads.find(({ busy }) => !busy)
      if (!thread) break
      const question = this.#waiting.shift()!
      if (question.isToBeAsked()) void this.#ask(thread, question)
    }
    if (this.#waiting.length === 0 || this.#closed) return
    if (this.#threads.length > 0) this.#startIn(this.#options.patience)
    else if (performance.now() < this.#notBefore) this.#standDown()
    else this.#startIn(0)
  }

  async #ask(thread: AskingThread, question: WaitingQuestion): Promise<void> {
    this.#underWay.add(question)
    const result = await thread.ask(question.asked)
    this.#underWay.delete(question)
    if (result.done === 'lost') this.#end(thread)
    if (!question.take(result)) this.#waiting.unshift(question)
    this.#next()
  }

  /** Starts a thread after so many milliseconds, if it is needed then. */
  #startIn(milliseconds: number): void {
    if (this.#timer !== null || this.#starting !== null || this.#threads.length >= this.#options.most) return
    this.#timer = setTimeout(
      () => {
        this.#timer = null
        const { waited = 0 } = this.#waiting[0] ?? {}
        if (!this.#stands || this.#threads.length === 0 || waited >= this.#options.patience) void this.#start()
        else this.#next()
      },
      Math.max(milliseconds, this.#notBefore - performance.now()),
    ).unref()
  }

  async #start(): Promise<void> {
    const thread = new AskingThread(this.#options.run.module, this.#data, this.#options.timeLimit)
    this.#starting = thread
    const failure = await thread.start()
    this.#starting = null
    if (failure === null) {
      this.#threads.push(thread)
      this.#stands = true
    } else {
      this.#notBefore = performance.now() + pauseAfterFailure
      this.#options.tell(`a thread that asks the record could not be started: ${failure.message}`)
      void thread.close()
    }
    if (this.#threads.length === 0) this.#standDown()
    this.#next()
  }

  /** From now on the main thread answers, as it did before there were threads. */
  #standDown(): void {
    this.#stands = false
    for (const question of this.#waiting.splice(0)) question.giveBack()
  }

  #end(thread: AskingThread): void {
    this.#threads.splice(this.#threads.indexOf(thread), 1)
    void thread.close()
  }

  #endIdle(): void {
    for (const thread of this.#threads.filter(({ idleFor }) => idleFor >= this.#options.idle)) this.#end(thread)
    if (this.#threads.length === 0 && this.#underWay.size === 0 && this.#waiting.length === 0) this.#standDown()
  }
}

function stopped(): Refusal {
  return new Refusal(503, 'the server is being stopped', 'Ask again when it has started anew.')
}

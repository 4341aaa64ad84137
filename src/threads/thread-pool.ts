import { type ResourceLimits, Worker } from 'node:worker_threads'

export interface ThreadPoolOptions {
  /** Number of threads, at least 1. */
  readonly jobs: number
  /** The longest one task may take, in milliseconds; after that it is given up and the next one taken. */
  readonly timeLimit: number
  /** What the threads are told when they start. */
  readonly workerData?: unknown
  /** Of memory, for each thread. */
  readonly resourceLimits?: ResourceLimits
}

/** Why a task has no result: it took too long, or its thread broke off. Never its own mistake: that is part of the result. */
export type Lost =
  | { readonly why: 'timeout'; readonly seconds: number }
  | { readonly why: 'broke'; readonly cause: Error }

interface Job<Task, Result> {
  readonly task: Task
  readonly done: (result: Result) => void
  /** When its thread began on it, in milliseconds of the process's own clock. */
  began?: number
}

interface Kind<Task, Result> {
  /** The module each thread runs: takes a task as a message, posts a result for each, in order. */
  readonly module: URL
  /** The result of a task that was lost. */
  readonly lose: (task: Task, lost: Lost) => Result
}

/** How many tasks wait at each thread, so that it need not wait for the main one between two. */
const queued = 4

/** Threads that work on tasks. A thread that hangs or dies costs the one task it was at, never the run. */
export class ThreadPool<Task, Result> {
  readonly #options: ThreadPoolOptions
  readonly #threads: Thread<Task, Result>[] = []
  readonly #watch: NodeJS.Timeout

  constructor(kind: Kind<Task, Result>, options: ThreadPoolOptions) {
    this.#options = options
    for (let i = 0; i < options.jobs; i++) this.#threads.push(new Thread(kind, options))
    this.#watch = setInterval(
      () =>
        this.#threads.forEach((thread) => {
          thread.checkTime()
        }),
      500,
    )
    this.#watch.unref()
  }

  /** How many tasks can be taken before the first of them must be done. */
  get room(): number {
    return this.#options.jobs * queued
  }

  run(task: Task): Promise<Result> {
    return new Promise((done) => {
      const idlest = this.#threads.reduce((a, b) => (b.waiting < a.waiting ? b : a))
      idlest.take({ task, done })
    })
  }

  async close(): Promise<void> {
    clearInterval(this.#watch)
    await Promise.all(this.#threads.map((thread) => thread.stop()))
  }
}

class Thread<Task, Result> {
  readonly #kind: Kind<Task, Result>
  readonly #options: ThreadPoolOptions
  readonly #jobs: Job<Task, Result>[] = []
  #worker: Worker | null = null

  constructor(kind: Kind<Task, Result>, options: ThreadPoolOptions) {
    this.#kind = kind
    this.#options = options
  }

  get waiting(): number {
    return this.#jobs.length
  }

  take(job: Job<Task, Result>): void {
    this.#worker ??= this.#start()
    this.#worker.postMessage(job.task)
    if (this.#jobs.length === 0) job.began = performance.now()
    this.#jobs.push(job)
  }

  checkTime(): void {
    const began = this.#jobs[0]?.began
    if (began === undefined || performance.now() - began < this.#options.timeLimit) return
    this.#giveUp({ why: 'timeout', seconds: this.#options.timeLimit / 1000 })
  }

  async stop(): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    await worker?.terminate()
  }

  /** What a thread had done before it broke off is delivered before its `exit`, though not before its `error`. */
  #start(): Worker {
    const { workerData, resourceLimits = {} } = this.#options
    const worker = new Worker(this.#kind.module, { workerData, resourceLimits })
    let cause = new Error('the thread ended')
    worker.on('message', (result: Result) => {
      if (worker === this.#worker) this.#finish(result)
    })
    worker.on('error', (error) => {
      cause = error
    })
    worker.on('exit', () => {
      if (worker === this.#worker) this.#giveUp({ why: 'broke', cause })
    })
    return worker
  }

  #finish(result: Result): void {
    const job = this.#jobs.shift()
    if (this.#jobs[0]) this.#jobs[0].began = performance.now()
    job?.done(result)
  }

  /** Gives up the task that is being worked on and goes on with the rest in a new thread. */
  #giveUp(lost: Lost): void {
    const gone = this.#worker
    this.#worker = null
    void gone?.terminate()
    const job = this.#jobs.shift()
    if (this.#jobs.length > 0) {
      this.#worker = this.#start()
      this.#jobs[0]!.began = performance.now()
      for (const waiting of this.#jobs) this.#worker.postMessage(waiting.task)
    }
    job?.done(this.#kind.lose(job.task, lost))
  }
}

import { Worker } from 'node:worker_threads'
import { idOfLine } from '../../sources/id-of-line.ts'
import { SourceError } from '../../sources/source-error.ts'
import { errorLine } from './error-line.ts'
import type { LineOptions, WrittenLine } from './write-reading-line.ts'

export interface PoolOptions extends LineOptions {
  /** Number of threads, at least 1. */
  readonly jobs: number
  /** The longest one report may take, in milliseconds; after that it is given up and the next one read. */
  readonly timeLimit: number
}

interface Job {
  readonly line: string
  readonly done: (written: WrittenLine) => void
  /** When its thread began on it, in milliseconds of the process's own clock. */
  began?: number
}

/** How many lines wait at each thread, so that it need not wait for the main one between two. */
const queued = 4

/** Threads that read lines. A thread that hangs or dies costs the one line it was at, never the run. */
export class ReadingPool {
  readonly #options: PoolOptions
  readonly #threads: ReadingThread[] = []
  readonly #watch: NodeJS.Timeout

  constructor(options: PoolOptions) {
    this.#options = options
    for (let i = 0; i < options.jobs; i++) this.#threads.push(new ReadingThread(options))
    this.#watch = setInterval(
      () =>
        this.#threads.forEach((thread) => {
          thread.checkTime()
        }),
      500,
    )
    this.#watch.unref()
  }

  /** How many lines can be taken before the first of them must be done. */
  get room(): number {
    return this.#options.jobs * queued
  }

  read(line: string): Promise<WrittenLine> {
    return new Promise((done) => {
      const idlest = this.#threads.reduce((a, b) => (b.waiting < a.waiting ? b : a))
      idlest.take({ line, done })
    })
  }

  async close(): Promise<void> {
    clearInterval(this.#watch)
    await Promise.all(this.#threads.map((thread) => thread.stop()))
  }
}

class ReadingThread {
  readonly #options: PoolOptions
  readonly #jobs: Job[] = []
  #worker: Worker | null = null

  constructor(options: PoolOptions) {
    this.#options = options
  }

  get waiting(): number {
    return this.#jobs.length
  }

  take(job: Job): void {
    this.#worker ??= this.#start()
    if (this.#jobs.length === 0) job.began = performance.now()
    this.#jobs.push(job)
    this.#send(job)
  }

  checkTime(): void {
    const began = this.#jobs[0]?.began
    if (began === undefined || performance.now() - began < this.#options.timeLimit) return
    const seconds = this.#options.timeLimit / 1000
    this.#giveUp(
      new SourceError(
        'timeout',
        'input',
        `reading took longer than ${seconds} s`,
        'Leave this input out, or raise --time-limit.',
      ),
    )
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate()
  }

  #start(): Worker {
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
    const worker = new Worker(new URL(`./reading-worker.${extension}`, import.meta.url))
    worker.on('message', (written: WrittenLine) => this.#finish(written))
    worker.on('error', (cause) => {
      if (worker !== this.#worker) return
      this.#giveUp(
        new SourceError(
          'unreadable',
          'input',
          `reading broke off: ${cause.message}`,
          'Leave this input out and report it.',
          { cause },
        ),
      )
    })
    return worker
  }

  #send({ line }: Job): void {
    this.#worker?.postMessage({ line, options: { offsets: this.#options.offsets } })
  }

  #finish(written: WrittenLine): void {
    const job = this.#jobs.shift()
    if (this.#jobs[0]) this.#jobs[0].began = performance.now()
    job?.done(written)
  }

  /** Gives up the line that is being read and goes on with the rest in a new thread. */
  #giveUp(error: SourceError): void {
    const lost = this.#worker
    this.#worker = null
    void lost?.terminate()
    const job = this.#jobs.shift()
    if (this.#jobs.length > 0) {
      this.#worker = this.#start()
      this.#jobs[0]!.began = performance.now()
      for (const waiting of this.#jobs) this.#send(waiting)
    }
    job?.done({ json: errorLine(idOfLine(job.line), error), failed: true })
  }
}

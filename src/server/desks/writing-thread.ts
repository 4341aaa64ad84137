import { Worker } from 'node:worker_threads'
import { moduleBeside } from '../../threads/module-beside.ts'
import { fromPlain } from './plain-error.ts'
import type { Reply, TaskName, Tasks, Told, WritingOptions } from './tasks.ts'

interface Waiting {
  readonly done: (result: never) => void
  readonly fail: (error: Error) => void
}

/** The longest it may take to end the batch at hand, in milliseconds; then it is broken off, and SQLite undoes it. */
const patience = 10_000

/** The thread that writes, seen from the main one, which only asks. It starts at the first task, and anew after it broke off. */
export class WritingThread {
  readonly #options: WritingOptions
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners: ((told: Told) => void)[] = []
  readonly #mourners: (() => void)[] = []
  #worker: Worker | null = null
  #number = 0
  #closed = false

  constructor(options: WritingOptions) {
    this.#options = options
  }

  /** Throws what the task threw, of the same class where it is one of ours. */
  async ask<Name extends TaskName>(name: Name, given: Tasks[Name]['given']): Promise<Tasks[Name]['result']> {
    if (this.#closed) throw new Error('the record is being closed')
    this.#worker ??= this.#start()
    return this.#send(this.#worker, name, given)
  }

  /** For what the thread tells unasked. */
  listen(listener: (told: Told) => void): void {
    this.#listeners.push(listener)
  }

  /** Called when the thread has broken off; what it was asked has then failed. */
  onLost(mourner: () => void): void {
    this.#mourners.push(mourner)
  }

  async close(): Promise<void> {
    const worker = this.#worker
    if (this.#closed) return
    this.#closed = true
    if (worker === null) return
    const limit = setTimeout(() => void worker.terminate(), patience)
    await this.#send(worker, 'close', null).catch(() => {})
    clearTimeout(limit)
    this.#worker = null
    await worker.terminate()
    this.#lose(new Error('the record was closed'))
  }

  #send<Name extends TaskName>(
    worker: Worker,
    name: Name,
    given: Tasks[Name]['given'],
  ): Promise<Tasks[Name]['result']> {
    const number = ++this.#number
    return new Promise((done, fail) => {
      // What cannot be sent fails at once, and nothing waits for it.
      worker.postMessage({ number, name, given })
      this.#waiting.set(number, { done, fail })
    })
  }

  #start(): Worker {
    const worker = new Worker(moduleBeside('writing-worker', import.meta.url), { workerData: this.#options })
    let cause = new Error('the thread that writes ended')
    worker.on('message', (message: Reply | Told) => this.#take(message))
    worker.on('error', (error) => {
      cause = error
    })
    worker.on('exit', () => {
      if (worker !== this.#worker) return
      this.#worker = null
      this.#lose(cause)
      if (!this.#closed) for (const mourner of this.#mourners) mourner()
    })
    return worker
  }

  #take(message: Reply | Told): void {
    if ('told' in message) {
      for (const listener of this.#listeners) listener(message)
      return
    }
    const waiting = this.#waiting.get(message.number)
    this.#waiting.delete(message.number)
    if ('error' in message) waiting?.fail(fromPlain(message.error))
    else waiting?.done(message.result as never)
  }

  #lose(cause: Error): void {
    const lost = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const { fail } of lost) fail(new Error(`bug: writing broke off: ${cause.message}`, { cause }))
  }
}

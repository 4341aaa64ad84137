import type { JobAnswer } from '../../api/adding.ts'
import { RecordError } from '../../store/record-error.ts'
import type { Adding, Addition } from '../house.ts'
import { Refusal } from '../refusal.ts'
import { JobBook } from './job-book.ts'
import { withoutFile } from './refuse-record.ts'
import type { JobProgress } from './tasks.ts'
import type { WritingThread } from './writing-thread.ts'

interface Waiting {
  readonly id: string
  readonly addition: Addition
}

/** Limits on what waits: so many additions, and so many bytes or letters of them. */
const mostWaiting = 20
const largestWaiting = 128 * 1024 * 1024

/**
 * Additions, one after the other; what has to be fetched from the web is no hindrance to what is here already. `tell` hears of each step.
 */
export function openAdding(
  writing: WritingThread,
  tell: (job: JobAnswer) => void,
): Adding & { close(): Promise<void> } {
  const book = new JobBook(tell)
  const lanes = { here: new Lane(writing, book), web: new Lane(writing, book) }
  const all = Object.values(lanes)
  writing.listen((told) => {
    if (told.told === 'job') book.change(told.id, told.progress)
  })
  return {
    add(addition) {
      const waiting = all.flatMap((lane) => lane.waiting)
      const size = waiting.reduce((sum, one) => sum + sizeOf(one.addition), sizeOf(addition))
      if (waiting.length >= mostWaiting || size > largestWaiting)
        throw new Refusal(
          429,
          `${waiting.length} additions are waiting already`,
          'Try again when some of them are done.',
          { headers: { 'retry-after': '5' } },
        )
      const { id } = book.begin(nameOf(addition))
      lanes[addition.sort === 'address' ? 'web' : 'here'].take({ id, addition })
      return book.get(id)!
    },
    job: (id) => book.get(id),
    jobs: () => book.list(),
    stop(id) {
      for (const lane of all) lane.stop(id)
      return book.get(id)
    },
    async close() {
      for (const lane of all) lane.close()
      await writing.close()
    },
  }
}

/** Additions of which one is under way at a time. */
class Lane {
  waiting: Waiting[] = []
  readonly #writing: WritingThread
  readonly #book: JobBook
  #running: { readonly id: string; stopped: boolean } | null = null

  constructor(writing: WritingThread, book: JobBook) {
    this.#writing = writing
    this.#book = book
  }

  take(one: Waiting): void {
    this.waiting.push(one)
    void this.#goOn()
  }

  stop(id: string): void {
    if (this.waiting.some((one) => one.id === id)) {
      this.waiting = this.waiting.filter((one) => one.id !== id)
      this.#book.change(id, { state: 'stopped', ended: now() })
    } else if (this.#running?.id === id) {
      this.#running.stopped = true
      this.#writing.ask('stop', { job: id }).catch(() => {})
    }
  }

  close(): void {
    for (const { id } of this.waiting) this.stop(id)
    if (this.#running) this.#running.stopped = true
  }

  async #goOn(): Promise<void> {
    if (this.#running !== null) return
    for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift()) {
      this.#running = { id: next.id, stopped: false }
      await this.#run(next, this.#running)
      this.#running = null
    }
  }

  async #run({ id, addition }: Waiting, run: { readonly stopped: boolean }): Promise<void> {
    this.#book.change(id, { state: 'running', began: now() })
    try {
      const progress = await this.#writing.ask('add', { job: id, addition })
      const state = run.stopped ? 'stopped' : isFailure(progress) ? 'failed' : 'done'
      this.#book.change(id, { ...progress, state, ended: now() })
    } catch (error) {
      const failures = [...(this.#book.get(id)?.failures ?? []), sayBroken(error as Error, addition)]
      this.#book.change(id, { failures, state: run.stopped ? 'stopped' : 'failed', ended: now() })
    }
  }
}

/** Nothing of it could be read. */
function isFailure({ read, failed }: JobProgress): boolean {
  return failed > 0 && failed === read
}

function sayBroken(error: Error, addition: Addition): JobAnswer['failures'][number] {
  const location = nameOf(addition)
  if (error instanceof RecordError) return { location, message: withoutFile(error), advice: error.advice }
  const { advice } = error as { advice?: unknown }
  return {
    location,
    message: error.message.split('\n', 1)[0]!.slice(0, 1000),
    advice: typeof advice === 'string' ? advice : null,
  }
}

function nameOf(addition: Addition): string {
  if (addition.sort === 'sample') return 'sample reports'
  if (addition.sort === 'address') return addition.address
  return addition.sort === 'file' ? addition.name : addition.what
}

function sizeOf(addition: Addition): number {
  if (addition.sort === 'file') return addition.bytes.length
  if (addition.sort !== 'page') return 0
  const { bytes, html, text } = addition.input
  return (bytes ?? html ?? text ?? '').length
}

function now(): string {
  return new Date().toISOString()
}

import type { TraceAnswer } from '../../api/report.ts'
import type { PageInput } from '../../document/page-input.ts'
import type { Reading } from '../../document/reading.ts'
import type { NotRead } from '../../intake/prepare-item.ts'
import { lostError } from '../../threads/lost-error.ts'
import { moduleBeside } from '../../threads/module-beside.ts'
import { ThreadPool } from '../../threads/thread-pool.ts'
import type { ReadingDesk } from '../house.ts'
import { Refusal } from '../refusal.ts'

export interface ReadingTask {
  readonly input: PageInput
  readonly explain: boolean
}

export type ReadingResult =
  | { readonly reading: Reading }
  | { readonly trace: TraceAnswer }
  | { readonly error: Pick<NotRead, 'code' | 'message' | 'advice'> }

export interface ReadingDeskOptions {
  /** Default 1. */
  readonly jobs?: number
  /** Longest time for one input, in milliseconds. Default 20,000. */
  readonly timeLimit?: number
}

/** So many may wait; who comes then is told to come again. */
const mostWaiting = 32

/** Threads that read without keeping anything. They start at the first reading. */
export function openReadingDesk(options: ReadingDeskOptions = {}): ReadingDesk & { close(): Promise<void> } {
  const { jobs = 1, timeLimit = 20_000 } = options
  const pool = new ThreadPool<ReadingTask, ReadingResult>(
    {
      module: moduleBeside('reading-worker', import.meta.url),
      lose: (_task, lost) => ({
        error: lost.why === 'timeout' ? tooSlow(lost.seconds) : { ...lostError(lost), code: 'bug' },
      }),
    },
    { jobs, timeLimit },
  )
  let waiting = 0
  async function run(task: ReadingTask): Promise<ReadingResult> {
    if (waiting >= mostWaiting) throw tooMany(waiting)
    waiting++
    try {
      return await pool.run(task)
    } finally {
      waiting--
    }
  }
  return {
    async read(input) {
      const result = await run({ input, explain: false })
      if ('reading' in result) return result.reading
      throw refusal(result)
    },
    async explain(input) {
      const result = await run({ input, explain: true })
      if ('trace' in result) return result.trace
      throw refusal(result)
    },
    close: () => pool.close(),
  }
}

function tooMany(waiting: number): Refusal {
  const headers = { 'retry-after': '2' }
  return new Refusal(503, `${waiting} texts are waiting to be read`, 'Try again shortly.', { headers })
}

function tooSlow(seconds: number): NotRead {
  return { code: 'timeout', message: `reading took longer than ${seconds} s`, advice: 'Leave this input out.' }
}

function refusal(result: ReadingResult): Error {
  if (!('error' in result)) return new Error('bug: the thread did something else than it was asked')
  const { code, message, advice } = result.error
  return code === 'bug' ? new Error(message) : new Refusal(422, message, advice)
}

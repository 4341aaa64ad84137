import { idOfLine } from '../../sources/id-of-line.ts'
import { lostError } from '../../threads/lost-error.ts'
import { moduleBeside } from '../../threads/module-beside.ts'
import { ThreadPool, type ThreadPoolOptions } from '../../threads/thread-pool.ts'
import { errorLine } from './error-line.ts'
import type { LineOptions, WrittenLine } from './write-reading-line.ts'

export interface PoolOptions extends LineOptions {
  readonly jobs: number
  readonly timeLimit: number
}

/** Threads that take a line of input and give back its reading as a line. */
export function openReadingPool({ jobs, timeLimit, offsets }: PoolOptions): ThreadPool<string, WrittenLine> {
  const options: ThreadPoolOptions = { jobs, timeLimit, workerData: { offsets } }
  return new ThreadPool<string, WrittenLine>(
    {
      module: moduleBeside('reading-worker', import.meta.url),
      lose: (line, lost) => ({ json: errorLine(idOfLine(line), lostError(lost)), failed: true }),
    },
    options,
  )
}

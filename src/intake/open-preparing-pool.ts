import type { PageInput } from '../document/page-input.ts'
import { lostError } from '../threads/lost-error.ts'
import { moduleBeside } from '../threads/module-beside.ts'
import { ThreadPool } from '../threads/thread-pool.ts'
import { notRead, type Prepared } from './prepare-item.ts'

export interface PreparingOptions {
  readonly jobs: number
  /** Longest time for one report, in milliseconds. */
  readonly timeLimit: number
  /** Name and version of the program. */
  readonly reader: string
}

/** Threads that read inputs and prepare them for the record. */
export function openPreparingPool({ jobs, timeLimit, reader }: PreparingOptions): ThreadPool<PageInput, Prepared> {
  return new ThreadPool<PageInput, Prepared>(
    {
      module: moduleBeside('preparing-worker', import.meta.url),
      lose: (_input, lost) => ({ error: notRead(lostError(lost)) }),
    },
    { jobs, timeLimit, workerData: { reader } },
  )
}

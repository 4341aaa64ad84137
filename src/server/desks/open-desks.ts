import { availableParallelism } from 'node:os'
import type { RecordReader } from '../../record/record-store.ts'
import type { House } from '../house.ts'
import { followedNote } from './followed.ts'
import { openAdding } from './open-adding.ts'
import { openCorrecting } from './open-correcting.ts'
import { openFollowing } from './open-following.ts'
import { openReadingDesk } from './open-reading-desk.ts'
import type { NetLimits } from './tasks.ts'
import { type ChangesOptions, watchChanges } from './watch-changes.ts'
import { WritingThread } from './writing-thread.ts'

export interface DesksOptions {
  /** The record's file: a thread of its own opens it to write, when there is something to write. */
  readonly file: string
  /** The same record, open for asking. */
  readonly record: RecordReader & { note(name: string): string | null }
  /** Name and version of the program that reads. */
  readonly reader: string
  /** Threads that read what is added. Default: all but one. */
  readonly jobs?: number
  readonly net?: NetLimits
  /** Whether feeds are followed that the record names. Default true. */
  readonly follows?: boolean
  readonly changes?: ChangesOptions
}

export type Desks = Pick<House, 'correcting' | 'adding' | 'following' | 'reading' | 'changes'> & {
  /** Ends what is under way after the batch at hand; what was confirmed stays, nothing is left half-written. */
  close(): Promise<void>
}

/** All that does more than ask the record: who corrects, adds, follows, reads, and tells of changes. */
export function openDesks({
  file,
  record,
  reader,
  jobs,
  net = {},
  follows = true,
  changes: watching,
}: DesksOptions): Desks {
  const threads = jobs ?? Math.max(1, availableParallelism() - 1)
  const writing = new WritingThread({ file, reader, jobs: threads, timeLimit: 60_000, net })
  const changes = watchChanges(record, watching)
  const correcting = openCorrecting(writing, changes.look)
  const adding = openAdding(writing, (job) => {
    changes.tell({ event: 'job', data: job })
    changes.look()
  })
  const following = openFollowing(writing, follows ? record.note(followedNote) : null, (feed) => {
    changes.tell({ event: 'feed', data: feed })
    changes.look()
  })
  const reading = openReadingDesk()
  return {
    ...{ correcting, adding, following, reading, changes },
    async close() {
      await changes.close()
      await Promise.all([adding.close(), following.close(), correcting.close(), reading.close()])
    },
  }
}

import { randomUUID } from 'node:crypto'
import type { JobAnswer } from '../../api/adding.ts'

/** As many are remembered. */
const most = 100

/** Additions of this run of the server: what waits, what is under way, and how the last ones ended. */
export class JobBook {
  readonly #jobs = new Map<string, JobAnswer>()
  readonly #tell: (job: JobAnswer) => void

  constructor(tell: (job: JobAnswer) => void) {
    this.#tell = tell
  }

  begin(what: string): JobAnswer {
    const job: JobAnswer = {
      id: `j${randomUUID().replaceAll('-', '').slice(0, 12)}`,
      what: what.slice(0, 300),
      state: 'waiting',
      began: new Date().toISOString(),
      ended: null,
      ...{ read: 0, fresh: 0, copies: 0, updated: 0, known: 0, failed: 0, eventsBegun: 0, eventsJoined: 0 },
      reports: [],
      failures: [],
    }
    this.#jobs.set(job.id, job)
    for (const [id, old] of this.#jobs) if (this.#jobs.size > most && old.ended !== null) this.#jobs.delete(id)
    this.#tell(job)
    return job
  }

  get(id: string): JobAnswer | null {
    return this.#jobs.get(id) ?? null
  }

  /** The newest first. */
  list(): readonly JobAnswer[] {
    return [...this.#jobs.values()].reverse().slice(0, most)
  }

  /** What has ended changes no more. */
  change(id: string, change: Partial<JobAnswer>): JobAnswer | null {
    const before = this.#jobs.get(id)
    if (before === undefined || before.ended !== null) return before ?? null
    const job = { ...before, ...change }
    this.#jobs.set(id, job)
    this.#tell(job)
    return job
  }
}

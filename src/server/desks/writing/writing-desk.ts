import type { JobProgress, Tasks, Told, WritingOptions } from '../tasks.ts'
import { Bench } from './bench.ts'
import type { FollowedFeeds } from './followed-feeds.ts'

type Desk = { readonly [Name in keyof Tasks]: (given: Tasks[Name]['given']) => Promise<Tasks[Name]['result']> }

/** All that the thread that writes can be asked to do. */
export class WritingDesk implements Desk {
  readonly #bench: Bench
  readonly #tell: (told: Told) => void
  readonly #additions = new Map<string, AbortController>()
  #feeds: Promise<FollowedFeeds> | null = null
  readonly #underWay = new Set<Promise<unknown>>()

  constructor(options: WritingOptions, tell: (told: Told) => void) {
    this.#bench = new Bench(options)
    this.#tell = tell
  }

  correct({ wish, expects }: Tasks['correct']['given']) {
    const loaded = import('./correct-record.ts')
    return this.#track(loaded.then(({ correctRecord }) => correctRecord(this.#bench, wish, expects)))
  }

  add(given: Tasks['add']['given']) {
    return this.#track(this.#add(given))
  }

  async #add({ job, addition }: Tasks['add']['given']) {
    const stopping = new AbortController()
    this.#additions.set(job, stopping)
    const signal = AbortSignal.any([stopping.signal, this.#bench.closing])
    try {
      const { addToRecord } = await import('./add-to-record.ts')
      const tell = (progress: JobProgress) => this.#tell({ told: 'job', id: job, progress })
      return await addToRecord(this.#bench, addition, signal, tell)
    } finally {
      this.#additions.delete(job)
    }
  }

  async stop({ job }: Tasks['stop']['given']) {
    this.#additions.get(job)?.abort()
    return null
  }

  async resume() {
    const feeds = await this.#followed()
    feeds.resume()
    return null
  }

  follow({ address }: Tasks['follow']['given']) {
    return this.#track(this.#followed().then((feeds) => feeds.follow(address)))
  }

  drop({ id }: Tasks['drop']['given']) {
    return this.#track(this.#followed().then((feeds) => feeds.drop(id)))
  }

  async close() {
    this.#bench.end()
    await Promise.allSettled([...this.#underWay, this.#feeds?.then((feeds) => feeds.ended())])
    await this.#bench.close()
    return null
  }

  #followed(): Promise<FollowedFeeds> {
    this.#feeds ??= import('./followed-feeds.ts').then(
      ({ FollowedFeeds }) => new FollowedFeeds(this.#bench, (feed) => this.#tell({ told: 'feed', feed })),
    )
    return this.#feeds
  }

  async #track<Result>(work: Promise<Result>): Promise<Result> {
    this.#underWay.add(work)
    try {
      return await work
    } finally {
      this.#underWay.delete(work)
    }
  }
}

import type { Tasks, Told, WritingOptions } from '../tasks.ts'
import { Bench } from './bench.ts'
import { FollowedFeeds } from './followed-feeds.ts'

type Desk = { readonly [Name in keyof Tasks]: (given: Tasks[Name]['given']) => Promise<Tasks[Name]['result']> }

/** All that the thread that writes can be asked to do. */
export class WritingDesk implements Desk {
  readonly #bench: Bench
  readonly #tell: (told: Told) => void
  readonly #feeds: FollowedFeeds
  readonly #additions = new Map<string, AbortController>()
  readonly #underWay = new Set<Promise<unknown>>()

  constructor(options: WritingOptions, tell: (told: Told) => void) {
    this.#bench = new Bench(options)
    this.#tell = tell
    this.#feeds = new FollowedFeeds(this.#bench, (feed) => tell({ told: 'feed', feed }))
  }

  async correct({ wish, expects }: Tasks['correct']['given']) {
    const { correctRecord } = await import('./correct-record.ts')
    return this.#track(correctRecord(this.#bench, wish, expects))
  }

  async add({ job, addition }: Tasks['add']['given']) {
    const { addToRecord } = await import('./add-to-record.ts')
    const stopping = new AbortController()
    this.#additions.set(job, stopping)
    const signal = AbortSignal.any([stopping.signal, this.#bench.closing])
    try {
      return await this.#track(
        addToRecord(this.#bench, addition, signal, (progress) => this.#tell({ told: 'job', id: job, progress })),
      )
    } finally {
      this.#additions.delete(job)
    }
  }

  async stop({ job }: Tasks['stop']['given']) {
    this.#additions.get(job)?.abort()
    return null
  }

  async resume() {
    this.#feeds.resume()
    return null
  }

  follow({ address }: Tasks['follow']['given']) {
    return this.#track(this.#feeds.follow(address))
  }

  drop({ id }: Tasks['drop']['given']) {
    return this.#track(this.#feeds.drop(id))
  }

  async close() {
    this.#bench.end()
    await Promise.allSettled([...this.#underWay, this.#feeds.ended()])
    await this.#bench.close()
    return null
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

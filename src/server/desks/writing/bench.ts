import type { PageInput } from '../../../document/page-input.ts'
import type { Prepared } from '../../../intake/prepare-item.ts'
import type { RecordStore } from '../../../record/record-store.ts'
import type { Fetcher } from '../../../sources/network/fetcher.ts'
import { openRecord } from '../../../store/open-record.ts'
import type { ThreadPool } from '../../../threads/thread-pool.ts'
import type { WritingOptions } from '../tasks.ts'

/** What all tasks of the thread that writes share; each thing is loaded and opened when it is first wanted: a correction wants little. */
export class Bench {
  readonly options: WritingOptions
  readonly #closing = new AbortController()
  #store: RecordStore | null = null
  #pool: Promise<ThreadPool<PageInput, Prepared>> | null = null
  #fetcher: Promise<Fetcher> | null = null

  constructor(options: WritingOptions) {
    this.options = options
  }

  /** Aborted when the thread is to end. */
  get closing(): AbortSignal {
    return this.#closing.signal
  }

  /** Throws `RecordError` where the record cannot be opened; the next task tries again. */
  get store(): RecordStore {
    this.#store ??= openRecord(this.options.file)
    return this.#store
  }

  /** Threads that read, kept warm between additions. */
  pool(): Promise<ThreadPool<PageInput, Prepared>> {
    this.#pool ??= import('../../../intake/open-preparing-pool.ts').then(({ openPreparingPool }) =>
      openPreparingPool(this.options),
    )
    return this.#pool
  }

  /** One for all, so that a host is spared across feeds and additions. */
  fetcher(): Promise<Fetcher> {
    this.#fetcher ??= import('../../../sources/network/make-fetcher.ts').then(({ makeFetcher }) =>
      makeFetcher({ ...this.options.net, signal: this.closing }),
    )
    return this.#fetcher
  }

  end(): void {
    this.#closing.abort()
  }

  async close(): Promise<void> {
    await (await this.#pool)?.close()
    await this.#store?.close()
  }
}

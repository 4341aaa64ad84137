import type { FindFilter, Found } from '../../record/query.ts'
import type { RecordReader } from '../../record/record-store.ts'
import { tell } from '../print.ts'
import { type OutputOptions, printList } from './print-list.ts'
import { foundView } from './show/found-view.ts'
import { withReader } from './with-record.ts'

export interface FindOptions extends OutputOptions {
  readonly record?: string
  readonly knownFrom?: string
  readonly knownTo?: string
  readonly outlet?: string
  readonly language?: string
  readonly limit: number
}

/** Most reports that are asked for at once. */
const page = 100

/** `readout find`. Returns the exit code. */
export function find(words: readonly string[], options: FindOptions): Promise<number> {
  return withReader(options.record, async (store) => {
    const { knownFrom, knownTo, outlet, language, limit } = options
    const given = Object.entries({ knownFrom, knownTo, outlet, language }).filter(([, value]) => value !== undefined)
    const search = new Search(store, words.join(' '), Object.fromEntries(given) as FindFilter)
    const printed = await printList(search.reports(limit + 1), foundView, options)
    const { total } = search
    if (total !== null && total > printed) tell(`${total} reports in all`)
    return 0
  })
}

class Search {
  /** How many reports in all, once the first page is there; null where that takes too long to count. */
  total: number | null = null
  readonly #store: RecordReader
  readonly #words: string
  readonly #filter: FindFilter

  constructor(store: RecordReader, words: string, filter: FindFilter) {
    this.#store = store
    this.#words = words
    this.#filter = filter
  }

  async *reports(limit: number): AsyncGenerator<Found['reports'][number], void> {
    let offset = 0
    for (;;) {
      const few = { ...this.#filter, offset, limit: Math.min(page, limit - offset) }
      const found = await this.#store.find(this.#words, few)
      if (offset === 0) this.total = found.total
      yield* found.reports
      offset += found.reports.length
      if (!found.more || found.reports.length === 0 || offset >= limit) return
    }
  }
}

import type { StoredReport } from '../record/query.ts'
import type { RecordCounts } from '../record/record-about.ts'
import type { RecordStore, RecordWriter } from '../record/record-store.ts'

const note = 'reread.after'

/**
 * How far a run of reading again came. Of those that another version read, what is left says itself; where all are read again, the
 * record keeps the last one done.
 */
export class RereadPlace {
  readonly #store: RecordStore
  readonly #reader: string
  readonly #all: boolean
  readonly #begun: string | null
  #after: string | null

  constructor(store: RecordStore, { reader, all }: { readonly reader: string; readonly all: boolean }) {
    this.#store = store
    this.#reader = reader
    this.#all = all
    const [by, after] = (all ? store.note(note) : null)?.split('\n') ?? []
    this.#begun = by === reader && after ? after : null
    this.#after = this.#begun
  }

  /** How many there are to do; null where a run that was broken off is gone on with. */
  total({ reports }: RecordCounts): number | null {
    if (!this.#all) return this.#store.countNotReadBy(this.#reader)
    return this.#begun === null ? reports : null
  }

  /** The next ones, in the order of their ids. */
  async take(limit: number): Promise<readonly StoredReport[]> {
    const filter = this.#all ? {} : { notReadBy: this.#reader }
    const { rows } = await this.#store.reports({
      ...filter,
      limit,
      ...(this.#after === null ? {} : { after: this.#after }),
    })
    this.#after = rows.at(-1)?.id ?? this.#after
    return rows
  }

  async mark(writer: RecordWriter, report: string): Promise<void> {
    if (this.#all) await writer.saveNote(note, `${this.#reader}\n${report}`)
  }

  async forget(writer: RecordWriter): Promise<void> {
    if (this.#all) await writer.saveNote(note, null)
  }
}

import type { Given } from '../record/prepare-report.ts'
import type { RecordStore, RecordWriter } from '../record/record-store.ts'
import { Actors } from './actors.ts'
import type { Database } from './database.ts'
import { Events } from './events.ts'
import { findPage } from './find-page.ts'
import { type KeptInMemory, keptToFill } from './kept-in-memory.ts'
import { countNotReadBy } from './list-reports.ts'
import { Notes } from './notes.ts'
import { Packs } from './packs.ts'
import { Readings } from './read-readings.ts'
import { type Shelf, SqliteReader } from './sqlite-reader.ts'

/** The record in SQLite. One connection; `transact` keeps one piece of writing after the other. */
export class SqliteRecord extends SqliteReader implements RecordStore {
  readonly #shelf: Shelf
  #writing: Promise<unknown> = Promise.resolve()

  constructor(database: Database, kept: KeptInMemory = keptToFill) {
    const packs = new Packs(database, kept)
    const readings = new Readings(database, packs, kept)
    const actors = new Actors(database)
    const shelf = { database, packs, readings, actors, events: new Events(database, readings, actors, kept) }
    super(shelf)
    this.#shelf = shelf
  }

  known(location: string, stamp: string): boolean {
    const row = this.#shelf.database.get<{ stamp: string }>('SELECT stamp FROM location WHERE name = ?', location)
    return row?.stamp === stamp
  }

  holds(page: Uint8Array, given: Given, reader: string): string | null {
    return findPage(this.#shelf.database, page, given, reader)
  }

  watched(location: string): string | null {
    return new Notes(this.#shelf.database).watched(location)
  }

  note(name: string): string | null {
    return new Notes(this.#shelf.database).get(name)
  }

  countNotReadBy(reader: string): number {
    return countNotReadBy(this.#shelf.database, reader)
  }

  async close(): Promise<void> {
    await this.#writing
    this.#shelf.database.close()
  }

  transact<Result>(work: (writer: RecordWriter) => Promise<Result>): Promise<Result> {
    const done = this.#writing.then(() => this.#transact(work))
    this.#writing = done.catch(() => {})
    return done
  }

  async #transact<Result>(work: (writer: RecordWriter) => Promise<Result>): Promise<Result> {
    const { SqliteWriter } = await import('./sqlite-writer.ts')
    await this.#shelf.database.begin()
    try {
      this.refresh()
      const writer = new SqliteWriter(
        this.#shelf.database,
        this.#shelf.packs,
        this.#shelf.readings,
        this.#shelf.actors,
        this.#shelf.events,
      )
      const result = await work(writer)
      this.#shelf.database.checkBegun()
      this.#shelf.packs.flush()
      this.#shelf.database.script('COMMIT')
      return result
    } catch (error) {
      this.#shelf.packs.drop()
      this.forgetAll()
      this.#shelf.database.rollBack()
      throw error
    }
  }
}

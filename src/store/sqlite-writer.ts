import type { Actor } from '../record/actor.ts'
import { countryActor } from '../record/identify-actor.ts'
import type { PreparedReport } from '../record/prepare-report.ts'
import type { Link, RecordEvent } from '../record/record-event.ts'
import type { CopySearch, KnownCopy, KnownReport, Origin, PlacedTelling, RecordWriter } from '../record/record-store.ts'
import type { Telling } from '../record/telling.ts'
import { countryByCode } from '../register/countries.ts'
import type { Actors } from './actors.ts'
import type { Database } from './database.ts'
import { digestNumber } from './digest.ts'
import { idOfColumn } from './event-id.ts'
import type { Events } from './events.ts'
import { findCopies, relabel } from './find-copies.ts'
import { Notes } from './notes.ts'
import type { Packs } from './packs.ts'
import type { Readings } from './read-readings.ts'
import { brokenOff } from './record-error.ts'
import { dropReadingBefore } from './reread-versions.ts'
import { SqliteCorrector } from './sqlite-corrector.ts'
import { dropEvent, saveEvent, unlinkReport } from './write-event.ts'
import { findReport, numberOf, saveReport } from './write-report.ts'

/** Writing, inside one transaction. */
export class SqliteWriter extends SqliteCorrector implements RecordWriter {
  readonly #database: Database
  readonly #packs: Packs
  readonly #readings: Readings
  readonly #actors: Actors
  readonly #events: Events

  constructor(database: Database, packs: Packs, readings: Readings, actors: Actors, events: Events) {
    super(database, readings, actors, events)
    this.#database = database
    this.#packs = packs
    this.#readings = readings
    this.#actors = actors
    this.#events = events
  }

  async findReport(prepared: PreparedReport, location: string): Promise<KnownReport | null> {
    return findReport(this.#shelf, prepared, location)
  }

  async saveReport(
    prepared: PreparedReport,
    known: KnownReport | null,
    origin: Origin,
    at: number,
  ): Promise<readonly Telling[]> {
    return saveReport(this.#shelf, prepared, known, origin, at)
  }

  async saveLocation(location: string, stamp: string | null, report: string | null): Promise<void> {
    this.#database.run(
      `INSERT INTO location (name, stamp, report) VALUES (?, ?, (SELECT id FROM report WHERE key = ?))
       ON CONFLICT (name) DO UPDATE SET stamp = excluded.stamp, report = excluded.report`,
      location,
      stamp,
      report,
    )
  }

  async saveWatched(location: string, state: string): Promise<void> {
    new Notes(this.#database).setWatched(location, state)
  }

  async saveNote(name: string, value: string | null): Promise<void> {
    new Notes(this.#database).set(name, value)
  }

  async dropReadingBefore(report: string): Promise<void> {
    dropReadingBefore(this.#database, report)
  }

  async copyCandidates(search: CopySearch): Promise<readonly KnownCopy[]> {
    return findCopies(this.#database, this.#readings, search)
  }

  async relabel(report: string, source: string, copyOf: string | null): Promise<readonly string[]> {
    return relabel(this.#database, this.#readings, report, source, copyOf)
  }

  async eventCandidates(keys: readonly string[], limit: number): Promise<readonly RecordEvent[]> {
    if (keys.length === 0) return []
    const marks = keys.map(() => '?').join(', ')
    const rows = this.#database.all<{ event: number }>(
      `SELECT event FROM event_key WHERE digest IN (${marks}) GROUP BY event ORDER BY count(*) DESC, event DESC LIMIT ?`,
      ...keys.map(digestNumber),
      limit,
    )
    return rows.flatMap(({ event }) => this.#events.byNumber(event) ?? [])
  }

  async event(id: string): Promise<RecordEvent | null> {
    const number = this.#events.find(id)
    return number === null ? null : this.#events.byNumber(number)
  }

  async told(event: string): Promise<readonly { telling: Telling; link: Link }[]> {
    const number = this.#events.find(event)
    return number === null ? [] : this.#events.told(number)
  }

  fold(id: string, told: readonly { telling: Telling; link: Link }[], within: string | null): RecordEvent {
    return this.#events.fold(id, told, within)
  }

  async saveEvent(
    event: RecordEvent,
    placed: readonly PlacedTelling[],
    keys: readonly string[],
    at: number,
  ): Promise<void> {
    saveEvent(this.#eventShelf, event, placed, keys, at)
  }

  async dropEvent(id: string): Promise<void> {
    dropEvent(this.#eventShelf, id)
  }

  async linksOf(report: string): Promise<readonly { event: string; link: Link; telling: Telling }[]> {
    const number = numberOf(this.#database, report)
    const rows = this.#database.all<{ key: number; ordinal: number; event: number }>(
      'SELECT event.key, ordinal, event FROM telling JOIN event ON event.id = telling.event WHERE report = ? ORDER BY ordinal',
      number,
    )
    const tellings = this.#readings.tellings(number)
    return rows.flatMap(({ key, ordinal, event }) => {
      const telling = tellings[ordinal]
      const link = telling && this.#events.told(event).find((told) => told.telling.id === telling.id)?.link
      return telling && link ? [{ event: idOfColumn(key), link, telling }] : []
    })
  }

  async unlink(report: string, at: number): Promise<void> {
    unlinkReport(this.#eventShelf, numberOf(this.#database, report), at)
  }

  async aliasEvent(id: string, of: string): Promise<void> {
    this.#database.run('UPDATE event_alias SET event = ? WHERE event = ?', of, id)
    this.#database.run('INSERT OR REPLACE INTO event_alias (key, event) VALUES (?, ?)', id, of)
  }

  async unaliasEvent(id: string): Promise<void> {
    this.#database.run('DELETE FROM event_alias WHERE key = ?', id)
  }

  async actor(id: string): Promise<Actor | null> {
    const known = this.#actors.actor(id)
    if (known !== null || countryByCode(id) === null) return known
    this.#actors.put(countryActor(id))
    return this.#actors.actor(id)
  }

  /** Work that failed inside a transaction is undone alone. */
  async attempt<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#database.checkBegun()
    this.#database.script('SAVEPOINT attempt')
    try {
      const result = await work()
      this.#database.script('RELEASE attempt')
      return result
    } catch (error) {
      const undone = this.#database.rollBackTo('attempt')
      this.#readings.forgetAll()
      this.#actors.forgetAll()
      this.#events.forgetAll()
      throw undone ? error : brokenOff(this.#database.file, error as Error)
    }
  }

  get #eventShelf() {
    return { database: this.#database, actors: this.#actors, events: this.#events }
  }

  get #shelf() {
    return {
      database: this.#database,
      packs: this.#packs,
      readings: this.#readings,
      actors: this.#actors,
    }
  }
}

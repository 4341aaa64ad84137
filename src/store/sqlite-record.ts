import type { Actor } from '../record/actor.ts'
import type { Correction } from '../record/correction.ts'
import type { FullReport, TextFilter } from '../record/full-report.ts'
import type { Given } from '../record/prepare-report.ts'
import type {
  ActorFound,
  ClaimedTally,
  Contact,
  ContactNetwork,
  CountedDays,
  CountedJourney,
  CountedPlaces,
  EventFilter,
  EventRow,
  FindFilter,
  Found,
  HeldOffice,
  OutcomeCounts,
  Page,
  RecordAbout,
  RecordCounts,
  ReportFilter,
  ReportPlaces,
  ReportVersion,
  ReviewFilter,
  ReviewList,
  StatementFilter,
  StoredReport,
  StoredStatement,
} from '../record/query.ts'
import type { RecordEvent } from '../record/record-event.ts'
import type { RecordStore, RecordWriter } from '../record/record-store.ts'
import type { Day, Telling } from '../record/telling.ts'
import { Actors } from './actors.ts'
import { Corrections } from './corrections.ts'
import { countRecord } from './count-record.ts'
import type { Database } from './database.ts'
import { Events } from './events.ts'
import { findPage } from './find-page.ts'
import { listEvents } from './list-events.ts'
import { countNotReadBy, listReports } from './list-reports.ts'
import { Notes } from './notes.ts'
import { Packs } from './packs.ts'
import { readAbout } from './read-about.ts'
import { Readings } from './read-readings.ts'
import { readVersions } from './read-versions.ts'
import { type ReportRow, reportColumns, reportOfRow } from './report-row.ts'
import { readInputOf } from './reread-versions.ts'

/**
 * The record in SQLite. One connection; `transact` keeps one piece of writing after the other. What only some questions need is loaded when they
 * are asked: a command opens the record for one of them.
 */
export class SqliteRecord implements RecordStore {
  readonly #database: Database
  readonly #packs: Packs
  readonly #readings: Readings
  readonly #actors: Actors
  readonly #events: Events
  readonly #corrections: Corrections
  #writing: Promise<unknown> = Promise.resolve()
  #dataVersion = 0

  constructor(database: Database) {
    this.#database = database
    this.#packs = new Packs(database)
    this.#readings = new Readings(database, this.#packs)
    this.#actors = new Actors(database)
    this.#events = new Events(database, this.#readings, this.#actors)
    this.#corrections = new Corrections(database)
  }

  async counts(): Promise<RecordCounts> {
    return countRecord(this.#database)
  }

  async about(): Promise<RecordAbout> {
    return readAbout(this.#database)
  }

  async reports(filter: ReportFilter): Promise<Page<StoredReport>> {
    return listReports(this.#database, filter)
  }

  async report(id: string): Promise<StoredReport | null> {
    const row = this.#database.get<ReportRow>(`SELECT ${reportColumns} FROM report WHERE report.key = ?`, id)
    return row && reportOfRow(row)
  }

  async reading(report: string) {
    this.#refresh()
    const number = this.#number(report)
    return number === null ? null : this.#readings.reading(number)
  }

  async *texts(filter: TextFilter): AsyncGenerator<FullReport, void> {
    const { listTexts } = await import('./list-texts.ts')
    this.#refresh()
    yield* listTexts(this.#shelf, filter)
  }

  async versions(report: string): Promise<readonly ReportVersion[]> {
    const number = this.#number(report)
    return number === null ? [] : readVersions(this.#database, this.#packs, number)
  }

  async page(report: string): Promise<Uint8Array | null> {
    const number = this.#number(report)
    return number === null ? null : this.#readings.page(number)
  }

  async event(id: string): Promise<RecordEvent | null> {
    this.#refresh()
    const number = this.#events.find(id)
    return number === null ? null : this.#events.byNumber(number)
  }

  async tellings(event: string): Promise<readonly Telling[]> {
    this.#refresh()
    const number = this.#events.find(event)
    return number === null ? [] : this.#events.told(number).map(({ telling }) => telling)
  }

  async events(filter: EventFilter): Promise<Page<EventRow>> {
    this.#refresh()
    return listEvents(this.#shelf, filter)
  }

  async eventRows(ids: readonly string[]): Promise<readonly EventRow[]> {
    const { listRows } = await import('./list-rows.ts')
    return listRows(this.#database, this.#events, ids)
  }

  async places(report: string): Promise<ReportPlaces> {
    const { lookInReport } = await import('./look-in-report.ts')
    this.#refresh()
    const number = this.#number(report)
    return number === null ? { actors: {}, events: {} } : lookInReport(this.#database, this.#readings, number)
  }

  async statements(filter: StatementFilter): Promise<Page<StoredStatement>> {
    const { listStatements } = await import('./list-statements.ts')
    this.#refresh()
    return listStatements(this.#shelf, filter)
  }

  async find(words: string, filter: FindFilter): Promise<Found> {
    const { findWords } = await import('./find-words.ts')
    this.#refresh()
    return findWords(this.#shelf, words, filter)
  }

  async actorsNamed(name: string, limit?: number, on?: Day): Promise<readonly ActorFound[]> {
    const { findActors } = await import('./find-actors.ts')
    this.#refresh()
    return findActors(this.#shelf, name, limit, on)
  }

  async people(country: string, limit: number): Promise<readonly ActorFound[]> {
    const { listPeople } = await import('./list-people.ts')
    return listPeople(this.#database, this.#actors, country, limit)
  }

  async offices(actor: string): Promise<readonly HeldOffice[]> {
    const { listOffices } = await import('./list-offices.ts')
    this.#refresh()
    return listOffices(this.#shelf, actor)
  }

  async contacts(one: string, other?: string): Promise<readonly Contact[]> {
    const { listContacts } = await import('./list-contacts.ts')
    this.#refresh()
    return listContacts(this.#shelf, one, other)
  }

  async lastContacts(): Promise<readonly Contact[]> {
    const { listLastContacts } = await import('./list-contacts.ts')
    this.#refresh()
    return listLastContacts(this.#shelf)
  }

  async tallies(one: string, other?: string): Promise<readonly ClaimedTally[]> {
    const { listTallies } = await import('./list-tallies.ts')
    this.#refresh()
    return listTallies(this.#shelf, one, other)
  }

  async actor(id: string): Promise<Actor | null> {
    return this.#actors.actor(id)
  }

  async corrections(target?: string): Promise<readonly Correction[]> {
    return this.#corrections.of(target)
  }

  async state(): Promise<string> {
    const changes = this.#database.get<{ n: number }>('SELECT total_changes() AS n')?.n ?? 0
    return `${this.#readDataVersion()}.${changes}`
  }

  async countDays(filter: EventFilter, mostBins: number): Promise<CountedDays> {
    const { countDays } = await import('./count-days.ts')
    return countDays(this.#shelf, filter, mostBins)
  }

  async countPlaces(filter: EventFilter): Promise<CountedPlaces> {
    const { countPlaces } = await import('./count-places.ts')
    return countPlaces(this.#shelf, filter)
  }

  async countJourneys(filter: EventFilter, limit: number): Promise<readonly CountedJourney[]> {
    const { countJourneys } = await import('./count-journeys.ts')
    return countJourneys(this.#shelf, filter, limit)
  }

  async contactNetwork(filter: EventFilter, among: 'people' | 'states', limit: number): Promise<ContactNetwork> {
    const { countNetwork } = await import('./count-network.ts')
    return countNetwork(this.#shelf, filter, among, limit)
  }

  async reviewList(filter: ReviewFilter): Promise<ReviewList> {
    const { listReview } = await import('./list-review.ts')
    return listReview(this.#shelf, filter)
  }

  async countYears(one: string, other?: string): Promise<readonly (OutcomeCounts & { readonly year: string })[]> {
    const { countYears } = await import('./count-years.ts')
    return countYears(this.#shelf, one, other)
  }

  known(location: string, stamp: string): boolean {
    const row = this.#database.get<{ stamp: string }>('SELECT stamp FROM location WHERE name = ?', location)
    return row?.stamp === stamp
  }

  holds(page: Uint8Array, given: Given, reader: string): string | null {
    return findPage(this.#database, page, given, reader)
  }

  watched(location: string): string | null {
    return new Notes(this.#database).watched(location)
  }

  note(name: string): string | null {
    return new Notes(this.#database).get(name)
  }

  countNotReadBy(reader: string): number {
    return countNotReadBy(this.#database, reader)
  }

  inputOf(report: string) {
    return readInputOf(this.#database, this.#packs, report)
  }

  async close(): Promise<void> {
    await this.#writing
    this.#database.close()
  }

  transact<Result>(work: (writer: RecordWriter) => Promise<Result>): Promise<Result> {
    const done = this.#writing.then(() => this.#transact(work))
    this.#writing = done.catch(() => {})
    return done
  }

  async #transact<Result>(work: (writer: RecordWriter) => Promise<Result>): Promise<Result> {
    const { SqliteWriter } = await import('./sqlite-writer.ts')
    await this.#database.begin()
    try {
      this.#refresh()
      const writer = new SqliteWriter(this.#database, this.#packs, this.#readings, this.#actors, this.#events)
      const result = await work(writer)
      this.#database.checkBegun()
      this.#packs.flush()
      this.#database.script('COMMIT')
      return result
    } catch (error) {
      this.#packs.drop()
      this.#forgetAll()
      this.#database.rollBack()
      throw error
    }
  }

  /** What is kept in memory goes when another process has written. */
  #refresh(): void {
    const version = this.#readDataVersion()
    if (version !== this.#dataVersion) this.#forgetAll()
    this.#dataVersion = version
  }

  #readDataVersion(): number {
    return this.#database.get<{ data_version: number }>('PRAGMA data_version')?.data_version ?? 0
  }

  #forgetAll(): void {
    this.#readings.forgetAll()
    this.#actors.forgetAll()
    this.#events.forgetAll()
  }

  get #shelf() {
    const [database, readings, actors, events] = [this.#database, this.#readings, this.#actors, this.#events]
    return { database, readings, actors, events }
  }

  #number(report: string): number | null {
    return this.#database.get<{ id: number }>('SELECT id FROM report WHERE key = ?', report)?.id ?? null
  }
}

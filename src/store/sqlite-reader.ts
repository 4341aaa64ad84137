import type { Actor } from '../record/actor.ts'
import type { Correction } from '../record/correction.ts'
import type { ContactNetwork, CountedDays, CountedJourney, CountedPlaces, OutcomeCounts } from '../record/counted.ts'
import type { FullReport, TextFilter } from '../record/full-report.ts'
import type {
  ActorFound,
  ClaimedTally,
  Contact,
  EventFilter,
  EventRow,
  FindFilter,
  Found,
  Page,
  ReportFilter,
  ReportPlaces,
  StatementFilter,
  StoredReport,
  StoredStatement,
} from '../record/query.ts'
import type { RecordAbout, RecordCounts, RecordSpan } from '../record/record-about.ts'
import type { RecordEvent } from '../record/record-event.ts'
import type { RecordReader } from '../record/record-store.ts'
import type { ReviewFilter, ReviewList } from '../record/review.ts'
import type { Day, Telling } from '../record/telling.ts'
import type { Actors } from './actors.ts'
import { Corrections } from './corrections.ts'
import { countRecord } from './count-record.ts'
import type { Database } from './database.ts'
import type { Events } from './events.ts'
import { listEvents } from './list-events.ts'
import { listReports } from './list-reports.ts'
import type { Packs } from './packs.ts'
import { readAbout } from './read-about.ts'
import type { Readings } from './read-readings.ts'
import { readSources } from './read-sources.ts'
import { readSpan } from './read-span.ts'
import { readVersions } from './read-versions.ts'
import { type ReportRow, reportColumns, reportOfRow } from './report-row.ts'
import { readInputOf } from './reread-versions.ts'

/** What both have open: one connection, and what is kept of it in memory. */
export interface Shelf {
  readonly database: Database
  readonly packs: Packs
  readonly readings: Readings
  readonly actors: Actors
  readonly events: Events
}

/** Asking the record in SQLite. What only some questions need is loaded when they are asked: a command opens the record for one of them. */
export class SqliteReader implements Omit<RecordReader, 'close'> {
  readonly #shelf: Shelf
  readonly #corrections: Corrections
  #dataVersion = 0

  constructor(shelf: Shelf) {
    this.#shelf = shelf
    this.#corrections = new Corrections(shelf.database)
  }

  async counts(): Promise<RecordCounts> {
    return countRecord(this.#shelf.database)
  }

  async about(): Promise<RecordAbout> {
    return readAbout(this.#shelf.database)
  }

  async span(): Promise<RecordSpan> {
    return readSpan(this.#shelf.database)
  }

  async reports(filter: ReportFilter): Promise<Page<StoredReport>> {
    return listReports(this.#shelf.database, filter)
  }

  async report(id: string): Promise<StoredReport | null> {
    const row = this.#shelf.database.get<ReportRow>(`SELECT ${reportColumns} FROM report WHERE report.key = ?`, id)
    return row && reportOfRow(row)
  }

  async reading(report: string) {
    this.refresh()
    const number = this.#number(report)
    return number === null ? null : this.#shelf.readings.reading(number)
  }

  async *texts(filter: TextFilter): AsyncGenerator<FullReport, void> {
    const { listTexts } = await import('./list-texts.ts')
    this.refresh()
    yield* listTexts(this.#shelf, filter)
  }

  async versions(report: string) {
    const number = this.#number(report)
    return number === null ? [] : readVersions(this.#shelf.database, this.#shelf.packs, number)
  }

  async page(report: string): Promise<Uint8Array | null> {
    const number = this.#number(report)
    return number === null ? null : this.#shelf.readings.page(number)
  }

  inputOf(report: string) {
    return readInputOf(this.#shelf.database, this.#shelf.packs, report)
  }

  async event(id: string): Promise<RecordEvent | null> {
    this.refresh()
    const number = this.#shelf.events.find(id)
    return number === null ? null : this.#shelf.events.byNumber(number)
  }

  async eventKnownOn(id: string, day: Day): Promise<RecordEvent | null> {
    this.refresh()
    const number = this.#shelf.events.find(id)
    return number === null ? null : this.#shelf.events.knownOn(number, day)
  }

  async sourcesOf(reports: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return readSources(this.#shelf.database, reports)
  }

  async tellings(event: string): Promise<readonly Telling[]> {
    this.refresh()
    const number = this.#shelf.events.find(event)
    return number === null ? [] : this.#shelf.events.told(number).map(({ telling }) => telling)
  }

  async events(filter: EventFilter): Promise<Page<EventRow>> {
    this.refresh()
    return listEvents(this.#shelf, filter)
  }

  async eventRows(ids: readonly string[]): Promise<readonly EventRow[]> {
    const { listRows } = await import('./list-rows.ts')
    return listRows(this.#shelf.database, this.#shelf.events, ids)
  }

  async places(report: string): Promise<ReportPlaces> {
    const { lookInReport } = await import('./look-in-report.ts')
    this.refresh()
    const number = this.#number(report)
    return number === null
      ? { actors: {}, events: {} }
      : lookInReport(this.#shelf.database, this.#shelf.readings, number)
  }

  async statements(filter: StatementFilter): Promise<Page<StoredStatement>> {
    const { listStatements } = await import('./list-statements.ts')
    this.refresh()
    return listStatements(this.#shelf, filter)
  }

  async find(words: string, filter: FindFilter): Promise<Found> {
    const { findWords } = await import('./find-words.ts')
    this.refresh()
    return findWords(this.#shelf, words, filter)
  }

  async actorsNamed(name: string, limit?: number, on?: Day): Promise<readonly ActorFound[]> {
    const { findActors } = await import('./find-actors.ts')
    this.refresh()
    return findActors(this.#shelf, name, limit, on)
  }

  async people(country: string, limit: number): Promise<readonly ActorFound[]> {
    const { listPeople } = await import('./list-people.ts')
    return listPeople(this.#shelf.database, this.#shelf.actors, country, limit)
  }

  async offices(actor: string) {
    const { listOffices } = await import('./list-offices.ts')
    this.refresh()
    return listOffices(this.#shelf, actor)
  }

  async contacts(one: string, other?: string): Promise<readonly Contact[]> {
    const { listContacts } = await import('./list-contacts.ts')
    this.refresh()
    return listContacts(this.#shelf, one, other)
  }

  async lastContacts(): Promise<readonly Contact[]> {
    const { listLastContacts } = await import('./list-contacts.ts')
    this.refresh()
    return listLastContacts(this.#shelf)
  }

  async tallies(one: string, other?: string): Promise<readonly ClaimedTally[]> {
    const { listTallies } = await import('./list-tallies.ts')
    this.refresh()
    return listTallies(this.#shelf, one, other)
  }

  async actor(id: string): Promise<Actor | null> {
    return this.#shelf.actors.actor(id)
  }

  async corrections(target?: string): Promise<readonly Correction[]> {
    return this.#corrections.of(target)
  }

  async state(): Promise<string> {
    const changes = this.#shelf.database.get<{ n: number }>('SELECT total_changes() AS n')?.n ?? 0
    return `${this.#readDataVersion()}.${changes}`
  }

  async countDays(filter: EventFilter, mostBins: number, longest?: number): Promise<CountedDays> {
    const { countDays } = await import('./count-days.ts')
    return countDays(this.#shelf, filter, mostBins, longest)
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

  /** What is kept in memory goes when another process has written. */
  protected refresh(): void {
    const version = this.#readDataVersion()
    if (version !== this.#dataVersion) this.forgetAll()
    this.#dataVersion = version
  }

  #readDataVersion(): number {
    return this.#shelf.database.get<{ data_version: number }>('PRAGMA data_version')?.data_version ?? 0
  }

  protected forgetAll(): void {
    this.#shelf.readings.forgetAll()
    this.#shelf.actors.forgetAll()
    this.#shelf.events.forgetAll()
  }

  #number(report: string): number | null {
    return this.#shelf.database.get<{ id: number }>('SELECT id FROM report WHERE key = ?', report)?.id ?? null
  }
}

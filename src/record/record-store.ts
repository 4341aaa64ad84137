import type { Reading } from '../document/reading.ts'
import type { Actor } from './actor.ts'
import type { CopyCandidate } from './copies/find-original.ts'
import type { Correction } from './correction.ts'
import type { CorrectionWriter } from './correction-writer.ts'
import type { ContactNetwork, CountedDays, CountedJourney, CountedPlaces, OutcomeCounts } from './counted.ts'
import type { FullReport, TextFilter } from './full-report.ts'
import type { Given, PreparedReport } from './prepare-report.ts'
import type {
  ActorFound,
  ClaimedTally,
  Contact,
  EventFilter,
  EventRow,
  FindFilter,
  Found,
  HeldOffice,
  Page,
  ReportFilter,
  ReportPlaces,
  ReportVersion,
  StatementFilter,
  StoredReport,
  StoredStatement,
} from './query.ts'
import type { RecordAbout, RecordCounts, RecordSpan } from './record-about.ts'
import type { Link, RecordEvent } from './record-event.ts'
import type { ReviewFilter, ReviewList } from './review.ts'
import type { Day, Telling } from './telling.ts'

/*
 * The record in the domain's words. store/ puts SQLite behind it; another database can stand there without a change above. All of it is
 * asynchronous for that database's sake.
 */

/** What is the same about all doors to the record: asking it. Nothing here writes. */
export interface RecordReader {
  counts(): Promise<RecordCounts>
  about(): Promise<RecordAbout>
  span(): Promise<RecordSpan>
  report(id: string): Promise<StoredReport | null>
  /** Reports in the order of their ids. */
  reports(filter: ReportFilter): Promise<Page<StoredReport>>
  /** Reports with their texts, the newest first, unpacked one after the other; those of unknown day last. */
  texts(filter: TextFilter): AsyncIterable<FullReport>
  /** What the current version of a report says. */
  reading(report: string): Promise<Reading | null>
  /** Who of its reading is whom in the record, and what is which event. */
  places(report: string): Promise<ReportPlaces>
  versions(report: string): Promise<readonly ReportVersion[]>
  /** The page as it was fetched, of the current version. */
  page(report: string): Promise<Uint8Array | null>
  /** The page of a report's current version and with what it was read: what reading it again begins from. */
  inputOf(report: string): { readonly page: Uint8Array; readonly given: Given } | null
  /** By its id, or the id of one that was merged into it. */
  event(id: string): Promise<RecordEvent | null>
  /** As the reports of that day and before tell it; with its corrections where nothing was told of it since. */
  eventKnownOn(id: string, day: Day): Promise<RecordEvent | null>
  tellings(event: string): Promise<readonly Telling[]>
  /** Whose reports they are, by their ids; those the record has none of are left out. */
  sourcesOf(reports: readonly string[]): Promise<ReadonlyMap<string, string>>
  events(filter: EventFilter): Promise<Page<EventRow>>
  /** Rows of events by their ids, in that order; those the record has none of are left out, rejected ones are not. */
  eventRows(ids: readonly string[]): Promise<readonly EventRow[]>
  statements(filter: StatementFilter): Promise<Page<StoredStatement>>
  /** Full text over reports, and the statements and events whose words hold what was asked for. Best first. */
  find(words: string, filter: FindFilter): Promise<Found>
  actor(id: string): Promise<Actor | null>
  /**
   * Whom a name can mean, those most reports speak of first: "Lavrov", "foreign minister of Russia", "RUS". `on`: the day on which
   * an office is meant; without it all who ever held it. `limit`: 1 to 200, default 20.
   */
  actorsNamed(name: string, limit?: number, on?: Day): Promise<readonly ActorFound[]>
  /** People of a country by its alpha-3 code, those most reports speak of first. `limit`: 1 to 200. */
  people(country: string, limit: number): Promise<readonly ActorFound[]>
  /** Offices that reports gave an actor, beside those the register knows. */
  offices(actor: string): Promise<readonly HeldOffice[]>
  /** Contacts of an actor or a country with others, those with most first; with one other where `other` is given. */
  contacts(one: string, other?: string): Promise<readonly Contact[]>
  /** The last contact of every pair of states that had one. */
  lastContacts(): Promise<readonly Contact[]>
  /** Counts that reports claim ("met 39 times") for an actor or a pair. */
  tallies(one: string, other?: string): Promise<readonly ClaimedTally[]>
  corrections(target?: string): Promise<readonly Correction[]>
  /** Another one whenever this connection can see a change: of this process or another. Cheap; says nothing across openings. */
  state(): Promise<string>
  /**
   * Counts by year, month or day: the finest of them with at most `mostBins` bins over all the days there are. Events of more than `longest` days are
   * counted apart.
   */
  countDays(filter: EventFilter, mostBins: number, longest?: number): Promise<CountedDays>
  countPlaces(filter: EventFilter): Promise<CountedPlaces>
  /** Those with most first, at most `limit`. */
  countJourneys(filter: EventFilter, limit: number): Promise<readonly CountedJourney[]>
  /** Contacts among people (and bodies) or among states, of the `limit` actors with most. */
  contactNetwork(filter: EventFilter, among: 'people' | 'states', limit: number): Promise<ContactNetwork>
  /** What people should look at: contradictions first, then new merges, then what is least sure; reviewed and rejected events never. */
  reviewList(filter: ReviewFilter): Promise<ReviewList>
  /** Counts of an actor's or a country's events by the year of their first day, oldest first; with `other`, of those both take part in. */
  countYears(one: string, other?: string): Promise<readonly (OutcomeCounts & { readonly year: string })[]>
  close(): Promise<void>
}

/** A telling of an event, with where in its reading it stands. */
export interface PlacedTelling {
  readonly report: string
  /** Its place in the reading, from 0. */
  readonly ordinal: number
  readonly link: Link
}

/** A telling with why it is at its event. */
export interface LinkedTelling {
  readonly telling: Telling
  readonly link: Link
}

/** Filling and correcting it: only inside `transact`, all or nothing. */
export interface RecordWriter extends CorrectionWriter {
  /** The report this input is another version of, by its address, its place of origin or its text; null for a new one. */
  findReport(prepared: PreparedReport, location: string): Promise<KnownReport | null>
  /** Puts it in, or a new version of a known one. Returns its tellings as they are kept: under the report's id and source. */
  saveReport(
    prepared: PreparedReport,
    known: KnownReport | null,
    origin: Origin,
    at: number,
  ): Promise<readonly Telling[]>
  saveLocation(location: string, stamp: string | null, report: string | null): Promise<void>
  /** What following a place needs to know next time: text, opaque to the store. */
  saveWatched(location: string, state: string): Promise<void>
  /** What a program wants to find again next time; null takes it out. */
  saveNote(name: string, value: string | null): Promise<void>
  /** After a report was read again: its reading before goes where it was of the same page. A version is a page, not a reading of it. */
  dropReadingBefore(report: string): Promise<void>
  /** Reports that share enough copy keys; those that share most first. */
  copyCandidates(search: CopySearch): Promise<readonly KnownCopy[]>
  /** Has a report and its copies count for another source, and as copies of another. Returns the events that tell of it. */
  relabel(report: string, source: string, copyOf: string | null): Promise<readonly string[]>
  /** Events that share a block key, those that share most first, at most `limit`. */
  eventCandidates(keys: readonly string[], limit: number): Promise<readonly RecordEvent[]>
  event(id: string): Promise<RecordEvent | null>
  told(event: string): Promise<readonly LinkedTelling[]>
  /** What tellings say together, with the corrections of this event. */
  fold(id: string, told: readonly LinkedTelling[], within: string | null): RecordEvent
  /** Puts an event in, or what has changed in it. `placed`: the tellings that are new to it. `at`: milliseconds since 1970. */
  saveEvent(event: RecordEvent, placed: readonly PlacedTelling[], keys: readonly string[], at: number): Promise<void>
  /** Takes out an event that has no telling any more. */
  dropEvent(id: string): Promise<void>
  /** All tellings of a report's current version with the event and link each has. */
  linksOf(report: string): Promise<readonly (LinkedTelling & { readonly event: string })[]>
  /** Takes the report's tellings from their events, before others are put in. */
  unlink(report: string, at: number): Promise<void>
  aliasEvent(id: string, of: string): Promise<void>
  unaliasEvent(id: string): Promise<void>
  /** A country that no report has named is put in under its alpha-3 code. */
  actor(id: string): Promise<Actor | null>
  /** What fails in `work` is undone, and the rest of the transaction stands. */
  attempt<Result>(work: () => Promise<Result>): Promise<Result>
}

/** Which source a report counts for, and what it is a copy of. */
export interface Origin {
  readonly source: string
  readonly copyOf: string | null
}

export interface CopySearch {
  readonly keys: readonly number[]
  readonly site: string
  readonly known: Day | null
  /** How many days apart two reports may be. */
  readonly days: number
  /** Keys that must be shared, and how many of reports of the same site or further apart. */
  readonly fewest: number
  readonly fewestOfSame: number
  readonly limit: number
}

export interface KnownCopy extends CopyCandidate {
  readonly source: string
  readonly agency: string | null
}

export interface KnownReport {
  readonly id: string
  /** True where the text is the same: nothing new was said. */
  readonly sameText: boolean
  readonly samePage: boolean
  readonly readBy: string
}

export interface RecordStore extends RecordReader {
  /** One writer at a time; waits for another process up to its limit. What `work` throws undoes all of it. */
  transact<Result>(work: (writer: RecordWriter) => Promise<Result>): Promise<Result>
  /** Whether this place was added with this stamp. */
  known(location: string, stamp: string): boolean
  /** What was saved of following it; null where nothing was. */
  watched(location: string): string | null
  note(name: string): string | null
  /** How many reports another program, or version of it, read. */
  countNotReadBy(reader: string): number
  /** The report whose current version is this very page, read by this version of the program; null for none. */
  holds(page: Uint8Array, given: Given, reader: string): string | null
}

import type { EventKind, EventStatus } from '../document/facts.ts'
import type { Reading } from '../document/reading.ts'
import type { Actor } from './actor.ts'
import type { Correction } from './correction.ts'
import type { Given, PreparedReport } from './prepare-report.ts'
import type { Link, RecordEvent } from './record-event.ts'
import type { Day, Telling } from './telling.ts'

/*
 * The record in the domain's words. store/ puts SQLite behind it; another database can stand there without a change above. All of it is
 * asynchronous for that database's sake.
 */

export interface StoredReport {
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly agency: string | null
  /** Whose report it is; copies share it. */
  readonly source: string
  /** EDTF. */
  readonly published: string | null
  readonly known: Day | null
  readonly language: string | null
  /** Id of the first report known of the same origin or near the same text; null for that one itself. */
  readonly copyOf: string | null
  /** Id of the first report of the same story; its own where it is that one. */
  readonly story: string
  readonly versions: number
  readonly rejected: boolean
}

export interface ReportVersion {
  /** From 1, oldest first. */
  readonly number: number
  /** Instant, ISO 8601 in UTC. */
  readonly added: string
  readonly reader: string
  readonly text: string
}

/** An event in a list: enough to show, sort and filter it without its tellings. */
export interface EventRow {
  readonly id: string
  readonly kind: EventKind
  readonly status: EventStatus
  readonly first: Day | null
  readonly last: Day | null
  readonly known: Day | null
  readonly reports: number
  readonly sources: number
  readonly confidence: number
  readonly changed: string
}

/** All given must hold. Days include both ends. */
export interface EventFilter {
  readonly kinds?: readonly EventKind[]
  readonly statuses?: readonly EventStatus[]
  /** Ids of actors, each of whom takes part. */
  readonly actors?: readonly string[]
  /** Alpha-3 codes, each with a party that is it, serves it or belongs to it. */
  readonly countries?: readonly string[]
  /** Id of a place, or the alpha-3 code of the country it lies in. */
  readonly place?: string
  /** Happened or is to happen in this period, at least in part. */
  readonly from?: Day
  readonly to?: Day
  /** First known in this period. */
  readonly knownFrom?: Day
  readonly knownTo?: Day
  /** A report of this source tells of it. */
  readonly source?: string
  readonly report?: string
  readonly within?: string
  readonly minConfidence?: number
  readonly minSources?: number
  readonly contradicted?: boolean
  readonly reviewed?: boolean
  /** Also what a person has rejected. Default false. */
  readonly rejected?: boolean
  /** Changed in the record since this instant, ISO 8601. */
  readonly changedSince?: string
  /** day: by its first day, unknown last. Default day. Ties by id. */
  readonly order?: 'day' | 'day-descending' | 'known-descending' | 'changed-descending'
  /** What a page before gave as `next`. */
  readonly after?: string
  /** 1 to 1000; default 50. */
  readonly limit?: number
}

export interface StatementFilter {
  readonly by?: string
  /** Actor ids mentioned in what was said. */
  readonly about?: readonly string[]
  readonly country?: string
  readonly mode?: 'direct' | 'mixed' | 'indirect'
  readonly knownFrom?: Day
  readonly knownTo?: Day
  readonly source?: string
  readonly report?: string
  readonly words?: string
  readonly after?: string
  readonly limit?: number
}

export interface StoredStatement {
  /** Report id, "#", id in its reading. */
  readonly id: string
  readonly report: StoredReport
  readonly mode: 'direct' | 'mixed' | 'indirect'
  readonly words: string
  readonly cue: string | null
  readonly speaker: Actor | null
  readonly office: string | null
  readonly audience: readonly Actor[]
  readonly about: readonly Actor[]
  readonly said: Day | null
  readonly channel: string | null
  readonly start: number
  readonly end: number
  readonly rule: string
}

export interface Page<Row> {
  readonly rows: readonly Row[]
  /** Give it as `after` for the next page; null at the end. */
  readonly next: string | null
}

/** What is the same about all doors to the record: asking it. Nothing here writes. */
export interface RecordReader {
  counts(): Promise<RecordCounts>
  report(id: string): Promise<StoredReport | null>
  /** What the current version of a report says. */
  reading(report: string): Promise<Reading | null>
  versions(report: string): Promise<readonly ReportVersion[]>
  /** The page as it was fetched, of the current version. */
  page(report: string): Promise<Uint8Array | null>
  /** By its id, or the id of one that was merged into it. */
  event(id: string): Promise<RecordEvent | null>
  tellings(event: string): Promise<readonly Telling[]>
  events(filter: EventFilter): Promise<Page<EventRow>>
  statements(filter: StatementFilter): Promise<Page<StoredStatement>>
  /** Full text over reports, and the statements and events whose words hold what was asked for. Best first. */
  find(words: string, filter: FindFilter): Promise<Found>
  actor(id: string): Promise<Actor | null>
  /** Whom a name can mean, those most reports speak of first: "Lavrov", "foreign minister of Russia", "RUS". */
  actorsNamed(name: string, limit?: number): Promise<readonly ActorFound[]>
  /** Offices that reports gave an actor, beside those the register knows. */
  offices(actor: string): Promise<readonly HeldOffice[]>
  /** Contacts of an actor or a country with others, those with most first; with one other where `other` is given. */
  contacts(one: string, other?: string): Promise<readonly Contact[]>
  /** The last contact of every pair of states that had one. */
  lastContacts(): Promise<readonly Contact[]>
  /** Counts that reports claim ("met 39 times") for an actor or a pair. */
  tallies(one: string, other?: string): Promise<readonly ClaimedTally[]>
  corrections(target?: string): Promise<readonly Correction[]>
  close(): Promise<void>
}

export interface FindFilter {
  readonly knownFrom?: Day
  readonly knownTo?: Day
  readonly source?: string
  readonly language?: string
  /** 0 and up; default 0. */
  readonly offset?: number
  /** 1 to 200; default 20. */
  readonly limit?: number
}

/** A passage with the places, in it, of what was asked for. */
export interface Passage {
  readonly words: string
  readonly start: number
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

export interface Found {
  readonly reports: readonly {
    readonly report: StoredReport
    readonly passages: readonly Passage[]
    /** Ids of the events and statements of that report whose words hold it. */
    readonly events: readonly string[]
    readonly statements: readonly string[]
  }[]
  /** How many reports in all; null where counting would take too long. */
  readonly total: number | null
  readonly more: boolean
}

export interface ActorFound {
  readonly actor: Actor
  readonly reports: number
}

export interface HeldOffice {
  readonly title: string
  /** Alpha-3 of a country or the name of a body; null where reports do not say. */
  readonly of: string | null
  /** EDTF. From reports: first and last day on which one said so. */
  readonly from: string | null
  readonly to: string | null
  readonly basis: 'reports' | 'register'
  /** Reports that say so; 0 from the register. */
  readonly reports: number
}

export interface Contact {
  readonly one: Actor
  readonly other: Actor
  /** Contacts (visit, meeting, call, talks, mediation, signing) that happened. */
  readonly happened: number
  readonly planned: number
  readonly byYear: Readonly<Record<string, number>>
  readonly byKind: Readonly<Partial<Record<EventKind, number>>>
  readonly first: EventRow | null
  readonly last: EventRow | null
  /** The next that is planned, of those whose day has not been passed by a later report. */
  readonly next: EventRow | null
}

export interface ClaimedTally {
  readonly kind: EventKind
  readonly count: number
  readonly actors: readonly Actor[]
  readonly report: StoredReport
  readonly words: string
  readonly since: string | null
  readonly asOf: string | null
  /** How many the record itself has of that kind and pair up to that day. */
  readonly recorded: number
}

export interface RecordCounts {
  readonly reports: number
  readonly sources: number
  readonly events: number
  readonly actors: number
  readonly statements: number
  readonly corrections: number
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
export interface RecordWriter {
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
  corrections(target?: string): Promise<readonly Correction[]>
  saveCorrection(correction: Correction): Promise<void>
  actor(id: string): Promise<Actor | null>
  /** What fails in `work` is undone, and the rest of the transaction stands. */
  attempt<Result>(work: () => Promise<Result>): Promise<Result>
}

/** Which source a report counts for, and what it is a copy and a story of. */
export interface Origin {
  readonly source: string
  readonly copyOf: string | null
  readonly story: string | null
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
  /** The report whose current version is this very page, read by this version of the program; null for none. */
  holds(page: Uint8Array, given: Given, reader: string): string | null
}

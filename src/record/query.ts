import type { EventKind, EventStatus } from '../document/facts.ts'
import type { Actor } from './actor.ts'
import type { Day } from './telling.ts'

/* What the record is asked, and what it answers. */

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

/** Where a report’s people and events stand in the record, by their ids in its reading. */
export interface ReportPlaces {
  readonly actors: Readonly<Record<string, Actor>>
  readonly events: Readonly<Record<string, string>>
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
  /** From its first day to its last are at most so many, or one of them is not known. */
  readonly longest?: number
  /** Its first day, or the first on which it can be, is this one or later. */
  readonly beginsFrom?: Day
  /** First known in this period. */
  readonly knownFrom?: Day
  readonly knownTo?: Day
  /**
   * As it was known on this day: events known by then, each as the reports of that day and before tell it; the filter is asked of them as
   * they were. What later reports say, and reports of unknown day, is not known. What was moved by more than a year since is not found by `from`
   * and `to`.
   */
  readonly knownOn?: Day
  /** A report of this day or later tells of it. */
  readonly toldFrom?: Day
  /** A report of this source tells of it. */
  readonly source?: string
  /** A report that this outlet put up, or whose report it is, tells of it: publisher, agency or source, in capitals or not. */
  readonly outlet?: string
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
  /** Id of an actor: who said it. */
  readonly by?: string
  /** Actor ids mentioned in what was said. */
  readonly about?: readonly string[]
  /** Alpha-3: said by it, or by somebody who belongs to it. */
  readonly country?: string
  readonly mode?: 'direct' | 'mixed' | 'indirect'
  readonly knownFrom?: Day
  readonly knownTo?: Day
  readonly source?: string
  readonly outlet?: string
  readonly report?: string
  /** What was said holds these words: as for `find`. */
  readonly words?: string
  readonly after?: string
  /** 1 to 1000; default 50. A page may hold fewer and yet have a next one. */
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

export interface FindFilter {
  readonly knownFrom?: Day
  readonly knownTo?: Day
  readonly source?: string
  readonly outlet?: string
  readonly language?: string
  /** 0 and up; default 0. */
  readonly offset?: number
  /** 1 to 200; default 20. */
  readonly limit?: number
}

/** A passage with the places of what was asked for. */
export interface Passage {
  readonly words: string
  /** Where it stands in the report's text, in UTF-16 code units. */
  readonly start: number
  /** In `words`, in UTF-16 code units, in order. */
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

export interface ReportFilter {
  /** Copies of this report. */
  readonly copyOf?: string
  /** Whose current version another program, or version of it, read. */
  readonly notReadBy?: string
  /** What a page before gave as `next`, or the id after which to go on. */
  readonly after?: string
  /** 1 to 1000; default 50. */
  readonly limit?: number
}

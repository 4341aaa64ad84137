import type { Statement } from '../document/facts.ts'
import type { Reading } from '../document/reading.ts'
import type { Span } from '../document/span.ts'
import type { Actor } from '../record/actor.ts'
import type { Correction } from '../record/correction.ts'
import type { RecordEvent } from '../record/record-event.ts'
import type { Day, Telling, Told } from '../record/telling.ts'

/** An ISO 8601 instant in UTC: "2026-11-25T08:30:00Z". */
export type Instant = string

/** An event as it leaves the record: itself, all that reports tell of it, and its life as a calendar counts it. */
export interface ExportedEvent {
  readonly event: RecordEvent
  /** In the order of `event.links`. */
  readonly tellings: readonly Telling[]
  /** Last change of the event in the record. */
  readonly changed: Instant
  /** How often its day, place or status changed since it was first told: 0 for never. */
  readonly sequence: number
}

/** One statement of one report, its names resolved to actors. */
export interface ExportedStatement {
  /** `report` + "#" + the statement's id in its reading: "r4f…#s1". */
  readonly id: string
  readonly told: Told
  readonly mode: Statement['mode']
  /** What was said: `text.slice(span.start, span.end)` of its report. */
  readonly words: string
  readonly span: Span
  /** "said", "wrote" …; null where the report uses none. */
  readonly cue: string | null
  readonly speaker: Actor | null
  /** The office the report gives the speaker or the register knows, shortest form; null where none. */
  readonly speakerOffice: string | null
  readonly audience: readonly Actor[]
  /** Whom and what the words speak of. */
  readonly about: readonly Actor[]
  /** Day it was said, null where unknown. */
  readonly said: Day | null
  readonly channel: string | null
  readonly rule: string
}

/** One report in its latest version. */
export interface ExportedReport {
  /** The same as in `Told.report`. */
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  /** The site it is on. */
  readonly publisher: string | null
  /** The agency or outlet whose report it is, where that is known; copies share it. */
  readonly origin: string | null
  /** What it counts as where sources are counted: `Told.source`. */
  readonly source: string
  readonly bylines: readonly string[]
  /** EDTF level 1, null where unknown. */
  readonly published: string | null
  /** First day of `published`. */
  readonly known: Day | null
  /** ISO 639-1. */
  readonly language: string | null
  readonly text: string
  /** Everyone and everything it names. */
  readonly actors: readonly Actor[]
  /** Versions of the page that the record holds, this one included: 1 or more. */
  readonly versions: number
  /** When its first version was added to the record. */
  readonly added: Instant
}

/**
 * What an export reads: the record, or the part of it that was asked for, page by page. Each call begins anew; the order is the same each time
 * (events by id, statements and reports by id).
 */
export interface RecordExport {
  events(): AsyncIterable<ExportedEvent>
  statements(): AsyncIterable<ExportedStatement>
  reports(): AsyncIterable<ExportedReport>
  /** What people have corrected, oldest first: of the whole record. */
  corrections(): AsyncIterable<Correction>
  /** What each report says, in the order of `reports`. */
  readings(): AsyncIterable<Reading>
  /** One report by its id; null where the record has none of it. */
  report(id: string): Promise<ExportedReport | null>
  /** The day that counts as today: an argument of the export, never the clock's. */
  readonly today: Day
  /** Instant of the export: an argument too. */
  readonly made: Instant
}

/** What a format can be told. Each format says which of these it heeds. */
export interface ExportOptions {
  /** Is told what a format had to leave out or could not say: one line each, at the end. */
  readonly tell?: (note: string) => void
  /** Also the events that are only alleged, in formats that cannot mark them so. Default false. */
  readonly alleged?: boolean
  /** CSV for spreadsheets: cells that one would take for a formula get a leading apostrophe. Default false: data exact. */
  readonly spreadsheet?: boolean
  /** Said in the file of what is in it, where the format has a place for that: iCalendar. */
  readonly about?: string
  /** First and last day of a brief's period. Default: from six days before the export's today to seven days after it. */
  readonly from?: Day
  readonly to?: Day
}

/** One file of an export, made piece by piece. */
export type WriteExport = (
  record: RecordExport,
  options: ExportOptions,
) => AsyncGenerator<string | Uint8Array, void, undefined>

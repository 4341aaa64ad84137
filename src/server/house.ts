import type { FeedAnswer, JobAnswer } from '../api/adding.ts'
import type { TraceAnswer } from '../api/report.ts'
import type { TodayAnswer } from '../api/words.ts'
import type { PageInput } from '../document/page-input.ts'
import type { Reading } from '../document/reading.ts'
import type { Wish } from '../record/correct/correct.ts'
import type { Correction } from '../record/correction.ts'
import type { RecordReader } from '../record/record-store.ts'

/** What an operation needs of the house it runs in: the record to ask, and who writes to it. One a server. */
export interface House {
  /** On a connection of its own that never writes: what is not confirmed is not seen. */
  readonly record: RecordReader
  /** The day of the clock, where a question names none. */
  today(): TodayAnswer
  readonly version: string
  readonly correcting: Correcting
  readonly adding: Adding
  readonly following: Following
  readonly reading: ReadingDesk
  readonly changes: Changes
}

export interface Correcting {
  /**
   * Takes in one correction, in the thread that writes. Throws `CorrectionError`; with `expects` also where the target was corrected since.
   */
  correct(wish: Wish, expects?: string | null): Promise<Correction>
}

/** Something to be added, already checked. */
export type Addition =
  | { readonly sort: 'page'; readonly input: PageInput; readonly what: string }
  /** Whatever can be added as a file: a page, a mail, an archive, JSON lines. */
  | { readonly sort: 'file'; readonly bytes: Uint8Array; readonly name: string; readonly mediaType: string }
  | { readonly sort: 'address'; readonly address: string }
  /** The sample reports; of the invented ones the newest are of this day. */
  | { readonly sort: 'sample'; readonly day: string }

export interface Adding {
  /** Begins it and returns at once. Throws `Refusal` where too much waits already. */
  add(addition: Addition): JobAnswer
  job(id: string): JobAnswer | null
  /** The newest first, at most 100. */
  jobs(): readonly JobAnswer[]
  /** Stops what has not gone in yet; null for none of that id. */
  stop(id: string): JobAnswer | null
}

export interface Following {
  feeds(): readonly FeedAnswer[]
  /** Throws `Refusal` for an address that cannot be followed. */
  follow(address: string): Promise<FeedAnswer>
  /** False for none of that id. */
  drop(id: string): Promise<boolean>
}

/** Reads without keeping anything, in a thread of its own with a time limit. */
export interface ReadingDesk {
  /** Throws `Refusal` (422) for an input that cannot be read. */
  read(input: PageInput): Promise<Reading>
  /** Reads a kept page again and tells every decision on the way. */
  explain(input: PageInput): Promise<TraceAnswer>
}

export interface Changes {
  /**
   * Server-sent events as they happen, until it is aborted.
   * @param since the id of the last one that was heard: first comes what has changed since
   */
  follow(signal: AbortSignal, since?: string): AsyncIterable<string>
}

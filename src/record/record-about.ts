import type { Day } from './telling.ts'

/** Over what time a record reaches. */
export interface RecordSpan {
  /** When the first and the newest version were added: ISO 8601 in UTC; null where there is none. */
  readonly firstAdded: string | null
  readonly lastAdded: string | null
  /** First and last day of publication. */
  readonly firstKnown: Day | null
  readonly lastKnown: Day | null
}

/** What a record is, beside what is in it. */
export interface RecordAbout extends RecordSpan {
  /** Version of its layout, from 1. */
  readonly layout: number
  /** Size of the database, in bytes. */
  readonly bytes: number
  /** Programs that read the current versions, and how many reports each. */
  readonly readers: readonly { readonly name: string; readonly reports: number }[]
}

export interface RecordCounts {
  readonly reports: number
  readonly sources: number
  readonly events: number
  readonly actors: number
  readonly statements: number
  readonly corrections: number
}

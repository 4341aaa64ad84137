import type { FeedAnswer, JobAnswer } from '../../api/adding.ts'
import type { Wish } from '../../record/correct/correct.ts'
import type { Correction } from '../../record/correction.ts'
import type { Addition } from '../house.ts'
import type { PlainError } from './plain-error.ts'

/* What the main thread and the one that writes say to each other. All of it is plain data. */

/** What the thread that writes is told when it starts. */
export interface WritingOptions {
  /** The record's file. */
  readonly file: string
  /** Name and version of the program that reads. */
  readonly reader: string
  /** Threads that read what is added. */
  readonly jobs: number
  /** Longest time for reading one report, in milliseconds. */
  readonly timeLimit: number
  /** How addresses are asked. */
  readonly net: NetLimits
}

export interface NetLimits {
  /** Also private and loopback addresses. Default false. */
  readonly allowPrivate?: boolean
  /** See NetOptions: milliseconds, milliseconds, times. */
  readonly delay?: number
  readonly timeout?: number
  readonly retries?: number
  /** How often a feed is asked at most, in milliseconds. Default 15 minutes. */
  readonly interval?: number
}

/** How far an addition is. */
export type JobProgress = Pick<
  JobAnswer,
  'read' | 'fresh' | 'copies' | 'updated' | 'known' | 'failed' | 'eventsBegun' | 'eventsJoined' | 'reports' | 'failures'
>

/** What the thread can be asked to do, and what it gives back. */
export interface Tasks {
  correct: {
    given: { readonly wish: Wish; readonly expects: { readonly expects?: string | null } }
    result: Correction
  }
  /** Answered when the addition has ended. */
  add: { given: { readonly job: string; readonly addition: Addition }; result: JobProgress }
  stop: { given: { readonly job: string }; result: null }
  /** Goes on following what the record says is followed. */
  resume: { given: null; result: null }
  follow: { given: { readonly address: string }; result: FeedAnswer }
  drop: { given: { readonly id: string }; result: boolean }
  /** Ends what is under way after the batch at hand, and closes the record. */
  close: { given: null; result: null }
}

export type TaskName = keyof Tasks

export interface Asked {
  readonly number: number
  readonly name: TaskName
  readonly given: unknown
}

/** What the thread tells unasked. */
export type Told =
  | { readonly told: 'job'; readonly id: string; readonly progress: JobProgress }
  | { readonly told: 'feed'; readonly feed: FeedAnswer }

export type Reply =
  | { readonly number: number; readonly result: unknown }
  | { readonly number: number; readonly error: PlainError }

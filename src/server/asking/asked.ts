import type { TodayAnswer } from '../../api/words.ts'
import type { Lost } from '../../threads/thread-pool.ts'
import type { PlainError } from '../desks/plain-error.ts'
import type { KeptAnswer } from '../http/keep-answers.ts'
import type { Asker } from '../operation.ts'

/* What the main thread and one that asks say to each other. All of it is plain data. */

/** What a thread that asks is told when it starts. */
export interface AskingData {
  /** The record's file. */
  readonly file: string
  readonly version: string
}

/** One question, already checked. */
export interface Asked {
  /** The operation's id. */
  readonly operation: string
  readonly params: unknown
  readonly query: unknown
  readonly asker: Asker
  /** The day that counts as today where the question names none. */
  readonly today: TodayAnswer
}

/** A question; or to be ready for the first. */
export type AskingTask = 'be ready' | Asked

export type AskingResult =
  | { readonly done: 'ready' }
  | { readonly done: 'answer'; readonly answer: KeptAnswer }
  | { readonly done: 'error'; readonly error: PlainError }
  /** It needs more than the record: the main thread has that. */
  | { readonly done: 'elsewhere' }
  | { readonly done: 'lost'; readonly lost: Lost }

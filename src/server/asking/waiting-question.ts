import { performance } from 'node:perf_hooks'
import type { Lost } from '../../threads/thread-pool.ts'
import { fromPlain } from '../desks/plain-error.ts'
import type { KeptAnswer } from '../http/keep-answers.ts'
import { Refusal } from '../refusal.ts'
import type { Asked, AskingResult } from './asked.ts'

/** The longest a question waits for its turn, in milliseconds: no longer than a line is kept open (server/serve.ts). */
const longestWait = 60_000

/** A question from when it came until it is answered. */
export class WaitingQuestion {
  readonly asked: Asked
  /** Null where the main thread has to answer. */
  readonly answer: Promise<KeptAnswer | null>
  readonly #came = performance.now()
  readonly #isWanted: () => boolean
  readonly #settle = Promise.withResolvers<KeptAnswer | null>()
  #lost = 0

  /** @param isWanted whether anybody still waits for it */
  constructor(asked: Asked, isWanted: () => boolean) {
    this.asked = asked
    this.#isWanted = isWanted
    this.answer = this.#settle.promise
  }

  /** Milliseconds since it came. */
  get waited(): number {
    return performance.now() - this.#came
  }

  /** Whether its turn has come; false where it is over before it began. */
  isToBeAsked(): boolean {
    if (!this.#isWanted()) this.refuse(new Refusal(503, 'nobody waits for this answer any more'))
    else if (this.waited > longestWait)
      this.refuse(tooMany('so many questions were before this one that it was given up'))
    else return true
    return false
  }

  refuse(why: Error): void {
    this.#settle.reject(why)
  }

  /** The main thread is to answer. */
  giveBack(): void {
    this.#settle.resolve(null)
  }

  /** Takes what came of it. False where it is to be asked once more: the thread may have broken off for what was before. */
  take(result: AskingResult): boolean {
    if (result.done === 'answer') this.#settle.resolve(result.answer)
    else if (result.done === 'error') this.refuse(fromPlain(result.error))
    else if (result.done !== 'lost') this.giveBack()
    else if (result.lost.why === 'broke' && this.#lost++ === 0) return false
    else this.refuse(refusalOf(result.lost))
    return true
  }
}

export function tooMany(message: string): Refusal {
  return new Refusal(503, message, 'Try again shortly.', { headers: { 'retry-after': '5' } })
}

function refusalOf(lost: Lost): Refusal {
  if (lost.why === 'timeout')
    return new Refusal(
      504,
      `answering took longer than ${lost.seconds} s`,
      'Ask for less: a shorter time, one country, fewer rows.',
    )
  // For the terminal: what a thread breaks off for is our mistake.
  return Object.assign(tooMany('what was answering broke off'), { cause: lost.cause })
}

import type { Correcting } from '../house.ts'
import { refuseRecord } from './refuse-record.ts'
import type { WritingThread } from './writing-thread.ts'

/** Corrections, one after the other in the thread that writes. `done` is told after each. */
export function openCorrecting(writing: WritingThread, done: () => void): Correcting & { close(): Promise<void> } {
  return {
    async correct(wish, expects) {
      const given = { wish, expects: expects === undefined ? {} : { expects } }
      const correction = await refuseRecord(writing.ask('correct', given))
      done()
      return correction
    },
    close: () => writing.close(),
  }
}

import type { TodayAnswer } from '../../api/words.ts'
import type { RecordReader } from '../../record/record-store.ts'
import type { House } from '../house.ts'

/** What was asked for is only in the main thread's house. */
export class Elsewhere extends Error {
  override readonly name = 'Elsewhere'
}

const elsewhere = (): never => {
  throw new Elsewhere('this is not in the house of a thread that asks')
}

/** A house with a record and a day, and nobody at its desks. */
export function houseForAsking(record: RecordReader, version: string, today: TodayAnswer): House {
  return {
    ...{ record, version, today: () => today },
    correcting: { correct: elsewhere },
    adding: { add: elsewhere, job: elsewhere, jobs: elsewhere, stop: elsewhere },
    following: { feeds: elsewhere, follow: elsewhere, drop: elsewhere },
    reading: { read: elsewhere, explain: elsewhere },
    changes: { follow: elsewhere },
  }
}

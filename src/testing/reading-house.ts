import type { RecordReader } from '../record/record-store.ts'
import type { House } from '../server/house.ts'

/** A house in which only the record is asked: who would write, follow or read there is told so. */
export function readingHouse(record: RecordReader, day: string): House {
  const nobody = new Proxy(
    {},
    { get: (_, name) => () => Promise.reject(new Error(`nobody is there for ${String(name)}`)) },
  )
  return {
    record,
    today: () => ({ day, basis: 'as given' }),
    version: '0.0.0',
    correcting: nobody as House['correcting'],
    adding: nobody as House['adding'],
    following: nobody as House['following'],
    reading: nobody as House['reading'],
    changes: nobody as House['changes'],
  }
}

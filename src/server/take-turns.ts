import { setImmediate } from 'node:timers/promises'
import type { RecordReader } from '../record/record-store.ts'

/** What long work asks again and again. */
const asked: ReadonlySet<string | symbol> = new Set([
  ...['report', 'reports', 'reading', 'versions', 'event', 'tellings', 'events', 'eventRows', 'statements', 'actor'],
])

/** The same record, which listens to others between two questions: for work that asks it thousands of times, as exports do. */
export function takeTurns(record: RecordReader): RecordReader {
  return new Proxy(record, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      if (!asked.has(name)) return value.bind(target)
      return async (...given: unknown[]) => {
        await setImmediate()
        return value.apply(target, given)
      }
    },
  })
}

import type { RecordEvent } from './record-event.ts'
import type { RecordReader } from './record-store.ts'
import type { Day } from './telling.ts'

/** An event by its id, as it was known on a day where one is given; null where there is none, or was none then. */
export function readKnown(store: RecordReader, id: string, day: Day | undefined): Promise<RecordEvent | null> {
  return day === undefined ? store.event(id) : store.eventKnownOn(id, day)
}

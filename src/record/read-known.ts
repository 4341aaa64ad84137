import { knownOn } from './life/known-on.ts'
import type { RecordEvent } from './record-event.ts'
import type { RecordReader } from './record-store.ts'
import type { Day } from './telling.ts'

/** An event by its id, as it was known on a day where one is given; null where there is none, or was none then. */
export async function readKnown(store: RecordReader, id: string, day: Day | undefined): Promise<RecordEvent | null> {
  const event = await store.event(id)
  if (event === null || day === undefined || (event.lastKnown !== null && event.lastKnown <= day)) return event
  return knownOn(event, await store.tellings(id), day)
}

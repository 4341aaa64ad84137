import type { RecordEvent } from '../../record/record-event.ts'
import type { RecordReader } from '../../record/record-store.ts'
import type { Telling } from '../../record/telling.ts'
import { ChoiceError } from './choice-error.ts'

/** An event by its id, with its tellings. Throws `ChoiceError` where the record has none of that id. */
export async function readEvent(
  id: string,
  store: RecordReader,
): Promise<{ event: RecordEvent; tellings: readonly Telling[] }> {
  const event = await store.event(id)
  if (event) return { event, tellings: await store.tellings(event.id) }
  throw new ChoiceError(
    `there is no event ${id} in the record`,
    'Ids of events stand at the end of each line of readout events.',
  )
}

import { foldEvent } from '../record/life/fold-event.ts'
import type { RecordEvent } from '../record/record-event.ts'
import type { PlacedTelling, RecordStore } from '../record/record-store.ts'
import { testInstant } from './fill-record.ts'
import { linksOf, makeTelling, type TellingDraft } from './make-telling.ts'

/** An event as a test says it; what `changes` has stands whatever the telling makes of it. */
export interface EventDraft extends TellingDraft {
  readonly within?: string | null
  readonly changes?: Partial<RecordEvent>
  /** Tellings of reports the record has, that were put to it. */
  readonly placed?: readonly PlacedTelling[]
}

/** Puts events in as they are said, without reports that tell of them: for what counts and lists them. By their ids: "e" and ten characters. */
export function putEvents(store: RecordStore, drafts: Readonly<Record<string, EventDraft>>): Promise<void> {
  return store.transact(async (writer) => {
    for (const [id, { changes = {}, placed = [], within = null, ...draft }] of Object.entries(drafts)) {
      const tellings = [makeTelling(draft)]
      const event = { ...foldEvent(id, tellings, linksOf(tellings), within), ...changes }
      await writer.saveEvent(event, placed, [], testInstant)
    }
  })
}

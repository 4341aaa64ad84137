import type { ExportedEvent, RecordExport } from './exported.ts'

/** The events that no person has rejected, in the record's order. */
export async function* shownEvents(record: RecordExport): AsyncGenerator<ExportedEvent, void, undefined> {
  for await (const exported of record.events()) if (!exported.event.rejected) yield exported
}

import type { RecordExport } from './exported.ts'

/** What people have corrected, one correction a line, oldest first: `readout import` takes it into another record. */
export async function* writeCorrections(record: RecordExport): AsyncGenerator<string, void, undefined> {
  for await (const correction of record.corrections())
    yield `${JSON.stringify({ schema: 'readout-correction/1', ...correction })}\n`
}

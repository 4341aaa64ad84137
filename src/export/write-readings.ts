import type { RecordExport } from './exported.ts'

/** What each report says, as `readout read --json` prints it: `readout import` takes it into another record. */
export async function* writeReadings(record: RecordExport): AsyncGenerator<string, void, undefined> {
  for await (const reading of record.readings()) yield `${JSON.stringify(reading)}\n`
}

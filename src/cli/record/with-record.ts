import type { RecordReader } from '../../record/record-store.ts'
import { openRecord } from '../../store/open-record.ts'
import { recordFile } from './record-file.ts'

/** Opens the record for asking, and closes it however the work ends. Throws `RecordError` where there is none. */
export async function withReader<Result>(
  file: string | undefined,
  work: (store: RecordReader) => Promise<Result>,
): Promise<Result> {
  const store = openRecord(recordFile(file), { readOnly: true })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

import type { RecordStore } from '../../record/record-store.ts'
import { openRecord } from '../../store/open-record.ts'
import { recordFile } from './record-file.ts'

/** Opens the record to write to it; makes it, and the folder it is to lie in, where there is none. Throws `RecordError`. */
export function openToFill(option: string | undefined): RecordStore {
  return openRecord(recordFile(option))
}

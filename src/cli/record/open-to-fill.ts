import type { RecordStore } from '../../record/record-store.ts'
import { openRecord } from '../../store/open-record.ts'
import { recordFile } from './record-file.ts'

/** Opens the record of --record, or of where it is without, to write to it; makes it where there is none. Throws `RecordError`. */
export function openToFill(option: string | undefined): RecordStore {
  return openRecord(recordFile(option))
}

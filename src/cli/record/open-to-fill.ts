import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { RecordStore } from '../../record/record-store.ts'
import { openRecord } from '../../store/open-record.ts'
import { RecordError } from '../../store/record-error.ts'
import { recordFile } from './record-file.ts'

/** Opens the record to write to it, with the folder it is to lie in; makes it where there is none. Throws `RecordError`. */
export function openToFill(option: string | undefined): RecordStore {
  const file = recordFile(option)
  try {
    mkdirSync(dirname(file), { recursive: true })
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const message = `the folder ${dirname(file)} for the record cannot be made (${code})`
    throw new RecordError('not-writable', file, message, 'Name another place with --record.', { cause })
  }
  return openRecord(file)
}

import type { RecordStore } from '../record/record-store.ts'
import { checkReadableFile, checkWritableFile, liesStill } from './check-file.ts'
import { Database } from './database.ts'
import { checkVersion, migrate, migrations } from './migrate.ts'
import { RecordError } from './record-error.ts'
import { SqliteRecord } from './sqlite-record.ts'

export interface OpenOptions {
  /** Only to ask it: the file must exist. Default false: it is made where it does not, with its folder. */
  readonly readOnly?: boolean
  /** How long to wait for another process that writes, in milliseconds. Default 10,000. */
  readonly wait?: number
}

/** Opens a record, or makes one. Throws `RecordError`. */
export function openRecord(file: string, { readOnly = false, wait = 10_000 }: OpenOptions = {}): RecordStore {
  if (readOnly) checkReadableFile(file)
  else checkWritableFile(file)
  const database = new Database(file, { readOnly, wait, still: readOnly && liesStill(file) })
  try {
    if (readOnly) checkReadable(database)
    else prepare(database)
    return new SqliteRecord(database)
  } catch (error) {
    database.close()
    throw error
  }
}

function checkReadable(database: Database): void {
  const version = checkVersion(database)
  if (version === migrations.length) return
  if (version === 0)
    throw new RecordError(
      'missing',
      database.file,
      `there is no record in ${database.file} yet`,
      'Add reports first: readout add FILE.',
    )
  throw new RecordError(
    'not-writable',
    database.file,
    `${database.file} is of an earlier version of Readout (layout ${version})`,
    'Run `readout upgrade`, or any command that adds to it, once.',
  )
}

/**
 * WAL: readers and one writer work side by side. FULL: what was confirmed outlives a power cut. A log that grew while somebody read for long
 * is cut down to 64 MiB afterwards.
 */
function prepare(database: Database): void {
  database.script(
    'PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY',
  )
  database.script('PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824; PRAGMA journal_size_limit = 67108864')
  migrate(database)
}

import type { RecordStore } from '../record/record-store.ts'
import { checkReadableFile, checkWritableFile, liesStill } from './check-file.ts'
import { Database } from './database.ts'
import { keptToAsk, keptToFill } from './kept-in-memory.ts'
import { checkLayout, migrate } from './migrate.ts'
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
    if (readOnly) prepareReading(database)
    else prepare(database, wait)
    return new SqliteRecord(database, readOnly ? keptToAsk : keptToFill)
  } catch (error) {
    database.close()
    throw error
  }
}

/** Pages are read where the system keeps them already, without being copied (the most that SQLite maps is 2 GiB); sorting needs no file. */
const inMemory = 'PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536; PRAGMA mmap_size = 2147418112'

function prepareReading(database: Database): void {
  checkLayout(database)
  database.script(inMemory)
}

/**
 * WAL: readers and one writer work side by side. FULL: what was confirmed outlives a power cut. A log that grew while somebody read for long
 * is cut down to 64 MiB afterwards.
 */
function prepare(database: Database, wait: number): void {
  database.script('PRAGMA page_size = 8192')
  useLog(database, wait)
  database.script(`PRAGMA synchronous = FULL; ${inMemory}; PRAGMA journal_size_limit = 67108864`)
  migrate(database)
}

/** Between two tries, in milliseconds. */
const pause = 20

/** SQLite does not wait by itself while another process that opens the same new file switches it over: so it is tried again. */
function useLog(database: Database, wait: number): void {
  for (let waited = 0; ; waited += pause)
    try {
      database.script('PRAGMA journal_mode = WAL')
      return
    } catch (error) {
      if ((error as { code?: string }).code !== 'busy' || waited >= wait) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    }
}

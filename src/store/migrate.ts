import { readdirSync, readFileSync } from 'node:fs'
import type { Database } from './database.ts'
import { RecordError } from './record-error.ts'

/** "RdOt": stands in the head of the file, so that another program's database is not taken for a record. */
const applicationId = 0x52644f74

const folder = new URL('./migrations/', import.meta.url)

/** SQL that brings a record from each version to the next, the first one first: 001-record.sql makes version 1. */
export const migrations: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.sql'))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

/** Version of the record's layout; 0 for an empty file. Throws `RecordError` for what is no record or is of a later version. */
function readVersion(database: Database, newest: number): number {
  const version = pragma(database, 'user_version')
  const id = pragma(database, 'application_id')
  const tables = database.get<{ n: number }>('SELECT count(*) AS n FROM sqlite_schema')?.n ?? 0
  if (id !== applicationId && (id !== 0 || version !== 0 || tables > 0))
    throw new RecordError(
      'not-a-record',
      database.file,
      `${database.file} is a database of another program`,
      'Name another file with --record.',
    )
  if (version > newest)
    throw new RecordError(
      'later-version',
      database.file,
      `${database.file} was written by a later version of Readout (layout ${version}, this one knows up to ${newest})`,
      'Use that version or a later one. Nothing was changed.',
    )
  return version
}

/** For what only reads: the record must be of the newest layout. `steps`: see `migrations`. Throws `RecordError`. */
export function checkLayout(database: Database, steps: readonly string[] = migrations): void {
  const { file } = database
  const version = readVersion(database, steps.length)
  if (version === steps.length) return
  if (version === 0)
    throw new RecordError('missing', file, `there is no record in ${file} yet`, 'Add reports first: readout add FILE.')
  throw new RecordError(
    'earlier-version',
    file,
    `${file} is of an earlier version of Readout (layout ${version}, this one reads ${steps.length})`,
    'Run `readout upgrade` once: it keeps all that is in the record.',
  )
}

/** Brings a record to the newest layout: all the way in one transaction, or not at all. `steps`: see `migrations`. Throws `RecordError`. */
export function migrate(database: Database, steps: readonly string[] = migrations): void {
  if (readVersion(database, steps.length) === steps.length) return
  database.script('BEGIN IMMEDIATE')
  try {
    /* asked again: another process may have done it meanwhile */
    for (const step of steps.slice(readVersion(database, steps.length))) database.script(step)
    database.script(`PRAGMA user_version = ${steps.length}; PRAGMA application_id = ${applicationId}`)
    database.script('COMMIT')
  } catch (error) {
    database.rollBack()
    throw error
  }
}

function pragma(database: Database, name: 'user_version' | 'application_id'): number {
  return Object.values(database.get<Record<string, number>>(`PRAGMA ${name}`) ?? {})[0] ?? 0
}

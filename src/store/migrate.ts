import { readdirSync, readFileSync } from 'node:fs'
import type { Database } from './database.ts'
import { RecordError } from './record-error.ts'

/** "RdOt": stands in the head of the file, so that another program's database is not taken for a record. */
export const applicationId = 0x52644f74

const folder = new URL('./migrations/', import.meta.url)

/** SQL that brings a record from each version to the next, the first one first: 001-record.sql makes version 1. */
export const migrations: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.sql'))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

/** Version of the record's layout; 0 for an empty file. Throws `RecordError` for what is no record or is of a later version. */
export function checkVersion(database: Database): number {
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
  if (version > migrations.length)
    throw new RecordError(
      'later-version',
      database.file,
      `${database.file} was written by a later version of Readout (layout ${version}, this one knows up to ${migrations.length})`,
      'Use that version or a later one. Nothing was changed.',
    )
  return version
}

/** Brings a record to the newest layout, a version at a time, each whole or not at all. */
export function migrate(database: Database): void {
  if (checkVersion(database) === migrations.length) return
  database.script('BEGIN IMMEDIATE')
  try {
    for (let version = checkVersion(database); version < migrations.length; version++) {
      database.script(migrations[version]!)
      database.script(`PRAGMA user_version = ${version + 1}`)
    }
    database.script(`PRAGMA application_id = ${applicationId}`)
    database.script('COMMIT')
  } catch (error) {
    database.rollBack()
    throw error
  }
}

function pragma(database: Database, name: 'user_version' | 'application_id'): number {
  return Object.values(database.get<Record<string, number>>(`PRAGMA ${name}`) ?? {})[0] ?? 0
}

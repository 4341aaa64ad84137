import { accessSync, constants, existsSync, mkdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { RecordError } from './record-error.ts'

/** Nobody but us could say so clearly: SQLite has one message for all of it. Throws `RecordError`. */
export function checkReadableFile(file: string): void {
  const stats = statsOf(file)
  if (!stats || stats.size === 0)
    throw new RecordError(
      'missing',
      file,
      stats ? `there is no record in ${file} yet: it is empty` : `there is no record at ${file}`,
      'Add reports first: readout add FILE.',
    )
  checkKind(stats, file)
  if (!allows(file, constants.R_OK)) throw notReadable(file)
}

/** Makes the folder of a record where there is none, and sees that both can be written to. Throws `RecordError`. */
export function checkWritableFile(file: string): void {
  const stats = statsOf(file)
  if (stats) checkKind(stats, file)
  const folder = dirname(stats ? realpathSync(file) : file)
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    const message = `the folder of ${file} cannot be made (${(cause as Error).message})`
    throw new RecordError('not-writable', file, message, 'Name another file with --record.', { cause })
  }
  if (stats && !allows(file, constants.R_OK)) throw notReadable(file)
  const closed = stats && !allows(file, constants.W_OK) ? file : allows(folder, constants.W_OK) ? null : folder
  if (closed === null) return
  const message = closed === file ? `${file} cannot be written to` : `the folder of ${file} cannot be written to`
  throw new RecordError('not-writable', file, message, 'Check whose it is, or name another file with --record.')
}

/**
 * Whether a record lies where nothing can be written (a read-only disk, another user's folder) and nobody has it open for writing. Reading
 * it as it stands then takes no lock. A writer leaves its log beside the record for as long as it has it open.
 */
export function liesStill(file: string): boolean {
  const there = realpathSync(file)
  return !allows(dirname(there), constants.W_OK) && !existsSync(`${there}-wal`)
}

/** Null where there is no such file; SQLite and what comes next say what else is wrong with it. */
function statsOf(file: string): Stats | null {
  try {
    return statSync(file)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EACCES') throw notReadable(file)
    return null
  }
}

function checkKind(stats: Stats, file: string): void {
  if (stats.isFile()) return
  const what = stats.isDirectory() ? 'a folder' : 'no file'
  throw new RecordError('not-a-record', file, `${file} is ${what}`, 'Name a file with --record.')
}

function notReadable(file: string): RecordError {
  const message = `${file} cannot be read by this user`
  return new RecordError('not-readable', file, message, 'Check whose it is, and its folder.')
}

function allows(path: string, mode: number): boolean {
  try {
    accessSync(path, mode)
    return true
  } catch {
    return false
  }
}

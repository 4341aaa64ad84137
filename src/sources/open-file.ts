import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { SourceError } from './source-error.ts'

/** The most bytes of one report that are read, in bytes. */
export const largestReport = 50 * 1024 * 1024

/** The bytes of a file. Throws `SourceError` where there is none, it is a folder, or it is larger than `largestReport`. */
export function openFile(path: string): Uint8Array {
  let descriptor: number
  try {
    descriptor = openSync(path, 'r')
  } catch (cause) {
    throw cannotOpen(path, cause as NodeJS.ErrnoException)
  }
  try {
    const about = fstatSync(descriptor)
    if (about.isDirectory())
      throw new SourceError('is-folder', path, `${path} is a folder`, 'Give its files: FOLDER/*.html')
    return readAll(descriptor, path)
  } finally {
    closeSync(descriptor)
  }
}

/** Reads to the end, also where the size is not known beforehand (a pipe, /proc). */
function readAll(descriptor: number, path: string): Uint8Array {
  const pieces: Uint8Array[] = []
  let size = 0
  for (;;) {
    const piece = new Uint8Array(1 << 18)
    const read = readSync(descriptor, piece)
    if (read === 0) return Buffer.concat(pieces, size)
    size += read
    if (size > largestReport) throw tooBig(path)
    pieces.push(piece.subarray(0, read))
  }
}

export function tooBig(source: string): SourceError {
  const limit = `${largestReport / 1024 / 1024} MB`
  return new SourceError('too-big', source, `${source} is larger than ${limit}`, 'Split it: one report a file.')
}

/** What the system said when a file could not be opened, for people. */
export function cannotOpen(path: string, cause: NodeJS.ErrnoException): SourceError {
  if (cause.code === 'ENOENT')
    return new SourceError(
      'not-found',
      path,
      `there is no file ${path}`,
      'Check the name; URLs start with http:// or https://.',
      { cause },
    )
  const why =
    cause.code === 'EACCES' ? 'may not be read by this user' : `cannot be opened (${cause.code ?? cause.message})`
  return new SourceError('unreadable', path, `${path} ${why}`, 'Check the file and its permissions.', { cause })
}

import { realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { splitLines } from '../bytes/split-lines.ts'
import { stampOf } from '../files/list-files.ts'
import { idOfLine } from '../id-of-line.ts'
import { openFile } from '../open-file.ts'
import { type JsonLine, openJsonLine, parseJsonLine } from '../read-json-line.ts'
import { SourceError } from '../source-error.ts'
import type { Sourced, SourceOptions } from '../source-item.ts'
import { type Archive, placeIn } from './archive.ts'
import { digestStamp } from './digest-stamp.ts'

/** The longest line that is read, in bytes. */
const longestLine = 50 * 1024 * 1024

const byteOrderMark = 0xfeff

/**
 * JSON lines, and the folder in which files that they name must lie; null where they come from the user's own pipe, false where they come
 * from somebody who may open no file here.
 */
export interface JsonLines extends Archive {
  readonly folder: string | null | false
}

/**
 * Gives out one report a line: {"id", "text" or "html" or "file", "title"?, "published"?, "publisher"?, "url"?, "clean"?}. Its location is the line's id,
 * or its number from 1 on; two lines of one id are two versions of one report. Its stamp is the line's digest, so that a file that grows
 * has only its new lines read. A line that cannot be used is a failure; the rest goes on.
 */
export async function* openJsonLines(archive: JsonLines, options: SourceOptions): AsyncGenerator<Sourced, void> {
  let number = 0
  for await (const lines of splitLines(archive.chunks, longestLine))
    for (const line of lines) {
      number++
      if (line !== null && isBlank(line)) continue
      const sourced = openLine(archive, line, number, options)
      if (sourced) yield sourced
    }
}

function openLine(
  archive: JsonLines,
  bytes: Uint8Array | null,
  number: number,
  options: SourceOptions,
): Sourced | null {
  let location = placeIn(archive, null, number)
  try {
    if (bytes === null) throw tooLong(location)
    const json = decode(bytes, location)
    location = placeIn(archive, idOfLine(json), number)
    const line = parseJsonLine(json, location)
    const file = line.file === undefined ? null : findFile(archive.folder, line.file, location)
    const stamp = digestStamp(bytes) + (file === null ? '' : `:${stampOf(statSync(file))}`)
    if (!options.known?.(location, stamp)) return { location, stamp, input: openInput(line, file) }
    options.skipped?.(location)
    return null
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return { location, error }
  }
}

function openInput(line: JsonLine, file: string | null) {
  if (file === null) return openJsonLine(line)
  const { file: _, ...rest } = line
  return { ...openJsonLine(rest), bytes: openFile(file) }
}

/** Archives come from others: one may name files of its own folder and below it, and no other of this machine. */
function findFile(folder: JsonLines['folder'], file: string, location: string): string {
  if (folder === false)
    throw new SourceError(
      'not-allowed',
      location,
      `${location} names a file, ${file.slice(0, 200)}`,
      'Lines that are sent hold their reports themselves, as text or html.',
    )
  const path = folder === null ? file : join(folder, file)
  let real: string
  try {
    real = realpathSync(path)
    if (folder === null || real.startsWith(realpathSync(folder) + sep)) return path
  } catch (cause) {
    throw new SourceError(
      'not-found',
      location,
      `there is no file ${path}, which ${location} names`,
      'File names in JSON lines count from the folder that the lines lie in.',
      { cause },
    )
  }
  throw new SourceError(
    'not-allowed',
    location,
    `${location} names a file outside its folder, ${file}`,
    'Move the JSON lines into a folder above the files they name.',
  )
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || (byte > 8 && byte < 14))
}

function decode(bytes: Uint8Array, location: string): string {
  try {
    const json = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return json.charCodeAt(0) === byteOrderMark ? json.slice(1) : json
  } catch (cause) {
    throw new SourceError('bad-line', location, `${location} is not UTF-8`, 'JSON lines are written in UTF-8.', {
      cause,
    })
  }
}

function tooLong(location: string): SourceError {
  const limit = `${longestLine / 1024 / 1024} MB`
  return new SourceError('too-big', location, `${location} is longer than ${limit}`, 'A line holds one report.')
}

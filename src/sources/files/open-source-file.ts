import { dirname } from 'node:path'
import { readChunks } from '../bytes/read-chunks.ts'
import { SourceError } from '../source-error.ts'
import type { Sourced, SourceOptions } from '../source-item.ts'
import type { ListedFile } from './list-files.ts'
import type { Meter } from './meter.ts'
import { openBundle } from './open-bundle.ts'
import { openContent } from './open-content.ts'

export interface FileOptions extends SourceOptions {
  readonly meter: Meter
  /** Whether the user named the file, or it was found in a folder. */
  readonly named: boolean
}

/** Gives out the reports of one file. One that `known` knows is not opened; one that cannot be read is a failure. */
export async function* openSourceFile(file: ListedFile, options: FileOptions): AsyncGenerator<Sourced, void> {
  const { path, stamp, size } = file
  const { named, meter, signal } = options
  if (stamp !== null && options.known?.(path, stamp)) {
    options.skipped?.(path)
    meter.pass(size)
    return
  }
  const bytes = readChunks(path, { signal, read: meter.read })
  const content = {
    name: path,
    chunks: bytes,
    location: () => path,
    stamp,
    named,
    folder: dirname(path),
    openZip: () => openBundle(path, path, options),
  }
  try {
    yield* openContent(content, options)
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    yield { location: path, error }
  } finally {
    await bytes.return()
    meter.pass(size)
  }
}

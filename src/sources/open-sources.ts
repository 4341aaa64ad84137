import { findPath } from './files/find-path.ts'
import { listFiles } from './files/list-files.ts'
import { makeMeter } from './files/meter.ts'
import { type FileOptions, openSourceFile } from './files/open-source-file.ts'
import { isAddress } from './is-address.ts'
import { measureSources } from './measure-sources.ts'
import { SourceError } from './source-error.ts'
import type { Sourced, SourceOptions } from './source-item.ts'

/**
 * Gives out the reports of all that is named, in order, one at a time as they are asked for: files (pages, texts, feeds, JSON lines,
 * mailboxes, messages, web archives and collections, zips, each packed with gzip or not), folders of them, addresses, and "-" for standard input.
 * What something is, its bytes say, and its name where they don't. What cannot be read is a failure, never an exception; only an abort by
 * `options.signal` throws.
 */
export async function* openSources(names: readonly string[], options: SourceOptions): AsyncGenerator<Sourced, void> {
  const meter = makeMeter(options.progress, options.progress ? measureSources(names) : null)
  for (const name of names) {
    options.signal?.throwIfAborted()
    if (name === '-') {
      const { openStandardInput } = await import('./open-standard-input.ts')
      yield* openStandardInput(options)
    } else if (isAddress(name)) {
      const { openAddress } = await import('./open-address.ts')
      yield* openAddress(name, options)
    } else yield* openPath(name, { ...options, meter, named: true })
  }
}

async function* openPath(name: string, options: FileOptions): AsyncGenerator<Sourced, void> {
  const found = findPath(name)
  if ('error' in found) yield found
  else if ('file' in found) yield* openSourceFile(found.file, options)
  else yield* openFolder(found.folder, { ...options, named: false })
}

async function* openFolder(folder: string, options: FileOptions): AsyncGenerator<Sourced, void> {
  let isEmpty = true
  for (const file of listFiles(folder)) {
    options.signal?.throwIfAborted()
    isEmpty = false
    if ('error' in file) yield file
    else yield* openSourceFile(file, options)
  }
  if (!isEmpty) return
  const error = new SourceError('empty', folder, `there is nothing to read in ${folder}`, 'Name a folder with reports.')
  yield { location: folder, error }
}

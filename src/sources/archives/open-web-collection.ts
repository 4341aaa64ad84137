import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { guardInflation } from '../bytes/guard-inflation.ts'
import { openPacked } from '../bytes/open-packed.ts'
import { SourceError } from '../source-error.ts'
import type { Sourced, SourceOptions } from '../source-item.ts'
import { openWebArchive } from './open-web-archive.ts'

/** Files in one collection. */
const mostEntries = 100_000

const webArchive = /^archive\/[^/]{1,255}\.warc(?:\.gz)?$/u

/**
 * Gives out the reports of a web archive collection (WACZ): those of its web archives, by name, each at
 * "collection.wacz#archive/name.warc.gz#12". Source: WACZ 1.1.1. Throws `SourceError` where the collection is damaged.
 */
export async function* openWebCollection(path: string, options: SourceOptions): AsyncGenerator<Sourced, void> {
  const zip = await openPromise(path, { autoClose: false }).catch((cause) => {
    throw damaged(path, cause)
  })
  try {
    for (const entry of await listArchives(zip, path)) yield* openEntry(zip, entry, path, options)
  } finally {
    zip.close()
  }
}

async function listArchives(zip: ZipFile, path: string): Promise<Entry[]> {
  const found: Entry[] = []
  if (zip.entryCount > mostEntries) throw damaged(path, new Error(`it lists more than ${mostEntries} files`))
  try {
    for await (const entry of zip.eachEntry()) if (webArchive.test(entry.fileName)) found.push(entry)
  } catch (cause) {
    throw damaged(path, cause)
  }
  if (found.length === 0) throw damaged(path, new Error('it holds no archive/*.warc.gz'))
  return found.sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
}

/** One web archive that is damaged is a failure; the others go on. */
async function* openEntry(
  zip: ZipFile,
  entry: Entry,
  path: string,
  options: SourceOptions,
): AsyncGenerator<Sourced, void> {
  const name = `${path}#${entry.fileName}`
  const bytes = readEntry(zip, entry, name, options)
  try {
    yield* openWebArchive({ name, chunks: await openPacked(bytes, name) }, options)
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    yield { location: name, error }
  } finally {
    await bytes.return()
  }
}

async function* readEntry(
  zip: ZipFile,
  entry: Entry,
  name: string,
  { signal }: SourceOptions,
): AsyncGenerator<Uint8Array, void> {
  const guard = guardInflation(name)
  guard.count(entry.compressedSize, 0)
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      signal?.throwIfAborted()
      guard.count(0, chunk.length)
      yield chunk
    }
  } catch (cause) {
    throw cause instanceof SourceError || signal?.aborted ? cause : damaged(name, cause)
  }
}

function damaged(source: string, cause: unknown): SourceError {
  const why = (cause as Error).message
  return new SourceError('bad-archive', source, `${source} cannot be unpacked: ${why}`, 'Fetch it again.', { cause })
}

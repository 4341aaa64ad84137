import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl'
import { guardInflation } from '../bytes/guard-inflation.ts'
import { SourceError } from '../source-error.ts'
import type { SourceOptions } from '../source-item.ts'

/** Files in one zip. */
const mostEntries = 100_000

/** A zip that was opened: what it lists is known, and each file can be read as a stream. */
export interface Zip {
  /** By name, in the order of code units; folders left out. */
  readonly entries: readonly Entry[]
  /** One file's bytes; `name` is what it is called in errors. Throws `SourceError` where it is damaged, locked, or unpacks without end. */
  readonly read: (entry: Entry, name: string) => AsyncGenerator<Uint8Array, void>
  readonly close: () => void
}

/**
 * Opens a zip, on disk or sent. All that is unpacked of it is set against its size, so that files that share their packed bytes are no way around
 * the limit. Throws `SourceError` where it is damaged, lists too much, or names a place outside itself.
 * @param zip a path, or the bytes themselves
 */
export async function openZip(
  zip: string | Uint8Array,
  name: string,
  { signal }: Pick<SourceOptions, 'signal'>,
): Promise<Zip> {
  const file = await openFile(zip).catch((cause) => {
    throw damaged(name, cause)
  })
  const guard = guardInflation(name)
  guard.count(file.fileSize, 0)
  try {
    const entries = await listEntries(file, name)
    return {
      entries,
      read: (entry, own) => readEntry(file, entry, { name: own, guard, signal }),
      close: () => file.close(),
    }
  } catch (error) {
    file.close()
    throw error
  }
}

function openFile(zip: string | Uint8Array): Promise<ZipFile> {
  if (typeof zip === 'string') return openPromise(zip, { autoClose: false })
  return fromBufferPromise(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength))
}

async function listEntries(file: ZipFile, name: string): Promise<Entry[]> {
  const found: Entry[] = []
  if (file.entryCount > mostEntries) throw damaged(name, new Error(`it lists more than ${mostEntries} files`))
  try {
    for await (const entry of file.eachEntry()) if (!entry.fileName.endsWith('/')) found.push(entry)
  } catch (cause) {
    throw damaged(name, cause)
  }
  return found.sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
}

interface Reading {
  readonly signal: AbortSignal | undefined
  readonly name: string
  readonly guard: ReturnType<typeof guardInflation>
}

async function* readEntry(
  file: ZipFile,
  entry: Entry,
  { name, guard, signal }: Reading,
): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const chunk of await file.openReadStreamPromise(entry)) {
      signal?.throwIfAborted()
      guard.count(0, chunk.length)
      yield chunk
    }
  } catch (cause) {
    throw cause instanceof SourceError || signal?.aborted ? cause : damaged(name, cause)
  }
}

/** What cannot be unpacked, and why. */
export function damaged(source: string, cause: unknown): SourceError {
  const why = (cause as Error).message
  return new SourceError('bad-archive', source, `${source} cannot be unpacked: ${why}`, 'Fetch it again.', { cause })
}

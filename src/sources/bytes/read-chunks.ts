import { open } from 'node:fs/promises'
import { cannotOpen } from '../open-file.ts'

/** One read from disk, in bytes. */
const chunkSize = 64 * 1024

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined
  /** Called with the number of bytes of each read. */
  readonly read?: (bytes: number) => void
}

/** A file's bytes, read as they are asked for. Throws `SourceError`. */
export async function* readChunks(path: string, { signal, read }: ReadOptions = {}): AsyncGenerator<Uint8Array, void> {
  const handle = await open(path).catch((cause) => {
    throw cannotOpen(path, cause)
  })
  try {
    for (;;) {
      signal?.throwIfAborted()
      const { bytesRead, buffer } = await handle
        .read(Buffer.allocUnsafeSlow(chunkSize), 0, chunkSize)
        .catch((cause) => {
          throw cannotOpen(path, cause)
        })
      if (bytesRead === 0) return
      read?.(bytesRead)
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}

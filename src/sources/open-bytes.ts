import { openBundle } from './files/open-bundle.ts'
import { openContent } from './files/open-content.ts'
import type { NetOptions } from './network/net-options.ts'
import { SourceError } from './source-error.ts'
import type { Sourced } from './source-item.ts'

export interface SentFile {
  /** As whoever sent it calls it: its ending may tell what it is. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The first part of its reports' locations. */
  readonly place: string
}

const pieceSize = 256 * 1024

/** Gives out the reports of a file that was sent, whatever it is. It can name no file of this machine. What fails is given out as a failure. */
export async function* openBytes({ name, bytes, place }: SentFile, options: NetOptions): AsyncGenerator<Sourced, void> {
  const content = {
    name: `${place}/${name}`,
    chunks: cut(bytes, options.signal),
    location: () => `${place}/${name}`,
    stamp: null,
    named: true,
    folder: false as const,
    openZip: () => openBundle(bytes, `${place}/${name}`, options),
  }
  try {
    yield* openContent(content, options)
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    yield { location: content.name, error }
  }
}

async function* cut(bytes: Uint8Array, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array, void> {
  for (let start = 0; start < bytes.length; start += pieceSize) {
    signal?.throwIfAborted()
    yield bytes.subarray(start, start + pieceSize)
  }
}

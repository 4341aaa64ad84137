import type { Readable } from 'node:stream'
import { digestStamp } from './archives/digest-stamp.ts'
import { openContent } from './files/open-content.ts'
import { SourceError } from './source-error.ts'
import type { Sourced, SourceOptions } from './source-item.ts'

/**
 * Gives out what comes through a pipe: a page, a feed, JSON lines, a mailbox, a web archive, packed or not. Two pages that are piped in are
 * two reports: a page's location is "-#" and its digest.
 */
export async function* openStandardInput(
  options: SourceOptions,
  input: Readable = process.stdin,
): AsyncGenerator<Sourced, void> {
  const content = {
    name: '-',
    chunks: chunksOf(input, options.signal),
    location: (bytes: Uint8Array) => `-#${digestStamp(bytes)}`,
    stamp: null,
    named: true,
    folder: null,
    openZip: refuseZip,
  }
  try {
    yield* openContent(content, options)
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    yield { location: '-', error }
  }
}

async function* chunksOf(input: Readable, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of input) {
    signal?.throwIfAborted()
    yield chunk
  }
}

// biome-ignore lint/correctness/useYield: it stands where a generator is wanted
async function* refuseZip(): AsyncGenerator<Sourced, void> {
  throw new SourceError('unreadable', '-', 'a zip cannot be read from a pipe', 'Save it to a file and name that.')
}

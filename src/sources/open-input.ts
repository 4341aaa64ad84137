import { largestReport, openFile, tooBig } from './open-file.ts'
import type { FetchOptions } from './open-url.ts'

/** What is read of one FILE, URL or `-`, as the page stage takes it. */
export interface OpenedInput {
  readonly bytes: Uint8Array
  readonly contentType?: string
  readonly url?: string
}

/** Opens what a user names on the command line. Throws `SourceError`. */
export async function openInput(name: string, options: FetchOptions = {}): Promise<OpenedInput> {
  if (name === '-') return { bytes: await readStandardInput() }
  if (!/^https?:\/\//iu.test(name)) return { bytes: openFile(name) }
  const { openUrl } = await import('./open-url.ts')
  const { bytes, contentType, url } = await openUrl(name, options)
  return { bytes, url, ...(contentType ? { contentType } : {}) }
}

async function readStandardInput(): Promise<Uint8Array> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of process.stdin) {
    size += piece.length
    if (size > largestReport) throw tooBig('standard input')
    pieces.push(piece)
  }
  return Buffer.concat(pieces, size)
}

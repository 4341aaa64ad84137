import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { SourceError } from '../source-error.ts'
import { unreachable } from './unreachable.ts'

export interface BodyLimit {
  /** In bytes, unpacked. */
  readonly largest: number
  /** Keep the beginning of what is larger, in place of refusing it. */
  readonly cut: boolean
}

/**
 * The body, unpacked as its Content-Encoding says. What is packed small and unpacks large is stopped at the limit, while it unpacks.
 * Throws `SourceError`: too-big, unreadable where it is not packed as it says, unreachable where it breaks off.
 */
export async function readBody(response: IncomingMessage, source: string, limit: BodyLimit): Promise<Uint8Array> {
  const pieces: Buffer[] = []
  let size = 0
  try {
    if (!limit.cut && Number(response.headers['content-length']) > limit.largest) throw tooLarge(source, limit.largest)
    for await (const piece of decoded(response) as AsyncIterable<Buffer>) {
      size += piece.length
      pieces.push(piece)
      if (size <= limit.largest) continue
      if (!limit.cut) throw tooLarge(source, limit.largest)
      response.destroy()
      return Buffer.concat(pieces, limit.largest)
    }
  } catch (cause) {
    response.on('error', () => undefined).destroy()
    throw cause instanceof SourceError ? cause : brokenOff(source, cause)
  }
  return Buffer.concat(pieces, size)
}

function tooLarge(source: string, largest: number): SourceError {
  const megabytes = Math.round((largest / 1024 / 1024) * 10) / 10
  return new SourceError('too-big', source, `${source} is larger than ${megabytes} MB`, 'No report is that long.')
}

function brokenOff(source: string, cause: unknown): SourceError {
  const code = (cause as NodeJS.ErrnoException).code ?? ''
  if (!/^(?:Z_|ERR_BROTLI|ERR__ERROR_)/u.test(code)) return unreachable(source, cause)
  const message = `${source} sends a body that is not packed as it says (${code})`
  return new SourceError('unreadable', source, message, 'Open it in a browser; a saved page can be read as a file.', {
    cause,
  })
}

function decoded(response: IncomingMessage): Readable {
  const unpack = unpacker(response.headers['content-encoding']?.trim().toLowerCase())
  if (!unpack) return response
  response.on('error', (cause) => unpack.destroy(cause))
  return response.pipe(unpack)
}

function unpacker(coding: string | undefined) {
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip()
  if (coding === 'br') return createBrotliDecompress()
  return coding === 'deflate' ? createInflate() : null
}

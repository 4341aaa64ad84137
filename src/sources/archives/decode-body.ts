import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import { largestReport, tooBig } from '../open-file.ts'
import { SourceError } from '../source-error.ts'
import { joinPieces } from './join-pieces.ts'
import type { Response } from './read-response.ts'

/** A body may stop short, where the crawler did: what is there is unpacked. */
const lenient = { maxOutputLength: largestReport, finishFlush: constants.Z_SYNC_FLUSH }
const lenientBrotli = { maxOutputLength: largestReport, finishFlush: constants.BROTLI_OPERATION_FLUSH }
const lenientZstd = { maxOutputLength: largestReport, finishFlush: constants.ZSTD_e_flush }

const decoders: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  gzip: (bytes) => gunzipSync(bytes, lenient),
  'x-gzip': (bytes) => gunzipSync(bytes, lenient),
  deflate: (bytes) => ((bytes[0]! & 0x0f) === 8 ? inflateSync(bytes, lenient) : inflateRawSync(bytes, lenient)),
  br: (bytes) => brotliDecompressSync(bytes, lenientBrotli),
  zstd: (bytes) => zstdDecompressSync(bytes, lenientZstd),
}

/** Codings stack; more than a server ever uses is an attack. */
const mostCodings = 3

/** The page in a response: its pieces joined and unpacked. Throws `SourceError`. */
export function decodeBody({ headers, body }: Response, source: string): Uint8Array {
  const transfer = codingsOf(headers.get('transfer-encoding'))
  const joined = transfer.includes('chunked') ? joinPieces(body) : body
  const codings = [...codingsOf(headers.get('content-encoding')), ...transfer].filter((coding) => coding in decoders)
  if (codings.length > mostCodings) throw undecodable(source, `it is packed ${codings.length} times`)
  return codings.reverse().reduce((bytes, coding) => decode(bytes, coding, source), joined)
}

function codingsOf(header: string | undefined): string[] {
  return (header ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
}

/** Many crawlers keep a page unpacked and its header as it was: what cannot be unpacked and is text is the page. */
function decode(bytes: Uint8Array, coding: string, source: string): Uint8Array {
  if (bytes.length === 0) return bytes
  try {
    return decoders[coding]!(bytes)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooBig(source)
    if (isPlain(bytes)) return bytes
    throw undecodable(source, (cause as Error).message, cause)
  }
}

function isPlain(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 1024).every((byte) => byte > 31 || (byte > 8 && byte < 14))
}

function undecodable(source: string, why: string, cause?: unknown): SourceError {
  return new SourceError('bad-archive', source, `the page ${source} cannot be unpacked: ${why}`, 'Fetch it again.', {
    cause,
  })
}

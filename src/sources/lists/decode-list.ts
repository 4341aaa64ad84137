import { constants, gunzipSync } from 'node:zlib'
import { SourceError } from '../source-error.ts'

/** The most bytes of one list that are read, unpacked. Source: sitemaps.org, 50 MB a file. */
const largestList = 50 * 1024 * 1024

const headSize = 65_536

/** The beginning of a list as text, unpacked where it is gzipped: enough to tell what it is. */
export function decodeHead(bytes: Uint8Array, contentType?: string): string {
  if (!isGzip(bytes)) return decode(bytes.subarray(0, headSize), contentType)
  try {
    const piece = gunzipSync(bytes.subarray(0, 4096), { finishFlush: constants.Z_SYNC_FLUSH })
    return decode(piece.subarray(0, headSize), undefined)
  } catch {
    return ''
  }
}

/** A whole list as text. Throws `SourceError`: too-big, broken. */
export function decodeList(bytes: Uint8Array, contentType: string | undefined, name: string): string {
  if (bytes.length > largestList) throw tooBig(name)
  if (!isGzip(bytes)) return decode(bytes, contentType)
  try {
    return decode(gunzipSync(bytes, { maxOutputLength: largestList }), undefined)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooBig(name)
    const message = `${name} is gzipped and cannot be unpacked (${code})`
    throw new SourceError('broken', name, message, 'It may have been cut off; fetch it again.', { cause })
  }
}

function tooBig(name: string): SourceError {
  const limit = `${largestList / 1024 / 1024} MB`
  return new SourceError('too-big', name, `${name} is larger than ${limit}`, 'Give the lists it is made of.')
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** By byte order mark, by the header's charset, by the XML declaration, else as UTF-8. */
function decode(bytes: Uint8Array, contentType: string | undefined): string {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const label =
    markOf(bytes) ??
    known(/charset\s{0,9}=\s{0,9}["']?([\w:.-]+)/iu.exec(contentType ?? '')?.[1]) ??
    known(/^\s*<\?xml[^>]{0,120}?encoding\s{0,9}=\s{0,9}["']([\w:.-]+)/iu.exec(head)?.[1]) ??
    'utf-8'
  return new TextDecoder(label).decode(bytes)
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xef && bytes[1] === 0xbb ? 'utf-8' : null
}

/** A declaration that could be read as letters of one byte is not in UTF-16, whatever it says. */
function known(label: string | undefined): string | null {
  if (!label || /^utf-?16/iu.test(label)) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

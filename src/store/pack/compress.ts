import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'

/** Largest thing that is unpacked, in bytes: far above what the limits on inputs let in. */
const largest = 256 * 2 ** 20

/** zstd, level 10, looking a little longer. What stands in the dictionary costs next to nothing; the same one is needed to expand. */
export function compress(bytes: Uint8Array | string, dictionary?: Uint8Array): Uint8Array {
  const params = {
    [constants.ZSTD_c_compressionLevel]: 10,
    [constants.ZSTD_c_searchLog]: 6,
    /* SQLite keeps no sums of what lies in its columns */
    [constants.ZSTD_c_checksumFlag]: 1,
    [constants.ZSTD_c_dictIDFlag]: 0,
  }
  return zstdCompressSync(bytes, dictionary?.length ? { params, dictionary } : { params })
}

/** For what does not say how long it is, or says more than can be. */
const usualChunk = 640 * 1024
const longestChunk = 16 * 2 ** 20

export function expand(packed: Uint8Array, dictionary?: Uint8Array): Uint8Array {
  const options = { maxOutputLength: largest, chunkSize: chunkSizeFor(packed) }
  return zstdDecompressSync(packed, dictionary?.length ? { ...options, dictionary } : options)
}

/** What comes out in one piece need not be joined, and what is not needed is not set aside: a little more than comes out. */
function chunkSizeFor(packed: Uint8Array): number {
  const length = contentSize(packed)
  return length === null || length > longestChunk ? usualChunk : length + 64
}

/** What the head of a zstd frame says comes out of it, in bytes (RFC 8878, 3.1.1.1); null where it does not say. */
function contentSize(packed: Uint8Array): number | null {
  if (packed.length < 18) return null
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const descriptor = view.getUint8(4)
  const isSingle = (descriptor & 0x20) !== 0
  const at = 5 + (isSingle ? 0 : 1) + [0, 1, 2, 4][descriptor & 3]!
  const kind = descriptor >> 6
  if (kind === 0) return isSingle ? view.getUint8(at) : null
  if (kind === 1) return view.getUint16(at, true) + 256
  return kind === 2 ? view.getUint32(at, true) : null
}

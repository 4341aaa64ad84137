import type { Fingerprint, Sketch } from './fingerprint.ts'

const format = 1
const header = 26

/** To bytes, little-endian: format, which of day, site and agency are known, numbers of hashes, sizes, these three, the hashes. */
export function packFingerprint({ runs, marks, day, site, agency }: Fingerprint): Uint8Array {
  const bytes = new Uint8Array(header + 4 * (runs.hashes.length + marks.hashes.length))
  const view = new DataView(bytes.buffer)
  view.setUint8(0, format)
  view.setUint8(1, (day === null ? 0 : 1) | (site === null ? 0 : 2) | (agency === null ? 0 : 4))
  view.setUint16(2, runs.hashes.length, true)
  view.setUint16(4, marks.hashes.length, true)
  view.setUint32(6, runs.size, true)
  view.setUint32(10, marks.size, true)
  view.setInt32(14, day ?? 0, true)
  view.setUint32(18, site ?? 0, true)
  view.setUint32(22, agency ?? 0, true)
  let at = header
  for (const hash of [...runs.hashes, ...marks.hashes]) {
    view.setUint32(at, hash, true)
    at += 4
  }
  return bytes
}

/** What `packFingerprint` made; throws a RangeError for anything else. */
export function unpackFingerprint(bytes: Uint8Array): Fingerprint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const counts = [view.getUint16(2, true), view.getUint16(4, true)] as const
  if (view.getUint8(0) !== format || bytes.byteLength !== header + 4 * (counts[0] + counts[1]))
    throw new RangeError('these bytes are no fingerprint')
  const known = view.getUint8(1)
  const read = (from: number, count: number, size: number): Sketch => ({
    hashes: Array.from({ length: count }, (_, at) => view.getUint32(header + 4 * (from + at), true)),
    size,
  })
  return {
    runs: read(0, counts[0], view.getUint32(6, true)),
    marks: read(counts[0], counts[1], view.getUint32(10, true)),
    day: known & 1 ? view.getInt32(14, true) : null,
    site: known & 2 ? view.getUint32(18, true) : null,
    agency: known & 4 ? view.getUint32(22, true) : null,
  }
}

/** The longest line with a piece's length, in bytes. */
const longestLine = 1024

/**
 * A body sent in pieces ("chunked"), joined. One that was joined already, as many crawlers keep it, comes back as it is; of one that
 * breaks off, what is there. Source: RFC 9112, 7.1.
 */
export function joinPieces(body: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = []
  for (let at = 0; at < body.length; ) {
    const piece = readPiece(body, at)
    if (piece === null) return pieces.length === 0 ? body : Buffer.concat(pieces)
    if (piece.length === 0) break
    pieces.push(body.subarray(piece.start, piece.start + piece.length))
    at = piece.start + piece.length
    if (body[at] === 13) at++
    if (body[at] === 10) at++
  }
  return Buffer.concat(pieces)
}

function readPiece(body: Uint8Array, at: number): { start: number; length: number } | null {
  const end = body.subarray(at, at + longestLine).indexOf(10)
  if (end < 0) return null
  const line = Buffer.from(body.subarray(at, at + end)).toString('latin1')
  const length = /^\s{0,9}(?<length>[0-9a-f]{1,8})\s{0,9}(?:;|$)/iu.exec(line)?.groups?.length
  return length === undefined ? null : { start: at + end + 1, length: Number.parseInt(length, 16) }
}

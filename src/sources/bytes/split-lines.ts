/**
 * The lines of a stream, each with its line feed; null for a line of more than `longest` bytes, which is never held in memory.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Uint8Array | null, void> {
  let pieces: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      size += end + 1 - from
      yield size > longest ? null : joined(pieces, chunk.subarray(from, end + 1), size)
      pieces = []
      size = 0
      from = end + 1
    }
    size += chunk.length - from
    if (size > longest) pieces = []
    else if (from < chunk.length) pieces.push(chunk.subarray(from))
  }
  if (size > 0) yield size > longest ? null : Buffer.concat(pieces, size)
}

function joined(pieces: readonly Uint8Array[], last: Uint8Array, size: number): Uint8Array {
  return pieces.length === 0 ? last : Buffer.concat([...pieces, last], size)
}

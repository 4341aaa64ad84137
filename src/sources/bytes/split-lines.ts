/** A line with its line feed; null for one that is too long, which is never held in memory. */
export type Line = Uint8Array | null

/** The lines of a stream, those of each chunk together. A line of more than `longest` bytes is null. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<readonly Line[], void> {
  let pieces: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    const lines: Line[] = []
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      size += end + 1 - from
      lines.push(size > longest ? null : joined(pieces, chunk.subarray(from, end + 1), size))
      if (pieces.length > 0) pieces = []
      size = 0
      from = end + 1
    }
    if (lines.length > 0) yield lines
    size += chunk.length - from
    if (size > longest) pieces = []
    else if (from < chunk.length) pieces.push(chunk.subarray(from))
  }
  if (size > 0) yield [size > longest ? null : Buffer.concat(pieces, size)]
}

function joined(pieces: readonly Uint8Array[], last: Uint8Array, size: number): Uint8Array {
  return pieces.length === 0 ? last : Buffer.concat([...pieces, last], size)
}

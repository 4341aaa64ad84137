export interface Peeked {
  /** The first bytes: as many as were asked for and at hand. */
  readonly head: Uint8Array
  /** All bytes, those of the head included. */
  readonly chunks: AsyncGenerator<Uint8Array, void>
}

/** Looks at the first `size` bytes of a stream and leaves them in it. */
export async function peekChunks(chunks: AsyncGenerator<Uint8Array, void>, size: number): Promise<Peeked> {
  const pieces: Uint8Array[] = []
  let held = 0
  while (held < size) {
    const { value, done } = await chunks.next()
    if (done) break
    pieces.push(value)
    held += value.length
  }
  const start = Buffer.concat(pieces, held)
  return { head: start.subarray(0, size), chunks: withStart(start, chunks) }
}

async function* withStart(start: Uint8Array, rest: AsyncGenerator<Uint8Array, void>): AsyncGenerator<Uint8Array, void> {
  if (start.length > 0) yield start
  yield* rest
}

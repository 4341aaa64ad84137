export interface Peeked {
  /** The first bytes: as many as were asked for and at hand. */
  readonly head: Uint8Array
  /** All bytes, those of the head included. */
  readonly chunks: AsyncGenerator<Uint8Array, void>
}

/** Looks at the first `size` bytes of a stream and leaves them in it. Where it breaks meanwhile, it breaks again behind what came. */
export async function peekChunks(chunks: AsyncGenerator<Uint8Array, void>, size: number): Promise<Peeked> {
  const pieces: Uint8Array[] = []
  let held = 0
  let failure: { readonly cause: unknown } | null = null
  while (held < size && failure === null) {
    const next = await chunks.next().catch((cause) => {
      failure = { cause }
    })
    if (!next || next.done) break
    pieces.push(next.value)
    held += next.value.length
  }
  const start = Buffer.concat(pieces, held)
  if (failure !== null && held === 0) throw (failure as { cause: unknown }).cause
  return { head: start.subarray(0, size), chunks: withStart(start, failure ? failing(failure) : chunks) }
}

async function* withStart(start: Uint8Array, rest: AsyncGenerator<Uint8Array, void>): AsyncGenerator<Uint8Array, void> {
  if (start.length > 0) yield start
  yield* rest
}

// biome-ignore lint/correctness/useYield: it stands where the rest of a stream would
async function* failing({ cause }: { readonly cause: unknown }): AsyncGenerator<Uint8Array, void> {
  throw cause
}

import { inflateChunks } from './inflate-chunks.ts'
import { peekChunks } from './peek-chunks.ts'

/** The bytes of a stream, unpacked where they are gzip: told by their own beginning, never by a name. */
export async function openPacked(
  chunks: AsyncGenerator<Uint8Array, void>,
  source: string,
): Promise<AsyncGenerator<Uint8Array, void>> {
  const { head, chunks: all } = await peekChunks(chunks, 2)
  return head[0] === 0x1f && head[1] === 0x8b ? inflateChunks(all, source) : all
}

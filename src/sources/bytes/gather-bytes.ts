import { largestReport, tooBig } from '../open-file.ts'

/** All of a stream that holds one report. Throws `SourceError` beyond `largestReport`. */
export async function gatherBytes(chunks: AsyncIterable<Uint8Array>, source: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > largestReport) throw tooBig(source)
    pieces.push(chunk)
  }
  return Buffer.concat(pieces, size)
}

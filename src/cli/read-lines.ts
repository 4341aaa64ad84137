import { openReadingPool, type PoolOptions } from './pool/reading-pool.ts'
import type { WrittenLine } from './pool/write-reading-line.ts'
import { print } from './print.ts'

/** The longest line taken, in bytes: a report of the largest size, escaped. */
const longestLine = 256 * 1024 * 1024

/**
 * Reads JSON lines and prints a reading for each, in order, on all threads. Holds only a few lines a thread at a time, so memory
 * stays flat however long the input is. Resolves to true unless every line failed.
 */
export async function readLines(input: NodeJS.ReadableStream, options: PoolOptions): Promise<boolean> {
  const pool = openReadingPool(options)
  const pending: Promise<WrittenLine>[] = []
  let read = 0
  let failed = 0
  const printNext = async () => {
    const written = await pending.shift()!
    read++
    if (written.failed) failed++
    await print(`${written.json}\n`)
  }
  try {
    for await (const line of linesOf(input)) {
      if (line.trim() === '') continue
      pending.push(pool.run(line))
      if (pending.length >= pool.room) await printNext()
    }
    while (pending.length > 0) await printNext()
  } finally {
    await pool.close()
  }
  return read === 0 || failed < read
}

/** Lines of a stream of UTF-8. A line over the limit is cut there, which makes it an error of its own and no other's. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  let pieces: Buffer[] = []
  let size = 0
  for await (const chunk of input as AsyncIterable<Buffer>) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield Buffer.concat([...pieces, chunk.subarray(from, end)]).toString('utf8')
      pieces = []
      size = 0
      from = end + 1
    }
    if (from < chunk.length && size < longestLine) {
      pieces.push(chunk.subarray(from))
      size += chunk.length - from
    }
  }
  if (size > 0) yield Buffer.concat(pieces).toString('utf8')
}

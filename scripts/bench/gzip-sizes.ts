import { gzipSync } from 'node:zlib'
import { bytesOf } from '../../src/record/prepare-report.ts'
import type { Sourced } from '../../src/sources/source-item.ts'

/** Bytes of the first n inputs' pages, each gzipped by itself at the usual level, by n from 0. */
export async function gzipSizes(sources: AsyncIterable<Sourced>): Promise<number[]> {
  const sums = [0]
  for await (const sourced of sources)
    sums.push(sums.at(-1)! + ('error' in sourced ? 0 : gzipSync(bytesOf(sourced.input)).length))
  return sums
}

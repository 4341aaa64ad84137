import { SourceError } from '../source-error.ts'

/** So many bytes may be unpacked whatever the ratio. */
const freeBytes = 16 * 1024 * 1024

/** Beyond them, unpacked bytes for each packed one. Pages and their headers come to 5 to 20; a bomb to about 1,000. */
const largestRatio = 250

export interface InflationGuard {
  /** Counts packed bytes that were used up and unpacked ones that came of them. Throws `SourceError` on a bomb. */
  readonly count: (packed: number, unpacked: number) => void
  readonly unpacked: number
}

/** Watches over what unpacks as a stream and so has no size of its own that could be limited. */
export function guardInflation(source: string): InflationGuard {
  let into = 0
  let out = 0
  return {
    get unpacked() {
      return out
    },
    count(packed, unpacked) {
      into += packed
      out += unpacked
      if (out <= freeBytes || out <= into * largestRatio) return
      throw new SourceError(
        'bad-archive',
        source,
        `${source} unpacks to more than ${largestRatio} times its size`,
        'It looks made to fill the disk: leave it out.',
      )
    },
  }
}

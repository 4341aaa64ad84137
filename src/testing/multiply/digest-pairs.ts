/** Pairs of a digest of 32 bits and a number below 2^21, to be put in in order. */
export class DigestPairs {
  readonly #pairs: number[] = []

  add(digest: number, number: number): void {
    this.#pairs.push(digest * 2 ** 21 + number)
  }

  /** Ascending, none twice. */
  *inOrder(): Generator<readonly [digest: number, number: number]> {
    let last = -1
    for (const pair of Float64Array.from(this.#pairs).sort()) {
      if (pair !== last) yield [Math.floor(pair / 2 ** 21), pair % 2 ** 21]
      last = pair
    }
  }
}

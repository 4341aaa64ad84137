import type { Sketch } from './fingerprint.ts'

export interface Overlap {
  /** Share of both sets together that is in both, 0 to 1. */
  readonly resemblance: number
  /** Share of the smaller set that is in the other, 0 to 1. */
  readonly containment: number
  /** How many hashes of the smaller it was reckoned from: below ten it says little. */
  readonly basis: number
}

/**
 * Overlap of two sets from their lowest hashes: below the lower of both samples' highest hash, either sample is complete.
 * (Broder 1997, "On the resemblance and containment of documents".)
 */
export function compareSketches(a: Sketch, b: Sketch): Overlap {
  const limit = Math.min(limitOf(a), limitOf(b))
  const left = a.hashes.filter((hash) => hash <= limit)
  const right = new Set(b.hashes.filter((hash) => hash <= limit))
  const common = left.filter((hash) => right.has(hash)).length
  const basis = Math.min(left.length, right.size)
  if (basis === 0) return { resemblance: 0, containment: 0, basis }
  return { resemblance: common / (left.length + right.size - common), containment: common / basis, basis }
}

function limitOf({ hashes, size }: Sketch): number {
  return hashes.length < size ? hashes[hashes.length - 1]! : Number.POSITIVE_INFINITY
}

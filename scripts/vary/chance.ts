import { hashText } from '../../src/record/copies/hash-text.ts'

/** A number in [0, 1) drawn from a seed in words: the same words, the same number, on any machine. */
export function chance(...seed: readonly (string | number)[]): number {
  return hashText(seed.join('\0')) / 2 ** 32
}

/** One of a list, drawn from a seed. */
export function pick<Value>(list: readonly Value[], ...seed: readonly (string | number)[]): Value {
  const value = list[Math.floor(chance(...seed) * list.length)]
  if (value === undefined) throw new RangeError('nothing to pick from')
  return value
}

import type { Story } from './story.ts'

/** Weights have four decimals: see `joinStories` and `makeStoryVector`. */
const scale = 10_000

/** A story to bytes, 0.5 kB for one of one report, 3 kB at most: its numbers, its terms and their weights, as text. */
export function packStory({ terms, reports, dated, middle }: Story): Uint8Array {
  const words = terms.map(([term]) => term).join(' ')
  const weights = terms.map(([, weight]) => Math.round(weight * scale)).join(' ')
  return new TextEncoder().encode([reports, dated, middle ?? '', words, weights].join('\n'))
}

/** What `packStory` made, under this id; throws a RangeError for anything else. */
export function unpackStory(id: string, bytes: Uint8Array): Story {
  const [reports, dated, middle, words, weights, ...rest] = new TextDecoder().decode(bytes).split('\n')
  const terms = words === '' || words === undefined ? [] : words.split(' ')
  const numbers =
    weights === '' || weights === undefined ? [] : weights.split(' ').map((weight) => Number(weight) / scale)
  if (weights === undefined || rest.length > 0 || terms.length !== numbers.length || numbers.some(Number.isNaN))
    throw new RangeError('these bytes are no story')
  return {
    id,
    terms: terms.map((term, at) => [term, numbers[at]!]),
    reports: Number(reports),
    dated: Number(dated),
    middle: middle === '' ? null : Number(middle),
  }
}

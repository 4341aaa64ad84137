import model from './tagger.json' with { type: 'json' }

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))

/** The learned weights, as pairs of a tag's number and a signed byte, one after another for each feature. */
const pairs = bytesOf(model.pairs)
const size = 1 << Math.ceil(Math.log2(model.size * 2 + 2))
/**
 * Where a feature's pairs stand: a table of open addressing, two numbers a slot. The first is the feature's hash, the second the
 * number of its first pair times `most` plus how many there are; 0 where the slot is empty. Side by side, so that looking for a
 * feature touches one line of the cache: nearly all the tagger's time goes into that.
 */
const slots = new Int32Array(size * 2)
const most = 64
fillSlots()

function fillSlots(): void {
  const keys = new Int32Array(bytesOf(model.keys).buffer)
  const counts = bytesOf(model.counts)
  let first = 0
  keys.forEach((key, item) => {
    let slot = key & (size - 1)
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot * 2] = key
    slots[slot * 2 + 1] = first * most + counts[item]!
    first += counts[item]!
  })
}

/** Adds to each tag's score what the features `[first, last)` say for or against it. */
export function weighTags(features: Int32Array, first: number, last: number, scores: Int32Array): void {
  for (let item = first; item < last; item++) {
    const key = features[item]!
    let slot = (key & (size - 1)) * 2
    while (slots[slot] !== key && slots[slot + 1] !== 0) slot = (slot + 2) & (size * 2 - 1)
    const place = slots[slot + 1]!
    const from = (place >> 6) * 2
    const end = from + (place & (most - 1)) * 2
    for (let at = from; at < end; at += 2) scores[pairs[at]!]! += (pairs[at + 1]! << 24) >> 24
  }
}

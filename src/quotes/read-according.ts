import type { Attribution } from './attribution.ts'
import { contentEnd, hasFinite, trimEnd } from './end-content.ts'
import { nounEnd, type Range, startsNoun } from './read-phrases.ts'
import type { Atom } from './unit.ts'

/** The source of "according to": up to the comma that ends it, or the sentence's end. */
function sourceAfter(atoms: readonly Atom[], from: number): Range | null {
  if (!startsNoun(atoms[from])) return null
  const to = nounEnd(atoms, from, atoms.length)
  return to > from ? (issuerAfter(atoms, from, to) ?? { from, to }) : null
}

const paper =
  /^(?:statement|communiqué|communique|readout|release|report|dispatch|bulletin|notice|post|message|letter|transcript|summary|account|memo|document|declaration)s?$/u
const issued =
  /^(?:carried|published|issued|released|reported|posted|distributed|broadcast|aired|made|given|circulated|shared|cited|quoted|provided|sent|put)$/u

/** "a statement carried by the state news agency", "a readout published on Tuesday by the palace": whose paper it is. */
function issuerAfter(atoms: readonly Atom[], from: number, after: number): Range | null {
  // "a palace statement" says itself whose it is.
  if (
    /^NN/u.test(atoms[after - 2]?.tag ?? '') &&
    after - 2 >= from &&
    !/^(?:press|news|media|official)$/u.test(atoms[after - 2]!.lower)
  )
    return null
  if (!paper.test(atoms[after - 1]?.lower ?? '') || !issued.test(atoms[after]?.lower ?? '')) return null
  for (let at = after + 1; at < Math.min(atoms.length, after + 8); at++) {
    const { lower, tag } = atoms[at]!
    if (lower === ',' || tag === 'QUOTE') return null
    if (lower !== 'by' || !startsNoun(atoms[at + 1])) continue
    const to = nounEnd(atoms, at + 1, atoms.length)
    return to > at + 1 ? { from: at + 1, to } : null
  }
  return null
}

/** "According to the ministry, …" and "…, according to the ministry". */
export function accordingTo(atoms: readonly Atom[], k: number, floor: number): Attribution | null {
  if (atoms[k]!.lower !== 'according' || atoms[k + 1]?.lower !== 'to') return null
  const speaker = sourceAfter(atoms, k + 2)
  if (speaker === null) return null
  const common = {
    cue: { from: k, to: k + 2 },
    lemma: 'according_to',
    speaker,
    audience: null,
    isVerb: false,
    rule: 'quotes/according-to',
  }
  const opens = k === floor || atoms[k - 1]!.tag === 'CC' || !hasFinite(atoms, floor, k)
  if (!opens) {
    const to = trimEnd(atoms, floor, k)
    return { ...common, content: { from: floor, to }, complement: 'quote-after', end: speaker.to }
  }
  let comma = speaker.to
  while (comma < atoms.length && comma < speaker.to + 25 && atoms[comma]!.lower !== ',' && atoms[comma]!.lower !== ':')
    comma++
  if (atoms[comma]?.lower !== ',' && atoms[comma]?.lower !== ':') return null
  const to = trimEnd(atoms, comma + 1, contentEnd(atoms, comma + 1, atoms.length))
  return to > comma + 1 ? { ...common, content: { from: comma + 1, to }, complement: 'clause', end: to } : null
}

import { hasFinite } from './end-content.ts'
import type { FoundCue } from './match-cue.ts'
import { auxiliaries, isAdverb, isVerb, type Range, startsNoun } from './read-phrases.ts'
import type { Atom } from './unit.ts'

export interface Group extends Range {
  readonly passive: boolean
  /** No verb of its own sentence: "saying", "accused of". */
  readonly bare: boolean
}

const beForms = new Set("is are was were be been being am 's ’s 're ’re 'm ’m get gets got".split(' '))

/** The verb group that ends in the cue at `k`: auxiliaries, adverbs, and "went on to". */
export function verbGroup(atoms: readonly Atom[], k: number, cue: FoundCue, floor: number): Group {
  let from = k
  let auxiliary = false
  let passive = false
  while (from > floor) {
    const atom = atoms[from - 1]!
    const isAuxiliary = auxiliaries.has(atom.lower) && (isVerb(atom) || atom.tag !== 'POS')
    const chained =
      (isVerb(atom) && /^(?:to|on|out)$/u.test(atoms[from]!.lower)) ||
      (atom.lower === 'to' && from === k) ||
      (/^(?:on|out)$/u.test(atom.lower) && atoms[from]!.lower === 'to')
    if (!isAuxiliary && !isAdverb(atom) && !chained) break
    if (isAuxiliary && !auxiliary && beForms.has(atom.lower) && (cue.form === 'past' || cue.form === 'participle'))
      passive = true
    auxiliary ||= isAuxiliary || chained
    from--
  }
  while (from < k && isAdverb(atoms[from]) && auxiliary) from++
  return {
    from,
    to: k + 1,
    passive,
    bare: !auxiliary && (cue.form === 'ing' || (atoms[k]!.tag === 'VBN' && atoms[k]!.lower !== 'said')),
  }
}

/** "a message shown on television", "the alleged swap": a participle with no auxiliary that has no words of its own. */
export function isLooseParticiple(atoms: readonly Atom[], k: number, cue: FoundCue, group: Group): boolean {
  if (!group.bare || atoms[k]!.tag !== 'VBN') return false
  // "A version called Lake" is a name.
  if (cue.takes.has('two') && /^NN/u.test(atoms[k - 1]?.tag ?? '')) return true
  if (closesReport(atoms, k)) return false
  // The tagger took the only verb of the sentence for a participle.
  if (!hasFinite(atoms, 0, atoms.length) && k > 0 && atoms[cue.end]?.lower !== 'by') return false
  const before = atoms[k - 1]?.tag ?? 'DT'
  const after = atoms[cue.end]
  if (/^(?:DT|JJ|PRP\$|POS|IN|CC|TO)$/u.test(before) || after === undefined) return true
  return !startsNoun(after) && after.lower !== 'that' && after.lower !== ':' && after.lower !== ','
}

const telling = /^(?:announced|reported|confirmed|stated|declared|disclosed|revealed|denied)$/u
const voice =
  /^(?:ministry|office|palace|court|presidency|government|agency|media|embassy|spokes\p{L}+|service|council|house|department|official|officials|daily|newspaper|broadcaster|television|cabinet|parliament|army|police|delegation|commission)$/u

/** "confirmed by the palace"; not "confirmed by e-mail". */
const isDoneBy = (atoms: readonly Atom[], k: number): boolean =>
  atoms[k + 1]?.lower === 'by' &&
  !/^(?:e-?mail|phone|telephone|text|letter|fax|message)$/u.test(atoms[k + 2]?.lower ?? '')

/** "…, the ministry announced on its website.": after a whole clause and a comma, with no other verb, though the tagger makes a participle of it. */
function closesReport(atoms: readonly Atom[], k: number): boolean {
  const before = atoms[k - 1]
  if (before === undefined || !telling.test(atoms[k]!.lower) || isDoneBy(atoms, k)) return false
  if (!before.tag.startsWith('NNP') && !voice.test(before.lower)) return false
  let comma = k - 1
  while (comma > 0 && k - comma < 12 && atoms[comma]!.lower !== ',') {
    if (isVerb(atoms[comma])) return false
    comma--
  }
  return atoms[comma]!.lower === ',' && hasFinite(atoms, 0, comma) && !hasFinite(atoms, k, atoms.length)
}

import type { Atom } from './unit.ts'

/** Atoms `[from, to)` of a unit. */
export interface Range {
  readonly from: number
  readonly to: number
}

const nominal = /^(?:DT|PDT|JJ[RS]?|NNP?S?|CD|POS|PRP\$?|QUOTE|\$|#|FW|EX|WP\$)$/u
const determiners = /^(?:DT|PDT|PRP\$|WP\$)$/u
const objectPronouns = new Set(['him', 'them', 'me', 'us', 'himself', 'herself', 'themselves', 'itself'])
const links = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'within',
  'inside',
  'near',
  'on',
  'to',
  'against',
  'between',
  'behind',
  'by',
])
const closedLinks = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'within', 'inside', 'near', 'close', 'behind'])
export const auxiliaries = new Set(
  "is are was were be been being am has have had having do does did 's ’s 're ’re 've ’ve 'd ’d 'll ’ll 'm ’m will would can could may might must shall should get gets got getting ought".split(
    ' ',
  ),
)

export function isFiniteVerb(atom: Atom | undefined): boolean {
  return atom !== undefined && /^(?:VBZ|VBD|VBP|MD)$/u.test(atom.tag)
}

export function isVerb(atom: Atom | undefined): boolean {
  return atom !== undefined && (atom.tag.startsWith('VB') || atom.tag === 'MD')
}

/** Adverbs that the tagger may take for conjunctions or adjectives. */
const adverbs = new Set(
  'once later also then still already last earlier first again often ever never repeatedly previously recently meanwhile'.split(
    ' ',
  ),
)

export function isAdverb(atom: Atom | undefined): boolean {
  return atom !== undefined && (/^RB[RS]?$/u.test(atom.tag) || (adverbs.has(atom.lower) && !atom.tag.startsWith('NNP')))
}

/** May stand inside a noun phrase before its head. */
function isNominal(atom: Atom | undefined): boolean {
  return (
    atom !== undefined &&
    (nominal.test(atom.tag) || atom.lower === 'both') &&
    !(atom.quote !== null && /[,.?!…]$/u.test(atom.lower))
  )
}

export function startsNoun(atom: Atom | undefined): boolean {
  return isNominal(atom) && atom!.tag !== 'POS'
}

/** A participle or -ing word standing before a noun, "the ruling party", "elected officials". */
function isVerbalAdjective(atoms: readonly Atom[], i: number): boolean {
  return /^VB[GN]$/u.test(atoms[i]?.tag ?? '') && isNominal(atoms[i + 1]) && !determiners.test(atoms[i + 1]!.tag)
}

/** The end of the base noun phrase that starts at `i`; `i` where none does. */
export function baseNounEnd(atoms: readonly Atom[], i: number, limit: number): number {
  let at = i
  while (at < limit) {
    const atom = atoms[at]!
    const previous = atoms[at - 1]
    if (atom.tag === 'PRP' || atom.tag === 'EX') return at === i ? at + 1 : at
    if (at > i && determiners.test(atom.tag) && !(previous !== undefined && /^(?:PDT|DT)$/u.test(previous.tag))) break
    const fits =
      isNominal(atom) ||
      (at > i && atom.tag === 'CC' && atom.lower === '&') ||
      isVerbalAdjective(atoms, at) ||
      (isAdverb(atom) && /^(?:JJ|CD|VBN)/u.test(atoms[at + 1]?.tag ?? ''))
    if (!fits) break
    at++
  }
  return at
}

/** The end of a noun phrase with its "of …", "for …" and "and …". */
export function nounEnd(atoms: readonly Atom[], i: number, limit: number): number {
  let at = baseNounEnd(atoms, i, limit)
  if (at === i) return i
  while (at < limit) {
    const atom = atoms[at]!
    const joins = links.has(atom.lower) || atom.lower === 'and' || atom.lower === 'or'
    if (!joins || atoms[at + 1]?.time) break
    const next = baseNounEnd(atoms, at + 1, limit)
    if (next === at + 1) break
    // "the army and the rebels said": the second is joined only where no verb of its own follows… its verb is the cue.
    if ((atom.lower === 'and' || atom.lower === 'or') && isFiniteVerb(atoms[next])) break
    at = next
  }
  return at
}

/** The start of the noun phrase, links and all, that ends at `to`; `to` where none does. */
export function nounStart(atoms: readonly Atom[], to: number, floor: number): number {
  let at = to
  while (at > floor) {
    const atom = atoms[at - 1]!
    const next = atoms[at]
    if (atom.tag === 'PRP' || atom.tag === 'EX') {
      return at === to && !objectPronouns.has(atom.lower) ? at - 1 : at
    }
    const fits =
      (isNominal(atom) && !(atom.tag === 'DT' && atom.lower === 'that')) ||
      (at < to && atom.tag === 'CC' && atom.lower !== 'but' && startsNoun(next)) ||
      (at < to && closedLinks.has(atom.lower) && startsNoun(next)) ||
      (at < to && isVerbalAdjective(atoms, at - 1)) ||
      (at < to && isAdverb(atom) && /^(?:JJ|CD|VBN)/u.test(next?.tag ?? ''))
    if (!fits) break
    at--
  }
  while (at < to && !startsNoun(atoms[at])) at++
  return at
}

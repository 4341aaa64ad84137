import type { Attribution } from './attribution.ts'
import { contentEnd, hasFinite, trimEnd } from './end-content.ts'
import type { Atom } from './unit.ts'

/** Adverbs by which a report passes on what it does not say whom it has from. */
const hearsay = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly', 'rumoredly'])

/** "The general reportedly fled": the clause is somebody's word, and nobody's name is on it. */
export function readHearsay(atoms: readonly Atom[], found: readonly Attribution[]): Attribution | null {
  const k = atoms.findIndex((atom) => hearsay.has(atom.lower))
  if (k < 0 || !hasFinite(atoms, 0, atoms.length)) return null
  // "the allegedly stolen car" passes on the theft alone, which is no clause.
  if (/^(?:DT|PRP\$|JJ)$/u.test(atoms[k - 1]?.tag ?? '') && /^(?:VBN|JJ)$/u.test(atoms[k + 1]?.tag ?? '')) return null
  if (found.some((one) => k >= Math.min(one.content.from, one.cue.from) && k < one.end)) return null
  const before = found.findLast((one) => one.end <= k)
  const from = before?.end ?? 0
  const after = found.find((one) => one.cue.from > k)
  const to = trimEnd(atoms, from, Math.min(contentEnd(atoms, k, atoms.length), after?.cue.from ?? atoms.length))
  const start = atoms[from]?.lower === ',' || atoms[from]?.tag === 'CC' ? from + 1 : from
  if (to <= Math.max(k + 1, start) || after !== undefined) return null
  return {
    cue: { from: k, to: k + 1 },
    lemma: atoms[k]!.lower,
    speaker: null,
    content: { from: start, to },
    complement: 'clause',
    audience: null,
    isVerb: false,
    end: to,
    rule: 'quotes/hearsay',
  }
}

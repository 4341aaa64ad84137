import { canBeCue } from './match-cue.ts'
import { auxiliaries, isAdverb, isFiniteVerb, isVerb, nounEnd, startsNoun } from './read-phrases.ts'
import type { Atom } from './unit.ts'

const reportersNouns = new Set(
  'claim charge allegation accusation assertion suggestion move decision sign reference nod view position statement idea argument stance comment remark figure step number claims charges allegations accusations'.split(
    ' ',
  ),
)

const breakingConjunctions = new Set([
  'but',
  'and',
  'while',
  'although',
  'though',
  'as',
  'whereas',
  'even',
  'after',
  'when',
  'before',
  'because',
  'so',
  'yet',
])

export function hasFinite(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(atoms[i])) return true
  return false
}

/** Without one, "its president, Ada Mensah, held talks" is still waiting for its verb. */
function hasVerb(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(atoms[i])) return true
  return false
}

/** A finite verb, or a quotation, which may hold one. */
export function hasClause(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(atoms[i]) || atoms[i]!.tag === 'QUOTE') return true
  return false
}

function endsAtConjunction(atoms: readonly Atom[], i: number, limit: number): boolean {
  const comma = atoms[i]!.lower === ','
  let at = comma ? i + 1 : i
  const word = atoms[at]?.lower ?? ''
  if (!breakingConjunctions.has(word)) return false
  if (!comma && word !== 'and' && word !== 'but' && word !== 'while') return false
  at++
  while (isAdverb(atoms[at])) at++
  // "… and accused the army": the same speaker goes on.
  const goesOn =
    isFiniteVerb(atoms[at]) ||
    (atoms[at]?.tag === 'VBN' &&
      (atoms[at + 1]?.lower === 'that' || /^(?:PRP|DT|NNP)$/u.test(atoms[at + 1]?.tag ?? '')))
  if (goesOn && word !== 'as' && canBeCue(atoms[at]!) && !auxiliaries.has(atoms[at]!.lower)) return true
  if (!comma && word !== 'while' && word !== 'but') return false
  const end = startsNoun(atoms[at]) ? nounEnd(atoms, at, limit) : at
  if (end === at) return false
  let verb = end
  while (verb < limit && verb < end + 4 && (isAdverb(atoms[verb]) || auxiliaries.has(atoms[verb]!.lower))) verb++
  return verb < limit && isVerb(atoms[verb]) && canBeCue(atoms[verb]!)
}

/** Where the words that hang on a cue end: at the sentence's end, or before another speaker, or where the same speaker says something else. */
export function contentEnd(atoms: readonly Atom[], from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    const atom = atoms[i]!
    if (atom.lower === ';' || atom.tag === '.') return i
    if (i > from && endsAtConjunction(atoms, i, limit)) return i
    if (
      atom.tag === 'VBG' &&
      i > from &&
      atoms[i - 1]!.quote !== null &&
      atoms[i - 1]!.lower.endsWith(',') &&
      canBeCue(atom)
    )
      return i
    if (atom.lower !== ',' && atom.lower !== '—' && atom.lower !== '–' && atom.lower !== '--') continue
    const next = atoms[i + 1]
    if (next === undefined) continue
    if (next.tag === 'VBG' && canBeCue(next)) return i
    // "…, who spoke of the dam, said he": the verb is that of an outer subject.
    if (atom.lower === ',' && /^VB[DZ]$/u.test(next.tag) && canBeCue(next) && hasVerb(atoms, from, i)) return i
    if (next.lower === 'according') return i
    const noun = next.lower === 'a' || next.lower === 'an' || next.lower === 'the' ? atoms[i + 2] : undefined
    if (noun !== undefined && reportersNouns.has(noun.lower)) return i
  }
  return limit
}

/** Where a noun phrase that is the whole content ends: before a verb that is not its own, a dash, a closing time. */
export function nounContentEnd(atoms: readonly Atom[], from: number, limit: number): number {
  const end = contentEnd(atoms, from, limit)
  let at = from
  while (at < end) {
    const atom = atoms[at]!
    const quoteEnds =
      at > from && atoms[at - 1]!.quote !== null && /[,.?!]$/u.test(atoms[at - 1]!.lower) && !goesOnQuoting(atoms, at)
    if (quoteEnds) break
    const dash = /^(?:[—–-]|--)$/u.test(atom.lower) && at > from
    const sameSubject = (atom.lower === ',' || atom.tag === 'CC') && isFiniteVerb(atoms[skipAdverbs(atoms, at + 1)])
    const newClause = atom.lower === ',' && at > from && startsAnother(atoms, at + 1, end)
    if (dash || newClause || (sameSubject && at > from)) break
    at++
  }
  while (at > from + 1 && atoms[at - 1]!.time) at--
  while (at > from + 1 && /^(?:on|in|at|last|this|late|early)$/u.test(atoms[at - 1]!.lower)) at--
  return at
}

/** ", the army withdrew": a noun phrase and a finite verb of its own. */
function startsAnother(atoms: readonly Atom[], from: number, limit: number): boolean {
  if (!startsNoun(atoms[from])) return false
  const end = nounEnd(atoms, from, limit)
  return end > from && isFiniteVerb(atoms[skipAdverbs(atoms, end)])
}

/** “weak,” “slow” and “a liar” */
function goesOnQuoting(atoms: readonly Atom[], at: number): boolean {
  for (let i = at; i < Math.min(atoms.length, at + 4); i++) {
    if (atoms[i]!.quote !== null) return true
    if (!/^(?:CC|DT|,|TO|IN)$/u.test(atoms[i]!.tag)) return false
  }
  return false
}

function skipAdverbs(atoms: readonly Atom[], from: number): number {
  let at = from
  while (isAdverb(atoms[at])) at++
  return at
}

/** Without commas, dashes and conjunctions at its end. */
export function trimEnd(atoms: readonly Atom[], from: number, to: number): number {
  let at = to
  while (at > from && /^(?:[,:.;—–-]|--|\.\.\.)$/u.test(atoms[at - 1]!.lower) && atoms[at - 1]!.quote === null) at--
  return at
}

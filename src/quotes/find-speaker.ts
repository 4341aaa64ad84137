import type { Attribution } from './attribution.ts'
import { mainSubject, subjectBefore } from './find-subject.ts'
import type { FoundCue } from './match-cue.ts'
import { auxiliaries, isAdverb, isFiniteVerb, isVerb, nounEnd, type Range, startsNoun } from './read-phrases.ts'
import type { Group } from './read-verb-group.ts'
import type { Atom } from './unit.ts'

/** The clause a conjunction or a participle takes its subject from. */
function sharedSubject(
  atoms: readonly Atom[],
  verb: number,
  k: number,
  floor: number,
  earlier: readonly Attribution[],
): Range | null {
  const last = earlier.findLast((one) => one.isVerb)
  const own = last === undefined ? grammaticalSubject(atoms, verb) : null
  if (own !== null) return own
  return last?.speaker ?? mainSubject(atoms, k, floor) ?? openingNoun(atoms, floor, k)
}

/** The subject of a verb by its clause, where it stands before the verb in the reporter's own words. */
function grammaticalSubject(atoms: readonly Atom[], verb: number): Range | null {
  const { subject } = atoms[verb]!
  if (subject < 0) return null
  for (let i = verb - 1; i >= 0; i--) {
    if (atoms[i]!.token < subject) return null
    if (atoms[i]!.token === subject && atoms[i]!.quote === null)
      return { from: i, to: Math.max(i + 1, nounEnd(atoms, i, verb)) }
  }
  return null
}

/** Who speaks, by where the cue stands: before it, shared with another verb, the issuer of the paper that says so. */
export function findSpeaker(
  atoms: readonly Atom[],
  cue: FoundCue,
  group: Group,
  floor: number,
  earlier: readonly Attribution[],
): Range | null {
  const quoted = quotedAs(atoms, group.to - 1, floor)
  if (quoted !== null) return quoted.speaker
  let before = group.from
  while (before > 0 && isAdverb(atoms[before - 1])) before--
  const last = atoms[before - 1]
  if (last === undefined) return group.bare ? afterOpening(atoms, group.from) : null
  const shares =
    last.tag === 'CC' ||
    (group.bare && (/^(?:[,:—–-]|--)$/u.test(last.lower) || last.tag === 'IN' || last.tag === 'QUOTE'))
  if (shares) return sharedSubject(atoms, group.to - 1, before - 1, 0, earlier)
  if (group.bare && cue.form === 'ing') {
    const issuer = issuerOf(atoms, before, floor)
    if (issuer !== null) return issuer
  }
  return (
    subjectBefore(atoms, group.from, floor, group.bare) ??
    (floor > 0 ? subjectBefore(atoms, group.from, 0, group.bare) : null) ??
    grammaticalSubject(atoms, group.to - 1) ??
    openingNoun(atoms, floor, group.from)
  )
}

const documents = new Set(
  'statement release letter email e-mail memo tweet post message op-ed article note ad video communique communiqué report column essay pres'.split(
    ' ',
  ),
)
const issuing = /^(?:releas|issu|sen[dt]|publish|post|put|blast|wr[io]t|tweet|email|circulat|pen|mail|fir)/u

function isDocument(atom: Atom | undefined): boolean {
  return atom !== undefined && documents.has(atom.lower.replace(/s$/u, ''))
}

/** "She issued a statement saying": the words are hers. */
function issuerOf(atoms: readonly Atom[], k: number, floor: number): Range | null {
  let at = k
  while (
    at > floor &&
    (atoms[at - 1]!.time ||
      /^(?:to|on|in|late|early)$/u.test(atoms[at - 1]!.lower) ||
      /^NN/u.test(atoms[at - 1]!.tag)) &&
    !isDocument(atoms[at - 1])
  )
    at--
  if (!isDocument(atoms[at - 1])) return null
  for (let i = at - 1; i > Math.max(floor, at - 8); i--) {
    if (isVerb(atoms[i]) && issuing.test(atoms[i]!.lower)) return mainSubject(atoms, i + 1, floor)
  }
  return null
}

/** "Calling it a farce, the senator walked out": the subject after the opening participle's comma. */
export function afterOpening(atoms: readonly Atom[], from: number): Range | null {
  for (let i = from; i < Math.min(atoms.length, from + 60); i++) {
    if (atoms[i]!.lower === ',' && startsNoun(atoms[i + 1]) && atoms[i + 1]!.tag !== 'QUOTE') {
      const end = nounEnd(atoms, i + 1, atoms.length)
      if (isFiniteVerb(atoms[end]) || isAdverb(atoms[end]) || atoms[end]?.lower === ',') return { from: i + 1, to: end }
    }
  }
  return null
}

export function agentAfter(atoms: readonly Atom[], from: number, limit: number): Range | null {
  for (let i = from; i < Math.min(limit, from + 8); i++) {
    if (atoms[i]!.lower === 'by' && startsNoun(atoms[i + 1]) && !atoms[i + 1]!.time) {
      return { from: i + 1, to: nounEnd(atoms, i + 1, limit) }
    }
    if (isFiniteVerb(atoms[i]) || atoms[i]!.lower === ',') return null
  }
  return null
}

/** “…,” a daily quoted the minister as saying · the minister was quoted as saying “…” */
export function quotedAs(atoms: readonly Atom[], k: number, floor: number): { speaker: Range; from: number } | null {
  if (atoms[k - 1]?.lower !== 'as' || atoms[k]!.tag !== 'VBG') return null
  for (let i = k - 2; i >= Math.max(floor, k - 12); i--) {
    const atom = atoms[i]!
    if (
      !/^(?:quot|cit|report|describ|record)(?:ed|es|ing)$/u.test(atom.lower) &&
      !/^(?:quote|cite)s?$/u.test(atom.lower)
    )
      continue
    let from = i
    while (from > floor && auxiliaries.has(atoms[from - 1]!.lower)) from--
    const subject = subjectBefore(atoms, from, floor)
    const middle = startsNoun(atoms[i + 1]) ? { from: i + 1, to: nounEnd(atoms, i + 1, k - 1) } : null
    const speaker = middle ?? subject
    return speaker === null ? null : { speaker, from: subject?.from ?? speaker.from }
  }
  return null
}

/** The noun phrase a sentence opens with, where its verb could not be told. */
function openingNoun(atoms: readonly Atom[], floor: number, to: number): Range | null {
  let from = floor
  while (from < to && !startsNoun(atoms[from]) && !/^(?:IN|VB)/u.test(atoms[from]!.tag)) from++
  if (from >= to || !startsNoun(atoms[from]) || atoms[from]!.quote !== null) return null
  const end = nounEnd(atoms, from, to)
  return end > from && !atoms[from]!.time ? { from, to: end } : null
}

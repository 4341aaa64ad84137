import { canBeCue } from './match-cue.ts'
import {
  auxiliaries,
  isAdverb,
  isFiniteVerb,
  isVerb,
  nounEnd,
  nounStart,
  type Range,
  startsNoun,
} from './read-phrases.ts'
import type { Atom } from './unit.ts'

const prepositions = new Set(
  'in on at during after before with by for from despite amid following under since according as though although while when if because to over about against upon instead like unlike given'.split(
    ' ',
  ),
)
const introducers = new Set(
  'that because if when while as although though since after before until unless whether but and or so where than why how what'.split(
    ' ',
  ),
)

/** Skips what may stand between a subject and its verb: adverbs and times. */
function skipBack(atoms: readonly Atom[], to: number, floor: number): number {
  let at = to
  while (at > floor) {
    const atom = atoms[at - 1]!
    const link =
      (atom.lower === 'on' || atom.lower === 'in' || atom.lower === 'late' || atom.lower === 'early') && atoms[at]?.time
    if (!isAdverb(atom) && !(atom.time && !atom.tag.startsWith('PRP')) && !(link && at < to)) break
    at--
  }
  return at
}

/** Start of the comma's segment that ends at `to`. */
function segmentStart(atoms: readonly Atom[], to: number, floor: number): number {
  let at = to
  while (at > floor) {
    const atom = atoms[at - 1]!
    if (atom.lower === ',' || atom.tag === ':' || atom.tag === 'QUOTE' || atom.lower === ';') break
    at--
  }
  return at
}

function hasMainVerb(atoms: readonly Atom[], range: Range): boolean {
  for (let i = range.from; i < range.to; i++) {
    if (/^W/u.test(atoms[i]!.tag)) return false
    if (isFiniteVerb(atoms[i])) return true
  }
  return false
}

/** "Ann Lee, head of the union," before the verb: the leftmost segment that can be the name these appositions explain. */
function beforeComma(atoms: readonly Atom[], comma: number, floor: number): Range | null {
  let best: Range | null = null
  let to = comma
  for (let steps = 0; steps < 5 && to > floor; steps++) {
    const from = segmentStart(atoms, to, floor)
    const segment = { from, to }
    if (from === to || hasMainVerb(atoms, segment)) break
    const opener = atoms[from]!
    if (startsNoun(opener) && !opener.time) best = segment
    else if (!/^W|^VB[GN]|^IN/u.test(opener.tag) && !prepositions.has(opener.lower) && !isAdverb(opener)) break
    if (atoms[from - 1]?.lower !== ',') break
    to = from - 1
  }
  if (best === null) return null
  // Its appositions are part of how the report names the speaker; a relative clause is not.
  let end = comma
  for (let i = best.from + 1; i < comma; i++)
    if (/^W/u.test(atoms[i]!.tag)) end = Math.min(end, atoms[i - 1]!.lower === ',' ? i - 1 : i)
  const own = nounEnd(atoms, best.from, comma)
  if (own > best.from && atoms[own]?.lower !== ',' && atoms[own]?.tag !== '-LRB-') end = own
  return { from: best.from, to: Math.max(end, best.from + 1) }
}

/** "people who know him say", "a spokesman who declined to be named said": the noun at the head of the clause. */
function headOfClause(atoms: readonly Atom[], to: number, floor: number): Range | null {
  let from = segmentStart(atoms, to, floor)
  for (let i = to - 1; i >= from; i--) {
    if (introducers.has(atoms[i]!.lower) && !(atoms[i]!.lower === 'that' && startsNoun(atoms[i + 1]))) {
      from = i + 1
      break
    }
  }
  while (from < to && (isAdverb(atoms[from]) || atoms[from]!.time)) from++
  if (!startsNoun(atoms[from])) return null
  const end = nounEnd(atoms, from, to)
  if (end === from || atoms[from]!.tag === 'QUOTE') return null
  // A finite verb straight after the noun is the noun's own; the cue then has another subject.
  if (end < to && isFiniteVerb(atoms[end])) return null
  return { from, to: end }
}

/** “…,” Ann Lee said: nothing but the speaker stands between the mark and the verb, whatever the tagger takes her name for. */
function afterQuotation(atoms: readonly Atom[], to: number, floor: number): Range | null {
  for (let i = to - 1; i >= Math.max(floor, to - 12); i--) {
    const atom = atoms[i]!
    if (atom.quote !== null) {
      const opener = atoms[i + 1]!
      const closes = /[,?!…—-]$/u.test(atom.lower)
      return i + 1 < to && closes && !/^(?:CC|IN|TO|W)/u.test(opener.tag) && opener.lower !== ','
        ? { from: i + 1, to }
        : null
    }
    if (/^(?:[,:;.]|--)$/u.test(atom.lower) || auxiliaries.has(atom.lower) || /^W/u.test(atom.tag)) return null
    if (atom.tag.startsWith('VB') && canBeCue(atom)) return null
  }
  return null
}

function matchingParenthesis(atoms: readonly Atom[], close: number, floor: number): number {
  for (let i = close - 1; i >= Math.max(floor, close - 25); i--) if (atoms[i]!.tag === '-LRB-') return i
  return -1
}

/** Who stands before the verb group that starts at `to`; `nearest`: the noun right before it, whatever governs that. */
export function subjectBefore(atoms: readonly Atom[], to: number, floor: number, nearest = false): Range | null {
  let at = skipBack(atoms, to, floor)
  const quoted = afterQuotation(atoms, at, floor)
  if (quoted !== null) return quoted
  if (at > floor && atoms[at - 1]!.tag === '-RRB-') {
    const open = matchingParenthesis(atoms, at - 1, floor)
    if (open > floor) at = skipBack(atoms, open, floor)
  }
  if (at <= floor) return null
  const last = atoms[at - 1]!
  if (last.lower === ',' || last.lower === '—' || last.lower === '–' || last.lower === '--')
    return beforeComma(atoms, at - 1, floor)
  if (/^W(?:P|DT)$/u.test(last.tag) || (last.lower === 'that' && at - 1 > floor && startsNoun(atoms[at - 2]))) {
    const start = nounStart(atoms, atoms[at - 2]?.lower === ',' ? at - 2 : at - 1, floor)
    return { from: start, to: at }
  }
  if (last.tag === 'QUOTE') return null
  const start = nounStart(atoms, at, floor)
  if (start === at) return headOfClause(atoms, at, floor)
  if (!nearest && start > floor && governs(atoms[start - 1]!)) {
    const head = headOfClause(atoms, at, floor)
    if (head !== null) return head
  }
  return trimPreposition(atoms, { from: start, to: at }, floor)
}

/** A verb or preposition before a noun phrase: it is not the subject, unless nothing better is found. */
function governs(atom: Atom): boolean {
  return isVerb(atom) || atom.tag === 'TO' || (atom.tag === 'IN' && !introducers.has(atom.lower))
}

/** "After the talks with Ankara the minister said": what the preposition governs is not the subject where more follows it. */
function trimPreposition(atoms: readonly Atom[], range: Range, floor: number): Range {
  const before = atoms[range.from - 1]
  if (before === undefined || range.from - 1 < floor || !prepositions.has(before.lower)) return range
  const end = nounEnd(atoms, range.from, range.to)
  return end < range.to && startsNoun(atoms[end]) ? { from: end, to: range.to } : range
}

/** The subject that follows its verb: "said Ann Lee, head of the union". */
export function subjectAfter(atoms: readonly Atom[], from: number, limit: number): Range | null {
  if (!startsNoun(atoms[from]) || atoms[from]!.tag === 'QUOTE' || atoms[from]!.time) return null
  const to = nounEnd(atoms, from, limit)
  return to > from ? { from, to: nameEnd(atoms, to, limit) } : null
}

/** "said the head of his press office, Ann Lee": the name behind the comma is the speaker’s. */
function nameEnd(atoms: readonly Atom[], to: number, limit: number): number {
  if (atoms[to]?.lower !== ',' || atoms[to - 1]!.tag.startsWith('NNP')) return to
  let at = to + 1
  while (at < limit && at - to < 5 && atoms[at]!.tag === 'NNP' && !atoms[at]!.time) at++
  const ends = at >= limit || /^[,.]$/u.test(atoms[at]!.lower)
  return ends && at > to + 2 ? at : to
}

/** The first noun phrase of the sentence that is not part of an opening phrase: whom a later participle speaks of. */
export function mainSubject(atoms: readonly Atom[], to: number, floor: number): Range | null {
  for (let i = floor; i < to; i++) {
    const atom = atoms[i]!
    if (!isFiniteVerb(atom) || introducers.has(atoms[i - 1]?.lower ?? '')) continue
    let group = i
    while (group > floor && isAdverb(atoms[group - 1])) group--
    const subject = subjectBefore(atoms, group, floor)
    if (subject !== null) return subject
  }
  return null
}

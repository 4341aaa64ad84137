import type { Attribution } from './attribution.ts'
import { mainSubject, subjectAfter } from './find-subject.ts'
import { auxiliaries, isAdverb, isFiniteVerb, nounEnd, type Range, startsNoun } from './read-phrases.ts'
import type { Atom } from './unit.ts'

function covered(found: readonly Attribution[], i: number): boolean {
  return found.some((one) => i >= one.content.from && i < one.content.to)
}

function isWhole(atom: Atom): boolean {
  return atom.quote !== null && /[.!?…,—-]$/u.test(atom.lower)
}

function attribution(cue: Range, speaker: Range, at: number, rule: string): Attribution {
  const content = { from: at, to: at + 1 }
  const end = Math.max(content.to, cue.to, speaker.to)
  return { cue, lemma: rule.slice(7), speaker, content, complement: 'quote', audience: null, isVerb: true, end, rule }
}

/** "The mayor had an answer: “…”": the quotation after a colon is the words of whom the sentence is about. */
function afterColon(atoms: readonly Atom[], i: number, floor: number): Attribution | null {
  if (atoms[i - 1]?.lower !== ':' || !isWhole(atoms[i]!)) return null
  const speaker = mainSubject(atoms, i - 1, floor) ?? (floor > 0 ? mainSubject(atoms, i - 1, 0) : null)
  return speaker === null ? null : attribution({ from: i - 1, to: i }, speaker, i, 'quotes/colon')
}

/** “…,” fumed the mayor · “…,” the mayor deadpanned: whatever the verb, nobody else is there to have said it. */
function beforeVerb(atoms: readonly Atom[], i: number): Attribution | null {
  if (!/[,!?]$/u.test(atoms[i]!.lower) || (i > 0 && atoms[i - 1]!.tag !== 'CC')) return null
  const next = atoms[i + 1]
  if (next === undefined) return null
  if (/^VB[DZ]$/u.test(next.tag) && !auxiliaries.has(next.lower)) {
    const speaker = subjectAfter(atoms, i + 2, atoms.length)
    const isClosed = speaker !== null && /^(?:[.,]|IN)$/u.test(atoms[speaker.to]?.tag ?? '.')
    return isClosed ? attribution({ from: i + 1, to: i + 2 }, speaker, i, 'quotes/any-verb') : null
  }
  if (!startsNoun(next) || next.time || next.quote !== null) return null
  const end = nounEnd(atoms, i + 1, atoms.length)
  let verb = end
  while (isAdverb(atoms[verb])) verb++
  if (!isFiniteVerb(atoms[verb]) || auxiliaries.has(atoms[verb]!.lower)) return null
  if (!/^(?:[.,]|IN|RB|TO)$/u.test(atoms[verb + 1]?.tag ?? '.')) return null
  return attribution({ from: verb, to: verb + 1 }, { from: i + 1, to: end }, i, 'quotes/any-verb')
}

/** Quotations that no known cue introduces, but that their place in the sentence gives to somebody. */
export function readBareQuotations(atoms: readonly Atom[], found: readonly Attribution[]): Attribution[] {
  const more: Attribution[] = []
  let floor = 0
  atoms.forEach((atom, i) => {
    if (atom.quote === null) return
    if (!covered(found, i)) {
      const one = afterColon(atoms, i, floor) ?? beforeVerb(atoms, i)
      if (one !== null) more.push(one)
    }
    floor = i + 1
  })
  return more
}

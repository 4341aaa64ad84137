import { baseNounEnd, isAdverb, isFiniteVerb, startsNoun } from './read-phrases.ts'
import type { Atom } from './unit.ts'

export const wh = new Set([
  'whether',
  'how',
  'why',
  'what',
  'who',
  'whom',
  'whose',
  'which',
  'where',
  'when',
  'if',
  'whatever',
])

const channelNouns = new Set(
  'interview statement tweet tweets post posts speech remarks email e-mail call conference briefing rally debate letter report reports memo article column essay book video message text testimony appearance address op-ed release note filing press comments broadcast podcast television tv radio twitter facebook telegram instagram hearing meeting forum event summit talk phone series exchange ruling opinion editorial'.split(
    ' ',
  ),
)

const prepositions = new Set(
  'in on at during to from via through after before with by for of outside following over under about upon amid inside near'.split(
    ' ',
  ),
)

/** Where adverbs and times after a verb end. */
export function skipTimes(atoms: readonly Atom[], from: number, limit: number): number {
  let at = from
  while (at < limit) {
    const atom = atoms[at]!
    if (isAdverb(atom) || (atom.time && atoms[at + 1]?.tag !== 'POS')) at++
    else if (/^(?:on|in|at|late|early|during|this|last)$/u.test(atom.lower) && atoms[at + 1]?.time) at++
    else break
  }
  return at
}

/** "in an interview with a newspaper": one prepositional phrase; `from` where there is none. */
function prepositionalEnd(atoms: readonly Atom[], from: number, limit: number): number {
  if (!prepositions.has(atoms[from]?.lower ?? '')) return from
  const base = baseNounEnd(atoms, from + 1, limit)
  if (base === from + 1) return from
  let at = base
  while (at < limit && prepositions.has(atoms[at]!.lower)) {
    const next = baseNounEnd(atoms, at + 1, limit)
    if (next === at + 1) break
    at = next
  }
  return at
}

/** "in a statement posted on Facebook": what was done with it. */
const issued =
  /^(?:posted|published|released|issued|carried|shared|distributed|broadcast|aired|sent|emailed|e-mailed|seen|obtained|cited|quoted|circulated|made|given|read|uploaded|streamed)$/u

/** The adverbials between a verb of saying and what is said. */
export function skipAdverbials(atoms: readonly Atom[], from: number, limit: number): number {
  let at = skipTimes(atoms, from, limit)
  for (let steps = 0; steps < 4; steps++) {
    const end = skipTimes(atoms, prepositionalEnd(atoms, at, limit), limit)
    if (end === at) break
    const after = atoms[end]
    const channel = channelNouns.has(atoms[baseNounEnd(atoms, at + 1, limit) - 1]?.lower ?? '')
    const opens =
      after === undefined ||
      end >= limit ||
      after.lower === 'that' ||
      after.tag === 'QUOTE' ||
      /^[,:.]$/u.test(after.lower)
    const startsClause = channel && (startsNoun(after) || wh.has(after?.lower ?? ''))
    const more = prepositions.has(after?.lower ?? '')
    const goesOn = channel && issued.test(after?.lower ?? '') && /^(?:IN|TO|NN|RB)/u.test(atoms[end + 1]?.tag ?? '')
    if (!opens && !startsClause && !(channel && more) && !goesOn) break
    at = goesOn ? end + 1 : end
  }
  return jumpParenthesis(atoms, at, limit)
}

/** ", referring to the dam, that …" and ", in capitals, “…”": what stands between two commas before "that" or a quotation. */
function jumpParenthesis(atoms: readonly Atom[], from: number, limit: number): number {
  const mark = atoms[from]?.lower ?? ''
  if (!/^(?:[,—–]|--)$/u.test(mark) || from >= limit) return from
  let isPlace = mark === ','
  for (let i = from + 1; i < Math.min(limit, from + 22); i++) {
    const atom = atoms[i]!
    // ", New Hampshire, on Monday that": a place and a day may end without a comma.
    if (isPlace && atom.lower === 'that' && i > from + 1) return i
    if (isFiniteVerb(atom) || atom.quote !== null) return from
    if (atom.lower === mark && atoms[i + 1]?.lower === 'that') return i + 1
    if (atom.lower === mark && atoms[i + 1]?.quote != null) return i
    isPlace &&= atom.time || /^(?:NNP|IN|,)$/u.test(atom.tag)
  }
  return from
}

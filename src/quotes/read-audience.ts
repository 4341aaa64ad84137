import type { FoundCue } from './match-cue.ts'
import { baseNounEnd, isFiniteVerb, nounEnd, type Range, startsNoun } from './read-phrases.ts'
import { skipTimes, wh } from './skip-adverbials.ts'
import type { Atom } from './unit.ts'

/** Who is told, and where what is said may begin. */
export interface Audience {
  readonly audience: Range | null
  readonly end: number
}

/** The hearer's noun phrase; it may have a short "of" or "in" phrase, but no clause. */
function hearerEnd(atoms: readonly Atom[], from: number, limit: number): number {
  if (!startsNoun(atoms[from]) || atoms[from]!.time) return from
  const end = nounEnd(atoms, from, limit)
  return atoms[end] !== undefined && isFiniteVerb(atoms[end]) ? baseNounEnd(atoms, from, limit) : end
}

/** "lawmakers and reporters" of "lawmakers and reporters in Rome": without the place they are told it in. */
export function hearersIn(atoms: readonly Atom[], from: number, to: number): Range {
  let end = baseNounEnd(atoms, from, to)
  while (end < to && (atoms[end]!.lower === 'and' || atoms[end]!.lower === 'of')) {
    const next = baseNounEnd(atoms, end + 1, to)
    if (next === end + 1) break
    end = next
  }
  return { from, to: Math.max(end, from + 1) }
}

/** Reads the hearer between a cue and its content: always for "told", only before a question or a quotation for others. */
export function readAudience(atoms: readonly Atom[], cue: FoundCue, from: number, limit: number): Audience {
  const none = { audience: null, end: from }
  if (cue.audience === null) return none
  const end = hearerEnd(atoms, from, limit)
  if (end === from) return none
  const found = { audience: hearersIn(atoms, from, end), end }
  if (cue.audience === 'must') return found
  const opens = skipTimes(atoms, end, limit)
  const next = atoms[opens]
  if (next === undefined || opens >= limit) return none
  const quotes = next.lower === ':' || (next.lower === ',' && atoms[opens + 1]?.quote != null)
  const asks = cue.audience === 'may' && (wh.has(next.lower) || next.quote !== null)
  return quotes || asks ? found : none
}

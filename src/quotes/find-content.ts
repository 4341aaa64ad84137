import type { Complement } from './cue-rules.ts'
import { canBeCue, type FoundCue } from './match-cue.ts'
import { auxiliaries, baseNounEnd, isAdverb, isFinite, isVerb, nounEnd, type Range, startsNoun } from './read-phrases.ts'
import type { Atom } from './read-units.ts'

/** What follows a cue: the complement it was taken for, where the words are, and who is told. */
export interface Content extends Range {
  readonly complement: Complement
  readonly audience: Range | null
}

const wh = new Set(['whether', 'how', 'why', 'what', 'who', 'whom', 'whose', 'which', 'where', 'when', 'if', 'whatever'])
const channelNouns = new Set(
  'interview statement tweet tweets post posts speech remarks email e-mail call conference briefing rally debate letter report reports memo article column essay book video message text testimony appearance address op-ed release note filing press comments broadcast podcast television tv radio twitter facebook telegram instagram hearing meeting forum event summit talk phone series exchange ruling opinion editorial'.split(' '),
)
const prepositions = new Set('in on at during to from via through after before with by for of outside following over under about upon amid inside near'.split(' '))
const reportersNouns = new Set('claim charge allegation accusation assertion suggestion move decision sign reference nod view position statement idea argument stance comment remark figure step number claims charges allegations accusations'.split(' '))
const breakingConjunctions = new Set(['but', 'and', 'while', 'although', 'though', 'as', 'whereas', 'even', 'after', 'when', 'before', 'because', 'so', 'yet'])

/** Where adverbs and times after a verb end. */
function skipTimes(atoms: readonly Atom[], from: number, limit: number): number {
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

/** The adverbials between a verb of saying and what is said. */
function skipAdverbials(atoms: readonly Atom[], from: number, limit: number): number {
  let at = skipTimes(atoms, from, limit)
  for (let steps = 0; steps < 4; steps++) {
    const end = skipTimes(atoms, prepositionalEnd(atoms, at, limit), limit)
    if (end === at) break
    const after = atoms[end]
    const channel = channelNouns.has(atoms[baseNounEnd(atoms, at + 1, limit) - 1]?.lower ?? '')
    const opens = after === undefined || end >= limit || after.lower === 'that' || after.tag === 'QUOTE' || /^[,:.]$/u.test(after.lower)
    const startsClause = channel && (startsNoun(after) || wh.has(after?.lower ?? ''))
    const more = prepositions.has(after?.lower ?? '')
    if (!opens && !startsClause && !(channel && more)) break
    at = end
  }
  return jumpParenthesis(atoms, at, limit)
}

/** ", referring to the dam, that …": what stands between two commas before "that" or a quotation. */
function jumpParenthesis(atoms: readonly Atom[], from: number, limit: number): number {
  if (atoms[from]?.lower !== ',' || from >= limit) return from
  for (let i = from + 1; i < Math.min(limit, from + 22); i++) {
    if (isFinite(atoms[i]) || atoms[i]!.tag === 'QUOTE') return from
    if (atoms[i]!.lower === ',' && atoms[i + 1]?.lower === 'that') return i + 1
  }
  return from
}

export function hasFinite(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFinite(atoms[i])) return true
  return false
}

/** A finite verb, or a quotation, which may hold one. */
export function hasClause(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFinite(atoms[i]) || atoms[i]!.tag === 'QUOTE') return true
  return false
}

/** A noun phrase and its finite verb: "the visit will", "the man who fell was". */
function startsClause(atoms: readonly Atom[], from: number, limit: number): boolean {
  if (!startsNoun(atoms[from])) return false
  let at = nounEnd(atoms, from, limit)
  if (at === from) return false
  while (at < limit && isAdverb(atoms[at])) at++
  return at < limit && isFinite(atoms[at])
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
  if (isFinite(atoms[at]) && word !== 'as' && canBeCue(atoms[at]!) && !auxiliaries.has(atoms[at]!.lower)) return true
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
    if (atom.tag === 'VBG' && i > from && atoms[i - 1]!.quote !== null && atoms[i - 1]!.lower.endsWith(',') && canBeCue(atom)) return i
    if (atom.lower !== ',' && atom.lower !== '—' && atom.lower !== '–' && atom.lower !== '--') continue
    const next = atoms[i + 1]
    if (next === undefined) continue
    if (next.tag === 'VBG' && canBeCue(next)) return i
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
    const quoteEnds = at > from && atoms[at - 1]!.quote !== null && /[,.?!]$/u.test(atoms[at - 1]!.lower) && !goesOnQuoting(atoms, at)
    if (quoteEnds) break
    const dash = /^(?:[—–-]|--)$/u.test(atom.lower) && at > from
    const sameSubject = (atom.lower === ',' || atom.tag === 'CC') && isFinite(atoms[skipAdverbs(atoms, at + 1)])
    if (dash || (sameSubject && at > from)) break
    at++
  }
  while (at > from + 1 && atoms[at - 1]!.time) at--
  while (at > from + 1 && /^(?:on|in|at|last|this|late|early)$/u.test(atoms[at - 1]!.lower)) at--
  return at
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

/** Reads what comes after a cue, or null where nothing there is a content this cue can take. */
export function contentAfter(atoms: readonly Atom[], cue: FoundCue, limit: number): Content | null {
  let at = skipTimes(atoms, cue.end, limit)
  let audience: Range | null = null
  if (cue.audience === 'must') {
    const end = startsNoun(atoms[at]) && !atoms[at]!.time ? audienceEnd(atoms, at, limit) : at
    if (end > at) audience = { from: at, to: end }
    at = end
  }
  if (cue.audience === 'may') {
    const end = startsNoun(atoms[at]) && !atoms[at]!.time ? audienceEnd(atoms, at, limit) : at
    const opens = skipTimes(atoms, end, limit)
    const next = atoms[opens]
    const asks = end > at && next !== undefined && opens < limit && (wh.has(next.lower) || next.lower === ':' || next.quote !== null || (next.lower === ',' && atoms[opens + 1]?.quote != null))
    if (asks) {
      audience = { from: at, to: end }
      at = end
    }
  }
  const direct = at
  at = skipAdverbials(atoms, at, limit)
  const found = readComplement(atoms, cue, at, limit) ?? (at > direct ? readComplement(atoms, cue, direct, limit) : null)
  if (found === null) return null
  const quoteEnd = sentenceQuoteEnd(atoms, found.from, limit)
  if (quoteEnd > found.from) return { complement: found.complement, from: found.from, to: quoteEnd, audience }
  const from = atoms[found.from]!.lower === ',' ? found.from + 1 : found.from
  const end = found.complement === 'noun' || found.complement === 'two' ? nounContentEnd(atoms, from, limit) : contentEnd(atoms, from, limit)
  const to = trimEnd(atoms, from, end)
  return to > from ? { complement: found.complement, from, to, audience } : null
}

/** The end of the quotations that start at `from` and end in a full stop, or `from`: nothing after them is theirs. */
function sentenceQuoteEnd(atoms: readonly Atom[], from: number, limit: number): number {
  let at = from
  while (at < limit && atoms[at]!.quote !== null) at++
  return at > from && /[.?!…]$/u.test(atoms[at - 1]!.lower) ? at : from
}

/** The hearer's noun phrase; it may have a short "of" or "in" phrase, but no clause. */
function audienceEnd(atoms: readonly Atom[], from: number, limit: number): number {
  const end = nounEnd(atoms, from, limit)
  return atoms[end] !== undefined && isFinite(atoms[end]) ? baseNounEnd(atoms, from, limit) : end
}

interface Opening {
  readonly complement: Complement
  readonly from: number
}

function readComplement(atoms: readonly Atom[], cue: FoundCue, at: number, limit: number): Opening | null {
  if (at >= limit) return null
  const atom = atoms[at]!
  const can = (complement: Complement): boolean => cue.takes.has(complement)
  if (atom.lower === ':' || (atom.lower === ',' && atoms[at + 1]?.tag === 'QUOTE')) {
    if (at + 1 < limit && (can('quote') || can('clause'))) return { complement: 'quote', from: at + 1 }
    return null
  }
  if (atom.lower === ',' && atoms[at + 1]?.lower === 'that') return readComplement(atoms, cue, at + 1, limit)
  if (atom.lower === 'that' && atoms[at + 1]?.quote != null && can('two')) return { complement: 'two', from: at }
  if (atom.lower === 'that' && hasClause(atoms, at + 1, limit) && !isFinite(atoms[at + 1])) {
    return can('clause') || can('that') ? { complement: 'clause', from: at + 1 } : null
  }
  if (atom.tag === 'QUOTE') {
    if (can('quote')) return { complement: 'quote', from: at }
    if (can('noun')) return { complement: 'noun', from: at }
  }
  if (atom.lower === 'to' && /^(?:VB|RB|QUOTE)/u.test(atoms[at + 1]?.tag ?? '')) return can('to') ? { complement: 'to', from: at } : null
  if (wh.has(atom.lower)) {
    return can('wh') && (atom.lower !== 'if' || cue.lemma === 'ask' || cue.lemma === 'wonder' || cue.lemma === 'know' || cue.lemma === 'see')
      ? { complement: 'wh', from: at }
      : can('clause') && (atom.lower === 'if' || atom.lower === 'when') && hasFinite(atoms, at + 1, limit)
        ? { complement: 'clause', from: at }
        : null
  }
  if (atom.tag === 'VBG') return can('gerund') ? { complement: 'gerund', from: at } : null
  return readNominal(atoms, cue, at, limit)
}

const afterNoun: readonly (readonly [Complement, RegExp])[] = [
  ['noun-of', /^of$/u],
  ['noun-as', /^as$/u],
  ['noun-for', /^for$/u],
]

function readNominal(atoms: readonly Atom[], cue: FoundCue, at: number, limit: number): Opening | null {
  const can = (complement: Complement): boolean => cue.takes.has(complement)
  const isNoun = startsNoun(atoms[at])
  if (can('clause')) {
    const bare = isNoun ? startsClause(atoms, at, limit) : false
    if (bare || (!can('noun') && !/^(?:CC|:|\.|-LRB-|VBN|VB)$/u.test(atoms[at]!.tag) && hasClause(atoms, at, contentEnd(atoms, at, limit)))) return { complement: 'clause', from: at }
  }
  if (!isNoun) return can('noun') && /^VB[GN]$/u.test(atoms[at]!.tag) ? { complement: 'noun', from: at } : null
  const base = baseNounEnd(atoms, at, limit)
  const end = nounEnd(atoms, at, limit)
  for (const [complement, word] of afterNoun) {
    if (can(complement) && (word.test(atoms[end]?.lower ?? '') || word.test(atoms[base]?.lower ?? ''))) return { complement, from: at }
  }
  if (can('noun-of') && hasWord(atoms, base, Math.min(limit, base + 12), 'of')) return { complement: 'noun-of', from: at }
  if (can('noun-as') && hasWord(atoms, base, Math.min(limit, base + 14), 'as')) return { complement: 'noun-as', from: at }
  if (can('noun-to') && hasTo(atoms, base, Math.min(limit, base + 12))) return { complement: 'noun-to', from: at }
  if (can('two')) return { complement: 'two', from: at }
  return can('noun') ? { complement: 'noun', from: at } : null
}

function hasWord(atoms: readonly Atom[], from: number, to: number, word: string): boolean {
  for (let i = from; i < to; i++) {
    if (atoms[i]!.lower === word) return true
    if (isFinite(atoms[i])) return false
  }
  return false
}

function hasTo(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (atoms[i]!.lower === 'to' && /^VB$|^RB|^QUOTE/u.test(atoms[i + 1]?.tag ?? '')) return true
    if (isFinite(atoms[i]) || atoms[i]!.lower === ',') return false
  }
  return false
}

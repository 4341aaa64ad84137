import type { Complement } from './cue-rules.ts'
import { contentEnd, hasClause, hasFinite, nounContentEnd, trimEnd } from './end-content.ts'
import type { FoundCue } from './match-cue.ts'
import { isReportingNoun } from './noun-cue-rules.ts'
import { readAudience } from './read-audience.ts'
import { baseNounEnd, isAdverb, isFiniteVerb, nounEnd, type Range, startsNoun } from './read-phrases.ts'
import { skipAdverbials, skipTimes, wh } from './skip-adverbials.ts'
import type { Atom } from './unit.ts'

/** What follows a cue: the complement it was taken for, where the words are, and who is told. */
export interface Content extends Range {
  readonly complement: Complement
  readonly audience: Range | null
}

/** Reads what comes after a cue, or null where nothing there is a content this cue can take. */
export function contentAfter(atoms: readonly Atom[], cue: FoundCue, limit: number): Content | null {
  let at = skipTimes(atoms, cue.end, limit)
  const { audience, end: told } = readAudience(atoms, cue, at, limit)
  at = told
  const direct = at
  at = skipAdverbials(atoms, at, limit)
  const isOver =
    /^(?:in|on|at|via|through|during)$/u.test(atoms[direct]?.lower ?? '') && (at >= limit || atoms[at]!.tag === '.')
  const found =
    readComplement(atoms, cue, at, limit) ?? (at > direct && !isOver ? readComplement(atoms, cue, direct, limit) : null)
  if (found === null) return null
  const quoteEnd = sentenceQuoteEnd(atoms, found.from, limit)
  if (quoteEnd > found.from) return { complement: found.complement, from: found.from, to: quoteEnd, audience }
  const from = atoms[found.from]!.lower === ',' ? found.from + 1 : found.from
  const end =
    found.complement === 'noun' || found.complement === 'two'
      ? nounContentEnd(atoms, from, limit)
      : contentEnd(atoms, from, limit)
  const to = trimEnd(atoms, from, end)
  return to > from ? { complement: found.complement, from, to, audience } : null
}

/** The end of the quotations that start at `from` and end in a full stop, or `from`: nothing after them is theirs. */
function sentenceQuoteEnd(atoms: readonly Atom[], from: number, limit: number): number {
  let at = from
  while (at < limit && atoms[at]!.quote !== null) at++
  return at > from && /[.?!…]$/u.test(atoms[at - 1]!.lower) ? at : from
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
  if (atom.lower === ',' && speaksOrShows(cue) && startsClause(atoms, at + 1, limit))
    return { complement: 'clause', from: at + 1 }
  if (atom.lower === ',' && atoms[at + 1]?.lower === 'that') return readComplement(atoms, cue, at + 1, limit)
  if (atom.lower === 'that' && atoms[at + 1]?.quote != null && can('two')) return { complement: 'two', from: at }
  if (
    atom.lower === 'that' &&
    hasClause(atoms, at + 1, limit) &&
    (!isFiniteVerb(atoms[at + 1]) || isFiniteVerb(atoms[at + 2]))
  ) {
    return can('clause') || can('that') ? { complement: 'clause', from: at + 1 } : null
  }
  if (atom.tag === 'QUOTE') {
    if (can('quote')) return { complement: 'quote', from: at }
    if (can('noun')) return { complement: 'noun', from: at }
  }
  if (atom.lower === 'to' && isInfinitive(atoms, at + 1)) return can('to') ? { complement: 'to', from: at } : null
  if (wh.has(atom.lower)) return readWh(atoms, cue, at, limit)
  if (atom.tag === 'VBG') {
    if (can('gerund')) return { complement: 'gerund', from: at }
    return cue.lemma === 'say' && hasFinite(atoms, at, limit) ? { complement: 'clause', from: at } : null
  }
  return readNominal(atoms, cue, at, limit)
}

/** "…, records show, the plane flew": a comma may stand before what is said or shown, not before what is thought. */
function speaksOrShows(cue: FoundCue): boolean {
  const kind = cue.takes.get('clause')?.class
  return kind === 'speech' || kind === 'showing'
}

/** Verbs after which "if" means "whether". */
const asking = new Set(['ask', 'wonder', 'know', 'see', 'question', 'inquire', 'enquire'])

/** What a verb of saying may be followed by; "where" and "who" open a relative clause there. */
const manner = new Set(['whether', 'how', 'why', 'what'])

function readWh(atoms: readonly Atom[], cue: FoundCue, at: number, limit: number): Opening | null {
  const { lower } = atoms[at]!
  const asks = cue.takes.get('wh')?.id.startsWith('quotes/ask') || manner.has(lower)
  if (cue.takes.has('wh') && asks && (lower !== 'if' || asking.has(cue.lemma))) return { complement: 'wh', from: at }
  const condition = (lower === 'if' || lower === 'when') && cue.takes.has('clause') && hasFinite(atoms, at + 1, limit)
  return condition ? { complement: 'clause', from: at } : null
}

/** A verb after "to", or a word taken for an adjective or noun that has an object: "to close two mines". */
function isInfinitive(atoms: readonly Atom[], at: number): boolean {
  const tag = atoms[at]?.tag ?? ''
  return (
    /^(?:VB$|RB|QUOTE)/u.test(tag) ||
    (/^(?:JJ|NN|VBP)$/u.test(tag) && /^(?:DT|CD|PRP\$?|NNP)$/u.test(atoms[at + 1]?.tag ?? ''))
  )
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
    if (
      bare ||
      (!can('noun') &&
        !/^(?:CC|:|,|\.|-LRB-|VBN|VB)$/u.test(atoms[at]!.tag) &&
        !(
          cue.lemma !== 'say' &&
          (governed.has(atoms[at]!.lower) || isFiniteVerb(atoms[at]) || cue.takes.get('clause')!.class === 'showing')
        ) &&
        !introducesThat(atoms, at, limit) &&
        mayBeClause(atoms, cue, at, contentEnd(atoms, at, limit)))
    )
      return { complement: 'clause', from: at }
  }
  if (!isNoun) return can('noun') && /^VB[GN]$/u.test(atoms[at]!.tag) ? { complement: 'noun', from: at } : null
  const base = baseNounEnd(atoms, at, limit)
  const end = nounEnd(atoms, at, limit)
  for (const [complement, word] of afterNoun) {
    if (can(complement) && (word.test(atoms[end]?.lower ?? '') || word.test(atoms[base]?.lower ?? '')))
      return { complement, from: at }
  }
  if (can('noun-of') && hasWord(atoms, base, Math.min(limit, base + 12), 'of'))
    return { complement: 'noun-of', from: at }
  if (can('noun-as') && hasWord(atoms, base, Math.min(limit, base + 14), 'as'))
    return { complement: 'noun-as', from: at }
  if (can('noun-to') && hasTo(atoms, base, Math.min(limit, base + 12))) return { complement: 'noun-to', from: at }
  if (can('two')) return namesIt(atoms, at, limit) ? { complement: 'two', from: at } : null
  return can('noun') ? { complement: 'noun', from: at } : null
}

const stands = new Set([
  'this',
  'that',
  'it',
  'him',
  'her',
  'them',
  'himself',
  'herself',
  'themselves',
  'itself',
  'me',
  'us',
  'you',
])

/** "called the plan a farce", "called him weak"; not "called the envoy" or "called a vote". */
function namesIt(atoms: readonly Atom[], from: number, limit: number): boolean {
  const base = stands.has(atoms[from]!.lower) ? from + 1 : nounEnd(atoms, from, limit)
  const next = atoms[base]
  const predicate = next !== undefined && !next.time && (startsNoun(next) || /^(?:VB[NG]|RB)$/u.test(next.tag))
  if (predicate || (base > from + 1 && atoms[base - 1]!.tag.startsWith('JJ'))) return true
  for (let i = from; i < Math.min(limit, from + 16); i++) {
    if (atoms[i]!.quote !== null) return true
    if (isFiniteVerb(atoms[i])) return false
  }
  return false
}

/** "his claim that": the clause is the noun's, and the noun says whose it is. */
function introducesThat(atoms: readonly Atom[], at: number, limit: number): boolean {
  const end = nounEnd(atoms, at, limit)
  return atoms[end]?.lower === 'that' && end > at && isReportingNoun(atoms[end - 1]!.lower)
}

/** "answer their demands, the country stands ready": what has a comma before its verb is an object and another clause. */
function commaFirst(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isFiniteVerb(atoms[i]) || atoms[i]!.quote !== null) return false
    if (atoms[i]!.lower === ',' && startsNoun(atoms[i + 1])) return true
  }
  return false
}

/** A clause with no "that" has a verb of its own; after "said" even a participle will do, for the tagger errs. */
function mayBeClause(atoms: readonly Atom[], cue: FoundCue, from: number, to: number): boolean {
  if (hasClause(atoms, from, to)) return cue.lemma === 'say' || !commaFirst(atoms, from, to)
  if (cue.lemma !== 'say' || !startsNoun(atoms[from])) return false
  for (let i = from + 1; i < to; i++) if (atoms[i]!.tag === 'VBN' || atoms[i]!.tag === 'VB') return true
  return false
}

/** After most verbs these open an adverbial or an object, "argued about the script when …", not what is argued. */
const governed = new Set([
  'about',
  'on',
  'over',
  'with',
  'for',
  'to',
  'of',
  'by',
  'as',
  'at',
  'up',
  'against',
  'from',
  'like',
  'than',
])

/** A noun phrase and its finite verb: "the visit will", "the man who fell was". */
function startsClause(atoms: readonly Atom[], from: number, limit: number): boolean {
  if (!startsNoun(atoms[from])) return false
  let at = nounEnd(atoms, from, limit)
  if (at === from) return false
  while (at < limit && isAdverb(atoms[at])) at++
  return at < limit && isFiniteVerb(atoms[at])
}

function hasWord(atoms: readonly Atom[], from: number, to: number, word: string): boolean {
  for (let i = from; i < to; i++) {
    if (atoms[i]!.lower === word) return true
    if (isFiniteVerb(atoms[i])) return false
  }
  return false
}

function hasTo(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (atoms[i]!.lower === 'to' && /^VB$|^RB|^QUOTE/u.test(atoms[i + 1]?.tag ?? '')) return true
    if (isFiniteVerb(atoms[i]) || atoms[i]!.lower === ',') return false
  }
  return false
}

import { countryByAdjective } from '../register/countries.ts'
import { describedBodies, portfolioWords } from './body-words-rules.ts'
import { isCapital, type NamePhrase } from './phrase.ts'
import { titleModifiers } from './read-titles.ts'
import type { TextView } from './text-view.ts'

/** Names by the token they begin at and by every token they cover. */
export interface NameIndex {
  readonly startingAt: ReadonlyMap<number, NamePhrase>
  readonly covering: readonly (NamePhrase | undefined)[]
}

export function indexNames(view: TextView, names: readonly NamePhrase[]): NameIndex {
  const startingAt = new Map<number, NamePhrase>()
  const covering: (NamePhrase | undefined)[] = new Array(view.tokens.length)
  for (const name of names) {
    startingAt.set(name.first, name)
    for (let at = name.first; at < name.last; at++) covering[at] = name
  }
  return { startingAt, covering }
}

/** What stands before a head and belongs to it. */
export interface Left {
  /** First token, article and owner included. */
  readonly first: number
  /** First token of the words that describe: after article, owner and number. */
  readonly inner: number
  readonly definite: boolean
  readonly indefinite: boolean
  /** Token of a possessive pronoun, or -1. */
  readonly ownerToken: number
  readonly owner: NamePhrase | null
  /** Owner and all names that describe, the nearest to the head first. */
  readonly named: readonly NamePhrase[]
}

/** "the Obama administration": heads that a person’s name may stand before. */
const personal = new Set('administration government regime cabinet campaign family presidency era team camp'.split(' '))

/** Walks left from a head over what describes it. */
export function walkLeft(view: TextView, index: NameIndex, head: number): Left {
  const { tokens } = view
  const named: NamePhrase[] = []
  let at = head
  let owner: NamePhrase | null = null
  let common = -1
  while (at > 0 && head - at < 12) {
    const before = tokens[at - 1]!
    if (before.sentence !== tokens[head]!.sentence) break
    const name = index.covering[at - 1]
    if (name !== undefined) {
      if (name.kind === 'person' && !(at === head && personal.has(tokens[head]!.lower))) break
      named.push(name)
      at = name.first
    } else if (isPossessive(view, at - 1)) {
      owner = index.covering[at - 2] ?? null
      if (owner === null) common = commonOwner(view, at - 2)
      break
    } else if (describes(view, index, at - 1)) at--
    else break
  }
  const left = closeLeft(view, index, head, at, owner, named)
  return common < 0 ? left : { ...left, first: common, definite: true, indefinite: false }
}

/** "’s", or an apostrophe at the end of a noun; no closing quotation mark. */
function isPossessive(view: TextView, at: number): boolean {
  const token = view.tokens[at]!
  if (token.tag !== 'POS' && !/^(?:’s|'s|’|')$/u.test(token.text)) return false
  const before = view.tokens[at - 1]
  return before !== undefined && before.end === token.start && /\p{L}/u.test(before.text)
}

/** First token of an owner that is no name: "the app’s" founder. */
function commonOwner(view: TextView, last: number): number {
  let at = last
  while (
    at > 0 &&
    last - at < 6 &&
    view.tokens[at - 1]!.sentence === view.tokens[last]!.sentence &&
    /^(?:NN|JJ|DT|PRP\$|VBG|VBN|CD)/u.test(view.tokens[at - 1]!.tag)
  )
    at--
  return at
}

function closeLeft(
  view: TextView,
  index: NameIndex,
  head: number,
  at: number,
  owner: NamePhrase | null,
  named: readonly NamePhrase[],
): Left {
  const { tokens } = view
  const before = at > 0 && tokens[at - 1]!.sentence === tokens[head]!.sentence ? tokens[at - 1]! : null
  const pronoun = before !== null && (before.tag === 'PRP$' || (before.lower === 'her' && at < head + 1))
  const article = before !== null && before.tag === 'DT'
  const bracketed = before?.text === ')' && !isSentTo(view, index, at - 4) ? index.covering[at - 2] : undefined
  const all = bracketed !== undefined && bracketed.kind !== 'person' ? [...named, bracketed] : named
  const first = owner !== null ? owner.first : pronoun || article ? at - 1 : at
  let inner = at
  while (
    inner < head &&
    (tokens[inner]!.tag === 'CD' ||
      /^(?:some|several|many|few|most|dozens|hundreds|thousands|other)$/u.test(tokens[inner]!.lower))
  )
    inner++
  const definite = owner !== null || pronoun || (article && /^(?:the|this|that|these|those|both)$/u.test(before.lower))
  const indefinite = article && !definite
  return {
    first,
    inner,
    definite,
    indefinite,
    ownerToken: pronoun ? at - 1 : -1,
    owner,
    named: owner === null ? all : [...all, owner],
  }
}

/** Whether the name that ends at a token is where somebody is sent: "envoy for North Korea (DPRK)". */
function isSentTo(view: TextView, index: NameIndex, at: number): boolean {
  const long = index.covering[at]
  if (long === undefined) return false
  const before =
    view.tokens[long.first - 1]?.lower === 'the' ? view.tokens[long.first - 2] : view.tokens[long.first - 1]
  return /^(?:for|to|on)$/u.test(before?.lower ?? '')
}

const adverbs = new Set(
  'heavily newly highly most so-called democratically formerly then recently allegedly lightly locally state'.split(
    ' ',
  ),
)
const neverDescribes = new Set(
  'said says told according including such least more than about around over nearly almost only just up'.split(' '),
)

/** Whether a token can describe the noun after it. */
function describes(view: TextView, index: NameIndex, at: number): boolean {
  const { lower, tag } = view.tokens[at]!
  if (view.inTime[at] === 1 || neverDescribes.has(lower)) return false
  if (tag.startsWith('JJ') || tag.startsWith('NN') || tag === 'CD') return true
  if (titleModifiers.has(lower) || lower === 'facto' || (lower === 'de' && view.tokens[at + 1]?.lower === 'facto'))
    return true
  const before = view.tokens[at - 1]?.tag ?? ''
  if (tag === 'VBG') return /^(?:DT|JJ|CD|PRP\$|POS)$/u.test(before)
  if (index.covering[at - 1] !== undefined) return false
  if (tag === 'VBN') return /^(?:DT|JJ|CD|PRP\$|POS|IN|RB|CC)$/u.test(before)
  if (tag === 'VBD') return adverbs.has(view.tokens[at - 1]?.lower ?? '') || /^(?:DT|CD|PRP\$)$/u.test(before)
  return tag === 'RB' && adverbs.has(lower)
}

export interface Right {
  readonly last: number
  /** End of what belongs to the title itself: "secretary of state". */
  readonly titleLast: number
  /** The name after "of", "for", "in" …; null for none. */
  readonly name: NamePhrase | null
  readonly link: string
}

const afterHead = /^(?:general|elect|designate|emeritus)$/iu
const links = new Set(['of', 'for', 'to', 'at', 'from', 'on', 'in', 'with'])

/** "of Tunisia", "for the Foreign Ministry", "of state", "General"; [head, last) is as far as the title goes by itself. */
export function walkRight(view: TextView, index: NameIndex, from: number): Right {
  const { tokens } = view
  const { sentence } = tokens[from - 1]!
  let end = from
  while (afterHead.test(tokens[end]?.text ?? '') && tokens[end]!.sentence === sentence && !index.covering[end]) end++
  const link = tokens[end]
  if (link === undefined || link.sentence !== sentence || !links.has(link.lower))
    return { last: end, titleLast: end, name: null, link: '' }
  let at = end + 1
  while (
    tokens[at] !== undefined &&
    portfolioWords.has(tokens[at]!.lower) &&
    !index.covering[at] &&
    view.inTime[at] === 0
  )
    at++
  const ownTitle = at > end + 1 && tokens[at - 1]!.lower !== 'and' && (link.lower === 'of' || link.lower === 'for')
  let titleLast = end
  if (ownTitle) {
    titleLast = at
    if (!/^(?:of|for)$/u.test(tokens[at]?.lower ?? '')) return { last: at, titleLast, name: null, link: '' }
    at++
  } else at = end + 1
  if (/^(?:the|a|an)$/u.test(tokens[at]?.lower ?? '')) at++
  const body = /^(?:of|for|at)$/u.test(link.lower) ? bodyAfter(view, index, at) : null
  if (body !== null) return { last: body.last, titleLast, name: body.name, link: link.lower }
  const name = index.startingAt.get(at)
  if (name === undefined || name.kind === 'person' || name.kind === 'adjective')
    return { last: titleLast, titleLast, name: null, link: '' }
  const inside = /^(?:of|for|at|to)$/u.test(link.lower)
  return { last: inside ? name.last : titleLast, titleLast, name, link: link.lower }
}

/** A body without a name of its own after "of" or "for": "the Turkish foreign ministry". */
function bodyAfter(view: TextView, index: NameIndex, from: number): { last: number; name: NamePhrase | null } | null {
  const { tokens } = view
  let name: NamePhrase | null = null
  for (let at = from; at < from + 5; at++) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== tokens[from - 1]!.sentence || !/^(?:NN|JJ)/u.test(token.tag))
      return null
    name ??= index.startingAt.get(at) ?? null
    const next = tokens[at + 1]
    if (
      index.covering[at] === undefined &&
      describedBodies.has(token.lower) &&
      !(next !== undefined && /^NNS?$/u.test(next.tag))
    )
      return { last: at + 1, name }
  }
  return null
}

/** Country that the names say a phrase belongs to, the nearest first; persons say nothing. */
export function countryOf(names: readonly NamePhrase[]): string | null {
  for (const name of names) if (name.kind !== 'person' && name.country !== null) return name.country
  return null
}

/** A country's adjective that is no phrase of its own: "Russian-backed", "then-Russian". */
export function adjectiveInside(view: TextView, first: number, head: number): string | null {
  for (let at = first; at < head; at++) {
    const token = view.tokens[at]!
    if (!isCapital(token)) continue
    const country = countryByAdjective(token.text)
    if (country !== null) return country.code
  }
  return null
}

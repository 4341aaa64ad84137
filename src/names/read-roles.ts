import type { Token } from '../document/words.ts'
import { countryByAdjective } from '../register/countries.ts'
import { describedBodies, describedBodyPlurals, portfolioWords } from './body-words-rules.ts'
import type { PeopleWord } from './people-words-rules.ts'
import {
  type BodyPhrase,
  isCapital,
  type NamePhrase,
  type Role,
  type RolePhrase,
  type Stretch,
  stretch,
} from './phrase.ts'
import { isShortTitle, peopleWordAt, titleModifiers } from './read-titles.ts'
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

/** All words for people and bodies that are no names: titles, descriptions, "the ministry", in order. */
export function readRoles(view: TextView, index: NameIndex): (RolePhrase | BodyPhrase)[] {
  const out: (RolePhrase | BodyPhrase)[] = []
  for (let at = 0; at < view.tokens.length; at++) {
    const inName = index.covering[at]
    if (inName !== undefined && inName.kind !== 'adjective') continue
    const word = peopleWordAt(view, at) ?? shortTitle(view, at)
    if (word !== null && isHead(view, index, at)) out.push(readRole(view, index, at, word))
    else if (isBodyWord(view, at) && isHead(view, index, at)) out.push(readBody(view, index, at))
  }
  return mergeJoined(view, out)
}

const short: PeopleWord = { word: 'title', kind: 'office', plural: false, gender: null }
function shortTitle(view: TextView, at: number): PeopleWord | null {
  return isShortTitle(view, at) ? short : null
}

function isBodyWord(view: TextView, at: number): boolean {
  const { lower } = view.tokens[at]!
  return describedBodies.has(lower) || describedBodyPlurals.has(lower)
}

/** Whether the token heads its phrase: a noun that no other noun follows, unless a name does. */
function isHead(view: TextView, index: NameIndex, at: number): boolean {
  const token = view.tokens[at]!
  if (!token.tag.startsWith('NN') && !(isCapital(token) && token.tag !== 'VB')) return false
  const next = view.tokens[at + 1]
  if (next === undefined || next.sentence !== token.sentence || index.startingAt.has(at + 1)) return true
  if (next.text === '-' || next.text === '/') return false
  if (!next.tag.startsWith('NN')) return true
  if (peopleWordAt(view, at + 1) !== null || isBodyWord(view, at + 1)) return false
  return isCapital(next) && isCapital(token) ? false : !/^NNS?$/u.test(next.tag) || view.inTime[at + 1] === 1
}

interface Left {
  /** First token, article and owner included. */
  readonly first: number
  /** First token of the words that describe: after article, owner and number. */
  readonly inner: number
  readonly definite: boolean
  readonly indefinite: boolean
  /** Token of a possessive pronoun, or -1. */
  readonly ownerToken: number
  readonly owner: NamePhrase | null
  readonly modifiers: readonly NamePhrase[]
}

/** Walks left from a head over what describes it. */
function walkLeft(view: TextView, index: NameIndex, head: number): Left {
  const { tokens } = view
  const modifiers: NamePhrase[] = []
  let at = head
  let owner: NamePhrase | null = null
  while (at > 0 && head - at < 12) {
    const before = tokens[at - 1]!
    if (before.sentence !== tokens[head]!.sentence) break
    const name = index.covering[at - 1]
    if (name !== undefined) {
      if (name.kind === 'person' && !isOwned(view, at)) break
      modifiers.push(name)
      at = name.first
      continue
    }
    if (before.tag === 'POS' || /^(?:’s|'s|’|')$/u.test(before.text)) {
      owner = index.covering[at - 2] ?? null
      break
    }
    if (!describes(view, at - 1)) break
    at--
  }
  return closeLeft(view, head, at, owner, modifiers)
}

function isOwned(_view: TextView, _at: number): boolean {
  return false
}

function closeLeft(
  view: TextView,
  head: number,
  at: number,
  owner: NamePhrase | null,
  modifiers: readonly NamePhrase[],
): Left {
  const { tokens } = view
  const before = at > 0 && tokens[at - 1]!.sentence === tokens[head]!.sentence ? tokens[at - 1]! : null
  const pronoun = before !== null && before.tag === 'PRP$'
  const article = before !== null && before.tag === 'DT'
  const first = owner !== null ? owner.first : pronoun || article ? at - 1 : at
  let inner = at
  while (inner < head && tokens[inner]!.tag === 'CD') inner++
  const definite = owner !== null || pronoun || (article && /^(?:the|this|that|these|those|both)$/u.test(before.lower))
  const indefinite = article && !definite
  return { first, inner, definite, indefinite, ownerToken: pronoun ? at - 1 : -1, owner, modifiers }
}

/** Whether a token can describe the noun after it. */
function describes(view: TextView, at: number): boolean {
  const token = view.tokens[at]!
  const { tag } = token
  if (tag.startsWith('JJ') || tag.startsWith('NN') || tag === 'CD') return !isVerbish(token) && view.inTime[at] === 0
  if (titleModifiers.has(token.lower)) return true
  const before = view.tokens[at - 1]
  if (tag === 'VBG' || tag === 'VBN')
    return (
      before !== undefined &&
      /^(?:DT|JJ|CD|PRP\$|POS|IN|RB|CC)$/u.test(before.tag) &&
      !/^(?:as|than|while|after|before|by|for|from|of|in|without)$/u.test(tag === 'VBG' ? before.lower : '')
    )
  if (tag === 'RB')
    return /^(?:heavily|newly|highly|most|so-called|democratically|well|formerly|then|recently|allegedly|suspected)$/u.test(
      token.lower,
    )
  return false
}

function isVerbish(token: Token): boolean {
  return (
    /^(?:said|says|told|according|including|such|other|own)$/u.test(token.lower) &&
    token.lower !== 'other' &&
    token.lower !== 'own'
  )
}

function readRole(view: TextView, index: NameIndex, head: number, word: PeopleWord): RolePhrase {
  const left = walkLeft(view, index, head)
  const right = readRight(view, index, head)
  const span = stretch(view.words, left.first, right.last)
  const named = [left.owner, ...left.modifiers].filter((name): name is NamePhrase => name !== null)
  const country = countryOf(named) ?? adjectiveInside(view, left.inner, head) ?? right.country
  const title = titleText(view, index, left.inner, head, right.titleLast)
  const outer = view.text.slice(span.start, view.tokens[head]!.end)
  const role: Role = {
    ...span,
    title,
    head: word.word === 'title' ? title.toLowerCase() : word.word,
    kind: word.kind,
    gender: word.gender,
    plural: word.plural,
    definite: left.definite,
    of: country ?? bodyOf(named) ?? right.of,
    country,
    ownerToken: left.ownerToken,
    former: /\b(?:former|ex|late|erstwhile|then|onetime|one-time)\b/iu.test(outer),
    next: /\b(?:elect|designate|incoming|nominee)\b/iu.test(outer),
  }
  return { ...span, is: 'role', role, head, inner: left.inner, indefinite: left.indefinite, owner: left.owner }
}

function countryOf(names: readonly NamePhrase[]): string | null {
  for (const name of names) if (name.kind !== 'person' && name.country !== null) return name.country
  return null
}

function bodyOf(names: readonly NamePhrase[]): string | null {
  return names.find((name) => name.kind === 'organisation')?.name ?? null
}

/** "then-Russian", "pro-Syrian" are left alone; "Russian-born" too. Adjectives written small are none. */
function adjectiveInside(view: TextView, first: number, head: number): string | null {
  for (let at = first; at < head; at++) {
    const token = view.tokens[at]!
    if (isCapital(token)) {
      const country = countryByAdjective(token.text)
      if (country !== null) return country.code
    }
  }
  return null
}

/** The words of the title itself: without countries, bodies, "former" and the like. */
function titleText(view: TextView, index: NameIndex, inner: number, head: number, last: number): string {
  let first = inner
  while (first < head) {
    const token = view.tokens[first]!
    const name = index.covering[first]
    if (name !== undefined && name.kind !== 'person') first = name.last
    else if (
      /^(?:former|current|new|late|then|ex|outgoing|incoming|newly|long-time|longtime|veteran|embattled|elected|re-elected|recently|appointed|sitting|own|other|visiting)$/u.test(
        token.lower,
      )
    )
      first++
    else break
  }
  if (first > head) first = head
  return view.text.slice(view.tokens[first]!.start, view.tokens[last - 1]!.end)
}

interface Right extends Pick<Stretch, 'last'> {
  /** End of what belongs to the title itself: "secretary of state". */
  readonly titleLast: number
  readonly of: string | null
  readonly country: string | null
}

/** "of Tunisia", "for the Foreign Ministry", "of state", "General". */
function readRight(view: TextView, index: NameIndex, head: number): Right {
  const { tokens } = view
  let end = head + 1
  while (
    /^(?:general|elect|designate|emeritus)$/iu.test(tokens[end]?.text ?? '') &&
    tokens[end]!.sentence === tokens[head]!.sentence &&
    !index.covering[end]
  )
    end++
  let titleLast = end
  const link = tokens[end]
  if (link === undefined || link.sentence !== tokens[head]!.sentence)
    return { last: end, titleLast, of: null, country: null }
  if (!/^(?:of|for|to|at|from|on)$/u.test(link.lower)) return { last: end, titleLast, of: null, country: null }
  let at = end + 1
  while (
    tokens[at] !== undefined &&
    portfolioWords.has(tokens[at]!.lower) &&
    !index.covering[at] &&
    view.inTime[at] === 0
  )
    at++
  if (at > end + 1 && tokens[at - 1]!.lower !== 'and' && (link.lower === 'of' || link.lower === 'for')) {
    titleLast = at
    end = at
    if (tokens[at]?.lower !== 'of') return { last: end, titleLast, of: null, country: null }
    at++
  } else at = end + 1
  if (/^(?:the|a|an)$/u.test(tokens[at]?.lower ?? '')) at++
  const name = index.startingAt.get(at)
  if (name === undefined || name.kind === 'person' || name.kind === 'adjective')
    return { last: end, titleLast, of: null, country: null }
  const mine = link.lower !== 'to'
  return {
    last: name.last,
    titleLast,
    of: mine ? (name.country ?? name.name) : null,
    country: mine ? name.country : null,
  }
}

function readBody(view: TextView, index: NameIndex, head: number): BodyPhrase {
  const left = walkLeft(view, index, head)
  const named = [left.owner, ...left.modifiers].filter((name): name is NamePhrase => name !== null)
  const right = readRight(view, index, head)
  const span = stretch(view.words, left.first, right.last)
  const { lower } = view.tokens[head]!
  return {
    ...span,
    is: 'body',
    name: view.text.slice(view.tokens[left.inner]!.start, view.tokens[head]!.end),
    head: describedBodyPlurals.get(lower) ?? lower,
    headToken: head,
    inner: left.inner,
    country: countryOf(named) ?? adjectiveInside(view, left.inner, head) ?? right.country,
    definite: left.definite,
    indefinite: left.indefinite,
    plural: describedBodyPlurals.has(lower),
    ownerToken: left.ownerToken,
    owner: left.owner,
  }
}

/** "President and CEO of the fund": the first shares what the second says. */
function mergeJoined(view: TextView, all: (RolePhrase | BodyPhrase)[]): (RolePhrase | BodyPhrase)[] {
  const out: (RolePhrase | BodyPhrase)[] = []
  for (const phrase of all) {
    const before = out[out.length - 1]
    if (
      before?.is === 'role' &&
      phrase.is === 'role' &&
      phrase.first === before.last + 1 &&
      view.tokens[before.last]!.lower === 'and' &&
      !before.role.plural &&
      !phrase.role.plural &&
      !phrase.indefinite &&
      phrase.owner === null &&
      phrase.inner === phrase.first &&
      before.role.kind === 'office' &&
      phrase.role.kind === 'office'
    ) {
      const span = stretch(view.words, before.first, phrase.last)
      const title = view.text.slice(view.tokens[before.inner]!.start, view.tokens[phrase.head]!.end)
      out[out.length - 1] = {
        ...before,
        ...span,
        head: phrase.head,
        role: {
          ...before.role,
          ...span,
          title,
          of: before.role.of ?? phrase.role.of,
          country: before.role.country ?? phrase.role.country,
        },
      }
    } else out.push(phrase)
  }
  return out
}

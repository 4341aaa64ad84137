import { stateWords } from './body-words-rules.ts'
import { isCompound } from './compound-rules.ts'
import { cutTitle } from './cut-title.ts'
import type { PeopleWord } from './people-words-rules.ts'
import { type BodyPhrase, isCapital, type Role, type RolePhrase, stretch } from './phrase.ts'
import { isBodyWord, readBody } from './read-bodies.ts'
import { isShortTitle, peopleWordAt } from './read-titles.ts'
import type { TextView } from './text-view.ts'
import {
  adjectiveInside,
  countryOf,
  type Left,
  type NameIndex,
  type Right,
  walkLeft,
  walkRight,
} from './walk-phrase.ts'

/** All words for people and bodies that are no names: titles, descriptions, "the ministry", in order. */
export function readRoles(
  view: TextView,
  index: NameIndex,
  titles: ReadonlyMap<number, number>,
): (RolePhrase | BodyPhrase)[] {
  const out: (RolePhrase | BodyPhrase)[] = []
  for (let at = 0; at < view.tokens.length; at++) {
    const end = titles.get(at)
    if (end !== undefined) {
      out.push(readCapitalTitle(view, index, at, end))
      at = end - 1
      continue
    }
    const inName = index.covering[at]
    if (inName !== undefined && inName.kind !== 'adjective') continue
    const word = peopleWordAt(view, at)
    if (word !== null && isHead(view, index, at) && !isCompound(view, at)) {
      const role = readRole(view, index, at, at + 1, at, word)
      out.push(role)
      at = Math.max(at, role.titleLast - 1)
    } else if (isBodyWord(view, at) && isHead(view, index, at) && !isBeforeOffice(view, index, at))
      out.push(readBody(view, index, at))
  }
  shareOf(view, out)
  return mergeJoined(view, out)
}

/** "the president, prime minister and foreign minister of Chad": all three are Chad’s. */
function shareOf(view: TextView, all: readonly (RolePhrase | BodyPhrase)[]): void {
  for (let at = all.length - 2; at >= 0; at--) {
    const a = all[at]!
    const b = all[at + 1]!
    if (a.is !== 'role' || b.is !== 'role' || a.role.of !== null || b.role.of === null || b.inner !== b.first) continue
    const between = view.tokens
      .slice(a.last, b.first)
      .map((token) => token.lower)
      .join(' ')
    if (!/^(?:,|and|, and)$/u.test(between) || a.role.kind !== 'office' || b.role.kind !== 'office') continue
    a.role.of = b.role.of
    a.role.country = b.role.country
  }
}

/** "police chief", though the tagger may call the chief an adjective. */
function isBeforeOffice(view: TextView, index: NameIndex, at: number): boolean {
  return (
    peopleWordAt(view, at + 1)?.kind === 'office' &&
    isHead(view, index, at + 1) &&
    view.tokens[at + 1]!.sentence === view.tokens[at]!.sentence
  )
}

const titleOnly: PeopleWord = { word: 'title', kind: 'office', plural: false, gender: null }

/** A title written with capitals: its head is the first word for people in it. */
function readCapitalTitle(view: TextView, index: NameIndex, first: number, end: number): RolePhrase {
  let head = end - 1
  let word = titleOnly
  for (let at = first; at < end; at++) {
    const found = peopleWordAt(view, at)
    if (found === null && !isShortTitle(view, at)) continue
    word = found ?? titleOnly
    head = at
    if (view.tokens[at + 1] === undefined || at + 1 >= end || peopleWordAt(view, at + 1) === null) break
  }
  return readRole(view, index, head, end, first, word)
}

/** "the court orders them", "the government offers loans": a noun by its tag with the object of a verb after it. */
function isVerbInDisguise(view: TextView, at: number): boolean {
  const next = view.tokens[at + 1]
  if (next === undefined || next.sentence !== view.tokens[at]!.sentence) return false
  return /^(?:DT|PRP\$?)$/u.test(next.tag) && view.people[at] === null
}

/** "police chief of Balkh": the words outweigh the tagger. */
function isOfficeOf(view: TextView, at: number): boolean {
  if (peopleWordAt(view, at)?.kind !== 'office' || view.tokens[at + 1]?.lower !== 'of') return false
  return /^(?:,|the|a|an|police|army|deputy|former|vice)$/u.test(view.tokens[at - 1]?.lower ?? '')
}

/** "deputy police chief Abdul Qaderi". */
function isOfficeBeforeName(view: TextView, index: NameIndex, at: number): boolean {
  const name = index.startingAt.get(at + 1)
  return (
    name?.kind === 'person' &&
    peopleWordAt(view, at)?.kind === 'office' &&
    /^(?:NN|JJ|DT|IN|,|POS)/u.test(view.tokens[at - 1]?.tag ?? '')
  )
}

/** Whether the token heads its phrase: a noun that no other noun follows, unless a name does. */
function isHead(view: TextView, index: NameIndex, at: number): boolean {
  const token = view.tokens[at]!
  if (isOfficeOf(view, at) || isOfficeBeforeName(view, index, at)) return true
  if (!token.tag.startsWith('NN') && !(isCapital(token) && token.tag !== 'VB')) return false
  const next = view.tokens[at + 1]
  if (next === undefined || next.sentence !== token.sentence) return true
  const name = index.startingAt.get(at + 1)
  if (name !== undefined)
    return name.kind === 'person' || !name.sure || (name.kind === 'country' && stateWords.has(token.lower))
  if (next.text === '-' || next.text === '/') return false
  // "a diplomat familiar with the plans", whatever the tagger makes of the word.
  if (next.lower === 'familiar' && view.tokens[at + 2]?.lower === 'with') return true
  if (!/^NNS?$/u.test(next.tag) || view.inTime[at + 1] === 1 || isVerbInDisguise(view, at + 1)) return true
  return false
}

function readRole(
  view: TextView,
  index: NameIndex,
  head: number,
  end: number,
  first: number,
  word: PeopleWord,
): RolePhrase {
  const left = walkLeft(view, index, first)
  const right: Right =
    end > head + 1 ? { last: end, titleLast: end, name: null, link: '' } : walkRight(view, index, end)
  const full = end > head + 1 && right.name === null ? walkRight(view, index, end) : right
  const reaches =
    full.link !== 'to' ||
    /^(?:ambassador|envoy|representative|advis[eo]r|aide|delegate|assistant|counsel|emissary|mission)$/u.test(word.word)
  const span = stretch(view.words, left.first, reaches ? full.last : Math.max(full.titleLast, end))
  const title = cutTitle(view, index, Math.min(left.inner, first), head, Math.max(right.titleLast, end))
  return {
    ...span,
    is: 'role',
    role: makeRole(view, left, full, span, title, word, head),
    named: left.named,
    after:
      full.link === 'to' || full.link === 'with' || (full.link !== 'of' && sentOut.has(word.word)) ? null : full.name,
    head,
    titleLast: Math.max(right.titleLast, end),
    inner: left.inner,
    indefinite: left.indefinite,
    owner: left.owner,
  }
}

/** Links after which the name says whose the office is; "ambassador to Turkey" is not Turkey’s. */
/** Whose "for", "on" or "at" says where they are sent, and not whose they are: "envoy for Syria". */
const sentOut = new Set(
  'representative envoy coordinator ambassador negotiator adviser advisor rapporteur mediator delegate attaché attache'.split(
    ' ',
  ),
)
const mine = new Set(['of', 'for', 'at', 'from', 'in'])

function makeRole(
  view: TextView,
  left: Left,
  right: Right,
  span: { first: number; last: number; start: number; end: number },
  title: string,
  word: PeopleWord,
  head: number,
): Role {
  const outer = view.text.slice(span.start, view.tokens[head]!.end)
  const abroad = right.link !== 'of' && sentOut.has(word.word)
  const after = right.name !== null && mine.has(right.link) && !abroad ? right.name : null
  const office = word.kind === 'office' || right.link === 'of'
  const country =
    countryOf(left.named) ?? adjectiveInside(view, left.inner, head) ?? (office ? after?.country : null) ?? null
  const body = left.named.find((name) => name.kind === 'organisation')?.name ?? null
  return {
    ...span,
    title,
    head: word.word === 'title' ? title.toLowerCase() : word.word,
    kind: word.kind,
    gender: word.gender,
    plural: word.plural,
    definite: left.definite,
    of: country ?? body ?? (right.link === 'in' ? null : (after?.name ?? null)),
    country,
    ownerToken: left.ownerToken,
    former: /\b(?:former|ex|late|erstwhile|then|onetime|one-time)\b/iu.test(outer),
    next: /\b(?:elect|designate|incoming|nominee)\b/iu.test(view.text.slice(span.start, span.end)),
  }
}

/** "President and CEO of the fund", beside a name: the first shares what the second says. */
function mergeJoined(view: TextView, all: (RolePhrase | BodyPhrase)[]): (RolePhrase | BodyPhrase)[] {
  const out: (RolePhrase | BodyPhrase)[] = []
  for (const phrase of all) {
    const before = out[out.length - 1]
    if (before?.is === 'role' && phrase.is === 'role' && isJoined(view, before, phrase)) {
      const span = stretch(view.words, before.first, phrase.last)
      const title = view.text.slice(view.tokens[before.inner]!.start, view.tokens[phrase.head]!.end)
      const of = before.role.of ?? phrase.role.of
      const country = before.role.country ?? phrase.role.country
      out[out.length - 1] = { ...before, ...span, role: { ...before.role, ...span, title, of, country } }
    } else out.push(phrase)
  }
  return out
}

function isJoined(view: TextView, a: RolePhrase, b: RolePhrase): boolean {
  if (b.first !== a.last + 1 || view.tokens[a.last]!.lower !== 'and' || a.role.definite || b.inner !== b.first)
    return false
  const mark = view.tokens[a.first - 1]?.text ?? ''
  if (peopleWordAt(view, a.first - 2) !== null) return false
  const beside = mark === ',' || mark === '(' || mark === '–' || mark === '—' || a.indefinite
  return beside && !a.role.plural && !b.role.plural && a.role.kind === 'office' && b.role.kind === 'office'
}

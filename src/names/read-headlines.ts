import { isFamilyNameFirst, isFirstName } from '../register/first-names.ts'
import { holdersBySurname } from '../register/holders.ts'
import { keyOf } from '../register/key-of.ts'
import { knownLength, runEnd } from './find-runs.ts'
import { makeKnown, makeShaped } from './make-name.ts'
import { genderOf, notNames } from './name-words-rules.ts'
import { isCapital, type NamePhrase, type NamesRead, stretch } from './phrase.ts'
import { chooseKnown } from './read-name.ts'
import { addressesOffice, isHonorific, titleEnd } from './read-titles.ts'
import type { TextView } from './text-view.ts'

/** Reads the sentences in which every word has a capital: only what the rest of the text, the register or a title vouches for. */
export function readHeadlines(view: TextView, out: NamesRead): void {
  if (!view.headline.includes(1)) return
  const body = namesOfBody(out.names)
  for (const sentence of view.words.sentences) {
    if (view.headline[sentence.index] === 0) continue
    let at = sentence.first
    while (at < sentence.last) at = isCapital(view.tokens[at]!) ? readAt(view, at, sentence.last, body, out) : at + 1
  }
}

/** Names of the other sentences by their words, and people’s by each part of theirs. */
function namesOfBody(names: readonly NamePhrase[]): ReadonlyMap<string, NamePhrase> {
  const found = new Map<string, NamePhrase>()
  const add = (key: string, name: NamePhrase): void => {
    if (!found.has(key)) found.set(key, name)
  }
  for (const name of names) if (name.kind !== 'adjective') add(keyOf(name.name), name)
  for (const name of names)
    if (name.kind === 'person') for (const part of name.name.split(' ')) if (part.length > 2) add(keyOf(part), name)
  return found
}

function readAt(
  view: TextView,
  at: number,
  last: number,
  body: ReadonlyMap<string, NamePhrase>,
  out: NamesRead,
): number {
  const { tokens, text } = view
  if (view.inTime[at] === 1) return at + 1
  for (let end = Math.min(at + 5, last); end > at; end--) {
    const name = body.get(keyOf(text.slice(tokens[at]!.start, tokens[end - 1]!.end)))
    if (name === undefined || (end === at + 1 && notNames.has(tokens[at]!.lower))) continue
    const pair = end === at + 1 ? pairEnd(view, at, last, body, [...out.titles.values()].includes(at)) : end
    if (pair > end) {
      const person = { kind: 'person', rule: 'names/person-in-headline', sure: true } as const
      out.names.push(makeShaped(view, at, pair, person, -1))
      return pair
    }
    const span = stretch(view.words, at, end)
    out.names.push({ ...name, ...span, name: text.slice(span.start, span.end), roles: [] })
    return end
  }
  return readUnnamed(view, at, last, body, out)
}

/**
 * "Foreign Minister Ada Okonkwo" where the body has only "Ada" and "Okonkwo": end of a full name made of two that the body names one by one,
 * or of a given name behind a title and one word more; `at + 1` for none.
 */
function pairEnd(
  view: TextView,
  at: number,
  last: number,
  body: ReadonlyMap<string, NamePhrase>,
  titled: boolean,
): number {
  const { tokens, text } = view
  const given = isFirstName(tokens[at]!.text) || genderOf(tokens[at]!.lower) !== null
  if (!titled && !given) return at + 1
  for (const end of [at + 3, at + 2]) {
    if (end > last || !isCapital(tokens[at + 1]!) || notNames.has(tokens[at + 1]!.lower)) continue
    const rest = body.get(keyOf(text.slice(tokens[at + 1]!.start, tokens[end - 1]!.end)))
    if (rest !== undefined && rest.kind !== 'country' && rest.kind !== 'place') return end
  }
  // "Chung Eui-yong"
  const next = at + 1 < last ? tokens[at + 1]!.text : ''
  return /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(next) ? at + 2 : at + 1
}

/** What the body does not name: the register’s names, holders’ surnames, titles, a given name and one word more. */
function readUnnamed(
  view: TextView,
  at: number,
  last: number,
  body: ReadonlyMap<string, NamePhrase>,
  out: NamesRead,
): number {
  const { tokens } = view
  const token = tokens[at]!
  const length = knownLength(view, at, last)
  const known = length > 0 && !(length === 1 && notNames.has(token.lower)) ? chooseKnown(view, at, at + length) : null
  if (known !== null) {
    out.names.push(makeKnown(view, at, at + length, known))
    return at + length
  }
  if (addressesOffice(view, at, last)) return at + 1
  const title = titleEnd(view, at, runEnd(view, at, last))
  if (title > at) {
    out.titles.set(at, title)
    return title
  }
  const honoured = isHonorific(view, at) && at + 1 < last
  const person = Math.max(personEnd(view, at, last), honoured ? pairEnd(view, at + 1, last, body, true) : 0)
  if (person === at || (honoured && personEnd(view, at, last) === at)) return at + 1
  const first = honoured ? at + 1 : at
  out.names.push(
    makeShaped(
      view,
      first,
      person,
      { kind: 'person', rule: 'names/person-in-headline', sure: true },
      first > at ? at : -1,
    ),
  )
  return person
}

/** "Mr Okafor", "Ada Okonkwo", "Xi Jinping", "Lavrov": end of a person’s name where the words themselves vouch for it. */
function personEnd(view: TextView, at: number, last: number): number {
  const { tokens } = view
  const token = tokens[at]!
  const next =
    at + 1 < last && isCapital(tokens[at + 1]!) && !notNames.has(tokens[at + 1]!.lower) ? tokens[at + 1]! : null
  if (isHonorific(view, at)) return next === null ? at : at + 2
  if (notNames.has(token.lower)) return at
  const day = view.report.published?.edtf ?? null
  if (
    next !== null &&
    (isFirstName(token.text) || genderOf(token.lower) !== null || isFamilyNameFirst(token.text)) &&
    !view.small.has(next.lower)
  ) {
    const third = tokens[at + 2]
    const closed = third === undefined || at + 2 >= last || !isCapital(third)
    if (closed || holdersBySurname(next.text, null).length > 0) return at + 2
  }
  return token.text.length > 3 &&
    !view.small.has(token.lower) &&
    day !== null &&
    holdersBySurname(token.text, day).length > 0
    ? at + 1
    : at
}

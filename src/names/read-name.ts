import { isFirstName } from '../register/first-names.ts'
import { placesNamed } from '../register/places.ts'
import { bodyHeads, occasionHeads, placeHeads } from './body-words-rules.ts'
import { knownLength } from './find-runs.ts'
import { makeKnown, makeShaped } from './make-name.ts'
import { isState, type Known, knownAs } from './name-table.ts'
import { genderOf, neverAlone, placesAndGivenNames } from './name-words-rules.ts'
import { isCapital, type NamePhrase } from './phrase.ts'
import { isHonorific, isShortTitle, peopleWordAt, titleEnd } from './read-titles.ts'
import type { Shape } from './shape-names.ts'
import type { TextView } from './text-view.ts'

/** One name that begins at a token, known or not; returns its end. */
export function readName(view: TextView, at: number, last: number, out: NamePhrase[]): number {
  const end = segmentEnd(view, at, last)
  const length = knownLength(view, at, end)
  if (length > 0) {
    const known = chooseKnown(view, at, at + length)
    const whole = known && wholeKind(view, known, at, at + length, end)
    if (known && whole === null) {
      const to = known.kind === 'place' ? withPlaceNoun(view, at + length) : at + length
      out.push(makeKnown(view, at, to, known))
      return to
    }
    if (known && whole && whole !== 'unknown') {
      out.push(
        makeShaped(
          view,
          at,
          end,
          { kind: whole, rule: `names/${whole}-with-known-name`, sure: true },
          -1,
          whereabouts(view, at, end, known),
        ),
      )
      return end
    }
  }
  const from = at
  const word = view.tokens[from]!
  if (end - from === 1 && word.text === 'X') return end
  if (end - from === 1 && neverAlone.has(word.lower) && !view.surnames.has(word.text) && !standsAsSurname(view, from))
    return end
  const body = bodyBeforePerson(view, from, end)
  if (body < end) {
    out.push(makeShaped(view, from, body, null, -1))
    return body
  }
  const to = withPlaceNoun(view, end)
  const place =
    to > end ? ({ kind: 'place', rule: 'names/place-by-noun', sure: true } as const) : bandOf(view, from, end)
  out.push(makeShaped(view, from, to, place, -1))
  return to
}

/** "the Sierra Norte gang": capitals that name a band are no person. */
function bandOf(view: TextView, first: number, end: number): Shape | null {
  const next = view.tokens[end]
  const article = view.tokens[first - 1]?.lower ?? ''
  if (next === undefined || next.sentence !== view.tokens[first]!.sentence || !bands.has(next.lower)) return null
  if (!/^(?:the|a|an|of|armed)$/u.test(article)) return null
  return { kind: 'organisation', rule: 'names/band-by-noun', sure: true }
}

const bands = new Set(
  'gang gangs cartel militia guerrillas rebels insurgents syndicate faction brigades commando'.split(' '),
)

/** A house may bear the name of any town, and a town's name may be that of several: then nothing says where it is. */
function whereabouts(view: TextView, first: number, last: number, known: Known): Known {
  const { tokens, text } = view
  if (known.kind !== 'place') return known
  const bears = /^(?:hotel|inn|resort|restaurant|cafe|café|pub|club)$/u.test(tokens[last - 1]!.lower)
  const own = text.slice(tokens[first]!.start, tokens[last - 1]!.start).trim()
  const several = new Set(placesNamed(own).map(({ country }) => country)).size > 1
  return bears || several ? { ...known, country: null } : known
}

const bureaus =
  /^(?:bureau|ministry|department|commission|directorate|agency|council|committee|secretariat|administration|affairs)$/u
/** Heads that a surname may follow within the body's own name. */
const centers = /^(?:center|centre|office|institute|division|authority|service)$/u

/** "Oceanian Affairs Bureau | Funakoshi Takehiro": a body’s head with two or three plain capitals after it. */
function bodyBeforePerson(view: TextView, first: number, end: number): number {
  for (let at = end - 4; at <= end - 3; at++) {
    if (
      at <= first ||
      !(
        bureaus.test(view.tokens[at]!.lower) ||
        (centers.test(view.tokens[at]!.lower) && isFirstName(view.tokens[at + 1]!.text))
      )
    )
      continue
    let plain = true
    for (let n = at + 1; n < end; n++)
      if (!isCapital(view.tokens[n]!) || bodyHeads.has(view.tokens[n]!.lower)) plain = false
    if (plain) return at + 1
  }
  return end
}

const placeNouns = new Set(
  `airport airfield airbase province region district county governorate oblast prefecture municipality peninsula archipelago islands island river
  valley prison square mountains desert strait gorge reef mosque cathedral bridge stadium`.split(/\s+/u),
)

/** Takes in a common noun after the capitals: "Balkh province", "Heathrow airport". */
function withPlaceNoun(view: TextView, end: number): number {
  const next = view.tokens[end]
  if (next === undefined || next.sentence !== view.tokens[end - 1]!.sentence || !placeNouns.has(next.lower)) return end
  const after = view.tokens[end + 1]
  return after !== undefined && /^NNS?$/u.test(after.tag) && after.sentence === next.sentence ? end : end + 1
}

function standsAsSurname(view: TextView, at: number): boolean {
  const token = view.tokens[at]!
  const before = view.tokens[at - 1]
  const next = view.tokens[at + 1]
  if (!token.tag.startsWith('NNP') || before === undefined || before.sentence !== token.sentence) return false
  return next === undefined || next.sentence !== token.sentence || !/^(?:NNS?|JJ)$/u.test(next.tag)
}

/**
 * What a known name is part of, where more capitals follow it: "Chinese" Foreign Ministry is a body, "Jordan" Peterson is
 * unknown; null where the known name stands for itself.
 */
function wholeKind(
  view: TextView,
  known: Known,
  first: number,
  end: number,
  last: number,
): 'organisation' | 'place' | 'occasion' | 'unknown' | null {
  if (end >= last) return null
  const { tokens } = view
  const head = tokens[last - 1]!.lower
  const given = isFirstName(tokens[first]!.text) || genderOf(tokens[first]!.lower) !== null
  const plain = !occasionHeads.has(head) && !bodyHeads.has(head) && !placeHeads.has(head)
  const named = plain && placesAndGivenNames.has(tokens[first]!.lower)
  if (end - first === 1 && ((known.kind === 'place' && given) || (known.kind === 'country' && named))) return 'unknown'
  if (bodyHeads.has(head) || hasBodyOf(view, end, last)) return 'organisation'
  if (placeHeads.has(head)) return known.kind === 'adjective' ? null : 'place'
  if (occasionHeads.has(head)) return 'occasion'
  if (known.kind === 'place' && end - first === 1) return 'unknown'
  return null
}

function hasBodyOf(view: TextView, first: number, last: number): boolean {
  for (let at = first; at + 1 < last; at++)
    if (bodyHeads.has(view.tokens[at]!.lower) && /^(?:of|for|on)$/u.test(view.tokens[at + 1]!.lower)) return true
  return false
}

/** Where the name that begins here ends: before a title, or a second known name that cannot be part of a person's. */
function segmentEnd(view: TextView, first: number, last: number): number {
  const given = isFirstName(view.tokens[first]!.text) || genderOf(view.tokens[first]!.lower) !== null
  for (let at = first + Math.max(1, knownLength(view, first, last)); at < last; at++) {
    const token = view.tokens[at]!
    if (!isCapital(token)) continue
    if (isHonorific(view, at) || isShortTitle(view, at)) return trimmed(view, first, at)
    if (isMembership(view, at) || (bodyHeads.has(token.lower) && titleEnd(view, at + 1, last) > at + 1)) continue
    const title = titleEnd(view, at, last)
    if (title > at && title < last) return trimmed(view, first, at)
    if (title === last && title > at && !given) return trimmed(view, first, at)
    if (!given && isSecondName(view, at, last)) return trimmed(view, first, at)
  }
  return last
}

/** "House of Representatives", "Council of Ministers": many under one roof, no title. */
function isMembership(view: TextView, at: number): boolean {
  const of = view.tokens[at - 1]!.lower
  return (of === 'of' || of === 'and') && (peopleWordAt(view, at)?.plural ?? false)
}

/** A country's name or adjective inside an unknown run begins a new name: "Boeing | U.S. Army". */
function isSecondName(view: TextView, at: number, last: number): boolean {
  if (!/^(?:U\.S\.|US|UN|U\.N\.|EU|UK|U\.K\.)$/u.test(view.tokens[at]!.text)) return false
  return knownLength(view, at, last) > 0
}

/** Drops a connective that a cut left hanging. */
function trimmed(view: TextView, first: number, end: number): number {
  let at = end
  while (at > first + 1 && !isCapital(view.tokens[at - 1]!)) at--
  return at
}

/** The meaning of a known name that the words round it call for; null where it must be something else. */
export function chooseKnown(view: TextView, first: number, end: number): Known | null {
  const { tokens, text } = view
  const all = knownAs(text.slice(tokens[first]!.start, tokens[end - 1]!.end))
  const before = tokens[first - 1]
  const sameSentence = before !== undefined && before.sentence === tokens[first]!.sentence
  const located =
    sameSentence &&
    /^(?:in|at|near|from|to|outside|around|across|via|leave|leaves|left|visit|visited|visits|,)$/u.test(before.lower)
  const people = all.find((row) => row.kind === 'people')
  const adjective = all.find((row) => row.kind === 'adjective')
  if (adjective && (!people || isModifying(view, end))) return adjective
  if (people) return people
  const whose = all.some(({ kind }) => kind === 'place') ? countryBehind(view, end) : null
  const there = whose === null ? undefined : all.find(({ kind, country }) => kind === 'place' && country === whose)
  if (there !== undefined) return there
  for (const row of all) {
    if (row.kind === 'place' && end - first === 1 && row.population > 0 && row.population < 250_000 && !located)
      continue
    return row
  }
  return null
}

/** "Alexandria, Virginia": the one country that what follows behind a comma lies in; null where that is not plain. */
function countryBehind(view: TextView, end: number): string | null {
  const { tokens, text } = view
  if (tokens[end]?.text !== ',' || tokens[end + 1]?.sentence !== tokens[end]!.sentence) return null
  const length = knownLength(view, end + 1, tokens.length)
  if (length === 0) return null
  const words = text.slice(tokens[end + 1]!.start, tokens[end + length]!.end)
  const [first] = knownAs(words)
  return (first?.kind === 'place' || first?.kind === 'country') && !isState(words) ? first.country : null
}

/** Whether a noun follows that an adjective of country could belong to. */
function isModifying(view: TextView, at: number): boolean {
  const next = view.tokens[at]
  if (next === undefined || next.sentence !== view.tokens[at - 1]!.sentence) return false
  if (/^(?:and|or|,)$/u.test(next.lower)) {
    const after = view.tokens[at + 1]
    const third = view.tokens[at + 2]
    if (after === undefined || third === undefined || !isCapital(after)) return false
    return knownAs(after.text).some((row) => row.kind === 'adjective') && /^(?:NN|JJ)/u.test(third.tag)
  }
  return /^(?:NN|JJ|VBG|VBN|CD|HYPH)/u.test(next.tag) || isCapital(next) || next.text === '-'
}

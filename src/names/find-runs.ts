import { isFamilyNameFirst } from '../register/first-names.ts'
import { holdersNamed } from '../register/holders.ts'
import { bodyHeads, occasionHeads, placeHeads, portfolioWords, workHeads } from './body-words-rules.ts'
import { knownAs, longestFrom } from './name-table.ts'
import { notNames, particles } from './name-words-rules.ts'
import { peopleWords, shortTitles } from './people-words-rules.ts'
import { isCapital } from './phrase.ts'
import { isOpening, looksLikeName, type TextView } from './text-view.ts'

/** Owners inside a name: "People’s Republic", "Lawyers’ Committee". */
const owners = new Set(
  `people workers women children men peoples lawyers teachers nurses farmers veterans doctors students king queen prince lloyd moody sotheby
  christie mcdonald levi reader players mothers physicians writers governors ministers leaders st`.split(/\s+/u),
)
/** Words before "of" that begin a name: "University of", "Gulf of", "Republic of". */
const beforeOf = new Set(
  `republic kingdom states emirates gulf strait bay cape isle league friends sons daughters lord order knights ministers state bank
  house bureau leader secretary minister head chief president chancellor governor archbishop bishop duke duchess prince princess
  speaker queen king emir sultan director association community people america field middle statue tower wall law rule
  world horn sea port city mount heights church temple palace court rock tree cabinet ambassador representative assistant counselor counsellor`.split(
    /\s+/u,
  ),
)

const beforeTo = new Set(
  'ambassador envoy representative mission delegation delegate assistant adviser advisor deputy counselor counsellor'.split(
    ' ',
  ),
)
const beforeFor = new Set(
  'secretary minister representative summit conference center centre coalition envoy'.split(' '),
)

/** End of the run of capitals that begins at a token: [first, end). A country’s name is never cut short: "Papua New Guinea". */
export function runEnd(view: TextView, first: number, last: number): number {
  let end = first + countryLength(view, first, last)
  let ofSeen = false
  while (end < last) {
    const next = step(view, first, end, last, ofSeen)
    if (next === end) break
    if (next > end + 1) ofSeen = ofSeen || view.tokens[end]!.lower === 'of' || view.tokens[end]!.lower === 'for'
    end = next
  }
  return end
}

/** "al-Assad", "el-Sissi": a name that begins small. */
const articled = /^(?:a[lnrstdz]|el|e[srn]|ash|bin|ben|abu|abd|ul|ur|d|l|o|t)[-’'‑]\p{Lu}/u

function isNamePart(view: TextView, at: number, last: number): boolean {
  if (at >= last) return false
  const token = view.tokens[at]!
  return (isCapital(token) || articled.test(token.text)) && view.inTime[at] === 0 && !notNames.has(token.lower)
}

/** "Moon Jae In", "Ban Ki Moon": a second given name that looks like a small word. */
function endsKoreanName(view: TextView, first: number, at: number): boolean {
  return (
    at - first === 2 &&
    isCapital(view.tokens[at]!) &&
    view.inTime[at] === 0 &&
    isFamilyNameFirst(view.tokens[first]!.text)
  )
}

function step(view: TextView, first: number, at: number, last: number, ofSeen: boolean): number {
  const { tokens } = view
  const token = tokens[at]!
  const before = tokens[at - 1]!.lower
  if (isNamePart(view, at, last) || endsKoreanName(view, first, at)) return at + 1
  if (token.tag === 'CD' && /^\d{1,2}$/u.test(token.text) && view.inTime[at] === 0 && isNamePart(view, at + 1, last))
    return at + 2
  if (particles.has(token.lower)) {
    const after = particles.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
    if (token.start > tokens[at - 1]!.end && isNamePart(view, after, last) && !(token.lower === 'y' && at === first))
      return after + 1
  }
  if (token.text === ',' && at + 1 < last && /^(?:jr\.?|sr\.?|d\.c\.?)$/iu.test(tokens[at + 1]!.text)) return at + 2
  const listed = portfolioAfter(view, first, at, last)
  if (listed > at) return listed
  const after = tokens[at + 1]?.lower === 'the' && isNamePart(view, at + 2, last) ? at + 2 : at + 1
  if (!isNamePart(view, after, last)) return at
  return joins(view, first, at, after, last, before, ofSeen) ? after + 1 : at
}

/** "Deputy Secretary for Foreign Trade, Energy, and the Oceans": past the comma and the next word of the post; `at` where it does not go on. */
function portfolioAfter(view: TextView, first: number, at: number, last: number): number {
  const { tokens } = view
  if (tokens[at]!.text !== ',' || !portfolioWords.has(tokens[at - 1]!.lower)) return at
  let next = at + 1
  while (next < last && /^(?:and|the)$/u.test(tokens[next]!.lower)) next++
  if (next >= last || !isNamePart(view, next, last) || !portfolioWords.has(tokens[next]!.lower)) return at
  for (let left = first + 1; left < at; left++)
    if (
      /^(?:for|of)$/u.test(tokens[left]!.lower) &&
      /^(?:secretary|minister|coordinator|representative|envoy)$/u.test(tokens[left - 1]!.lower)
    )
      return next + 1
  return at
}

/** Whether "of", "and", "for" … between two capitals hold one name together. */
function joins(
  view: TextView,
  first: number,
  at: number,
  after: number,
  last: number,
  before: string,
  ofSeen: boolean,
): boolean {
  const { tokens } = view
  switch (tokens[at]!.lower) {
    case 'of':
      return (
        beforeOf.has(before) ||
        bodyHeads.has(before) ||
        placeHeads.has(before) ||
        occasionHeads.has(before) ||
        workHeads.has(before)
      )
    case 'for':
    case 'on':
      return bodyHeads.has(before) || (ofSeen && portfolioWords.has(before)) || beforeFor.has(before)
    case 'to':
      return beforeTo.has(before)
    case '&':
      return true
    case 'and':
      return andJoins(view, first, after, last, before, ofSeen)
    case '’s':
    case "'s":
    case '’':
    case "'":
      return tokens[at]!.start === tokens[at - 1]!.end && (owners.has(before) || ownsBody(view, at, after))
    default:
      return false
  }
}

/** "Prime Minister’s Office", "President’s Residence". */
function ownsBody(view: TextView, at: number, after: number): boolean {
  const next = view.tokens[after]!.lower
  return peopleWords.get(view.tokens[at - 1]!.lower)?.kind === 'office' && (bodyHeads.has(next) || placeHeads.has(next))
}

/** "Ministry of Trade and Industry", "Food and Drug Administration", "Health and Human Services"; not "Russia and Turkey". */
function andJoins(
  view: TextView,
  first: number,
  after: number,
  last: number,
  before: string,
  ofSeen: boolean,
): boolean {
  const { tokens } = view
  const next = tokens[after]!.lower
  if (portfolioWords.has(before) && portfolioWords.has(next)) return true
  if (ofSeen && portfolioWords.has(next)) return true
  let end = after
  while (end < last && isNamePart(view, end, last)) end++
  if (/^(?:ltd|inc|corp|plc|llc|gmbh|co|group|holdings|airlines|motors)\.?$/u.test(tokens[end - 1]!.lower)) return false
  if (end - after < 2 || !bodyHeads.has(tokens[end - 1]!.lower)) return false
  if (isKnownAt(view, after) || peopleWords.has(before) || bodyHeads.has(before)) return false
  return !isKnownSpan(view, first, after - 1)
}

function isKnownAt(view: TextView, at: number): boolean {
  return knownAs(view.tokens[at]!.text).length > 0
}

function isKnownSpan(view: TextView, first: number, end: number): boolean {
  return knownAs(view.text.slice(view.tokens[first]!.start, view.tokens[end - 1]!.end)).length > 0
}

/** Length in tokens of the longest known name that begins here and ends by `last`; 0 for none. */
export function knownLength(view: TextView, at: number, last: number): number {
  const { tokens, text } = view
  const token = tokens[at]!
  const most = longestFrom(token.lower.endsWith('’s') ? token.lower.slice(0, -2) : token.lower)
  for (let end = Math.min(at + most, last); end > at; end--) {
    const words = text.slice(token.start, tokens[end - 1]!.end)
    if (knownAs(words).length > 0) return end - at
  }
  return 0
}

/** The same of a country’s; 1 where none begins here. */
function countryLength(view: TextView, at: number, last: number): number {
  const length = knownLength(view, at, last)
  const isCountry =
    length > 1 &&
    knownAs(view.text.slice(view.tokens[at]!.start, view.tokens[at + length - 1]!.end))[0]!.kind === 'country'
  return isCountry ? length : 1
}

const surnameParticles = new Set('von van de da di du del bin al el dos ter zu'.split(' '))

/** "von der Leyen", "Von der Leyen", "de Mistura": a surname without the given name. */
function beginsSmall(view: TextView, at: number, last: number): boolean {
  const token = view.tokens[at]!
  if (!surnameParticles.has(token.lower) || (isCapital(token) && !isOpening(view, at))) return false
  const next = particles.has(view.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return isNamePart(view, next, last) && view.tokens[at]!.sentence === view.tokens[next]!.sentence
}

/** "May thanked the troops", where the text has named Theresa May. */
function opensWithSurname(view: TextView, at: number): boolean {
  return view.surnames.has(view.tokens[at]!.text) && /^(?:VB|MD|POS|,|RB)/u.test(view.tokens[at + 1]?.tag ?? '')
}

/** "Vietnam's leader To Lam": a small word's capital within a sentence, where the register knows a person of the two words. */
function isKnownPerson(view: TextView, at: number, last: number): boolean {
  const next = view.tokens[at + 1]
  if (at + 1 >= last || next === undefined || !isCapital(next) || isOpening(view, at)) return false
  return notNames.has(view.tokens[at]!.lower) && holdersNamed(`${view.tokens[at]!.text} ${next.text}`).length > 0
}

/** "Will Putin visit Delhi?": a modal, though it is a given name too. */
function asks(view: TextView, at: number): boolean {
  if (view.tokens[at]!.text !== 'Will' || view.tokens[at]!.tag !== 'MD' || !isOpening(view, at)) return false
  let next = at + 1
  while (view.tokens[next]?.tag.startsWith('NNP') && next < at + 6) next++
  return view.tokens[next]?.tag === 'VB' && next > at + 1
}

/** Whether a name may begin at a token that opens a sentence: a known name, a title, or the words stage says so. */
export function beginsName(view: TextView, at: number, last: number): boolean {
  const token = view.tokens[at]!
  if (view.inTime[at] === 1) return false
  if (asks(view, at)) return false
  if (articled.test(token.text) || beginsSmall(view, at, last)) return true
  if (!isCapital(token) || /^[RDI]-\p{Lu}/u.test(token.text)) return false
  if (looksLikeName(view, at)) return true
  if (isKnownPerson(view, at, last)) return true
  if (/^(?:A[lnrstdz]|El|Ash|Ben|Abu|Abd)[-‑]\p{Lu}/u.test(token.text) || opensWithSurname(view, at)) return true
  if (token.text.includes('-') && knownAs(token.text.slice(0, token.text.indexOf('-'))).length > 0) return true
  if (/^\p{Lu}{3,}$/u.test(token.text) && view.tokens[at + 1]?.text === ':') return true
  if (view.inside.has(token.text) && !view.small.has(token.lower) && !notNames.has(token.lower)) return true
  const known = knownLength(view, at, last)
  if (known > 1 || (known === 1 && !notNames.has(token.lower))) return true
  // "US and Chinese officials": no pronoun in capitals.
  if (known === 1) return !isOpening(view, at) || isNamePart(view, at + 1, last) || /^\p{Lu}{2,}$/u.test(token.text)
  if (/^(?:north|south|east|west|new|central|first)/u.test(token.lower)) return isNamePart(view, at + 1, last)
  if (notNames.has(token.lower)) return false
  if (peopleWords.get(token.lower)?.kind === 'office' && /^(?:of|for|to)$/u.test(view.tokens[at + 1]?.lower ?? ''))
    return true
  if (shortTitles.has(token.lower.replace('.', ''))) return isNamePart(view, at + 1, last)
  return isNamePart(view, at + 1, last) && !view.small.has(token.lower)
}

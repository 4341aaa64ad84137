import { isFirstName } from '../register/first-names.ts'
import { titleOf } from '../register/titles.ts'
import { bodyHeads, portfolioWords } from './body-words-rules.ts'
import { knownLength } from './find-runs.ts'
import { knownAs } from './name-table.ts'
import { genderOf } from './name-words-rules.ts'
import { honorifics, type PeopleWord, peopleWords, shortTitles } from './people-words-rules.ts'
import { isCapital } from './phrase.ts'
import type { TextView } from './text-view.ts'

/** Words before the head of a title: "deputy", "acting", "vice". */
export const titleModifiers: ReadonlySet<string> = new Set(
  `prime foreign vice deputy assistant acting interim former ex senior junior chief first second third permanent special associate principal
  executive managing general under state outgoing incoming designate honorary then late press party cabinet crown grand supreme
  lead staff field rear lieutenant brigadier attorney ranking minority majority co presidential prime-ministerial regional top national
  federal royal high police army military naval union opposition floor house senate parliamentary senior-most counter`.split(
    /\s+/u,
  ),
)
/** Titles that are surnames too, and are read as one at the end of a name: "Martin Luther King". */
const surnamesToo = new Set(
  `king amir emir bishop judge marshal pope prince dean baron count earl major sheriff speaker guard hunter farmer miner driver fisher rector priest monk
  chief lord duke young rich poor page model rival hero star nun fan guest private friend elder boss singer carrier cook butler`.split(
    /\s+/u,
  ),
)
/** Titles that are given names too, behind another title: "Foreign Minister Amir Khan Muttaqi". */
const givenToo = new Set(['amir', 'emir', 'dean', 'earl', 'duke', 'marshal'])
/** Words for people that are no title when written with a capital. */
const noTitles = new Set(
  `national general black fellow major elder citizen women men children people youth family community force media press justice volunteer
  partner friend ally young star model hero adult public mission crew staff opposition elite side camp union band team squad consumer customer
  voter worker student pioneer veteran champion winner loser patient user source guide rights lady executive communist socialist democrat republican conservative liberal nationalist muslim christian jew catholic hunter guard driver fisher miner potter farmer cook
  protestant hindu buddhist sikh shiite sunni kurd arab islamist reformist populist royal`.split(/\s+/u),
)

/** The word for people that a token is, as the head of a title or description; null for others. */
export function peopleWordAt(view: TextView, at: number): PeopleWord | null {
  return view.people[at] ?? null
}

export function isHonorific(view: TextView, at: number): boolean {
  const token = view.tokens[at]!
  if (!isCapital(token) || !honorifics.has(token.lower.replace('.', ''))) return false
  return !(token.lower === 'lady' && view.tokens[at - 1]?.lower === 'first')
}

/** Offices that one is addressed by. */
const addressed = new Set(
  'president vice prime secretary minister ambassador chairman chairwoman chairperson chair premier chancellor governor commissioner director senator representative congressman congresswoman undersecretary administrator'.split(
    ' ',
  ),
)

/** "Mr. President", "Madam Vice President": an office follows, no name. */
export function addressesOffice(view: TextView, at: number, last: number): boolean {
  return (
    isHonorific(view, at) &&
    addressed.has(view.tokens[at + 1]?.lower ?? '') &&
    titleEnd(view, at + 1, last) > at + 1 &&
    /^(?:mr|mrs|ms|madam|madame|sir)\b/u.test(view.tokens[at]!.lower)
  )
}

export function isShortTitle(view: TextView, at: number): boolean {
  const token = view.tokens[at]!
  const known = isCapital(token) && shortTitles.has(token.lower.replace('.', ''))
  return known && (token.text.endsWith('.') || token.text.length < 4)
}

/** Whether a token can be the head of a title written with capitals. */
function isTitleHead(view: TextView, at: number): boolean {
  if (isShortTitle(view, at)) return true
  const { lower } = view.tokens[at]!
  const before = view.tokens[at - 1]?.lower
  if ((lower === 'lady' && before === 'first') || (lower === 'executive' && before === 'chief')) return true
  const word = peopleWordAt(view, at)
  if (word === null || (word.kind !== 'office' && word.kind !== 'trade')) return false
  if (noTitles.has(lower) && !word.plural && (isGivenAt(view, at + 1) || beforeTwoNames(view, at))) return true
  return !noTitles.has(lower) || titleOf(view.tokens[at]!.text)?.kind === 'rank'
}

function isGivenAt(view: TextView, at: number): boolean {
  const token = view.tokens[at]
  return token !== undefined && isCapital(token) && (isFirstName(token.text) || genderOf(token.lower) !== null)
}

/** "Republican Dale Whitcomb": two plain capitals follow, neither of which heads a body. */
function beforeTwoNames(view: TextView, at: number): boolean {
  const plain = (n: number): boolean => {
    const token = view.tokens[at + n]
    return (
      token !== undefined &&
      isCapital(token) &&
      !bodyHeads.has(token.lower) &&
      !peopleWords.has(token.lower) &&
      !portfolioWords.has(token.lower)
    )
  }
  const after = view.tokens[at + 3]
  return (
    plain(1) &&
    plain(2) &&
    !(after !== undefined && isCapital(after)) &&
    !/^(?:hunter|guard|driver|king|prince)$/u.test(view.tokens[at]!.lower)
  )
}

/**
 * End of the title written with capitals that begins at a token, within a run that ends at `last`; the token itself where
 * none does. "Deputy Foreign Minister", "Secretary of State", "Special Envoy for Climate".
 */
export function titleEnd(view: TextView, first: number, last: number): number {
  const { tokens } = view
  if (beginsWithAdjective(view, first, last) || isGivenBehindTitle(view, first, last)) return first
  let head = -1
  for (let at = first; at < last && at < first + 7; at++) {
    if (isTitleHead(view, at)) {
      if (head >= 0 && at === last - 1 && surnamesToo.has(tokens[at]!.lower)) break
      if (head >= 0 && isGivenBehindTitle(view, at, last)) break
      head = at
    } else if (head >= 0) break
    else if (!isModifier(tokens[at]!.lower)) return first
  }
  if (head < 0) return first
  const alone = head === first && last - first === 1
  if (alone && surnamesToo.has(tokens[head]!.lower) && !view.small.has(tokens[head]!.lower)) return first
  if (isOwnerOfBody(view, head, last)) return first
  return afterHead(view, head, last)
}

/** "Foreign Minister | Amir Khan Muttaqi". */
function isGivenBehindTitle(view: TextView, at: number, last: number): boolean {
  const before = view.tokens[at - 1]
  if (before === undefined || at + 1 >= last || !givenToo.has(view.tokens[at]!.lower)) return false
  return isCapital(before) && peopleWordAt(view, at - 1)?.kind === 'office'
}

/** "South African": whose the title is, though "African" can be what an office is for. */
function beginsWithAdjective(view: TextView, first: number, last: number): boolean {
  const length = first < last ? knownLength(view, first, last) : 0
  if (length < 2) return false
  const words = view.text.slice(view.tokens[first]!.start, view.tokens[first + length - 1]!.end)
  return knownAs(words).some(({ kind }) => kind === 'adjective')
}

/** "Prime Minister’s Office": the title is part of a body's name. */
function isOwnerOfBody(view: TextView, head: number, last: number): boolean {
  return (
    head + 2 < last &&
    /^(?:’s|'s|’|')$/u.test(view.tokens[head + 1]!.text) &&
    bodyHeads.has(view.tokens[last - 1]!.lower)
  )
}

function isModifier(lower: string): boolean {
  return titleModifiers.has(lower) || portfolioWords.has(lower) || titleOf(lower) !== null
}

const afterTitle = new Set(['general', 'elect', 'designate', 'emeritus', 'plenipotentiary'])
const links = new Set(['of', 'for', 'to', 'on'])

const posts = /^(?:bureau|office|department|ministry|division|president|secretary)$/u

/** Takes in "General", "-elect", "of State", "for the Bureau of European Affairs", "and Cooperation", and a second title after them. */
function afterHead(view: TextView, head: number, last: number): number {
  const { tokens } = view
  let end = head + 1
  while (
    end < last &&
    afterTitle.has(tokens[end]!.lower) &&
    tokens[head]!.lower !== 'general' &&
    (end + 1 === last || end - head < 2)
  )
    end++
  if (end >= last || !links.has(tokens[end]!.lower)) return end
  const second = secondTitle(view, end + 1, last)
  if (second > 0) return second
  let at = portfolioEnd(view, end + 1, last)
  let taken = Math.max(end, at > end + 1 ? at : end)
  while (at < last) {
    const { lower } = tokens[at]!
    const known = knownLength(view, at, last)
    const isPost = portfolioWords.has(lower) || posts.test(lower)
    if (known > 1 || (known === 1 && !isPost)) break
    if (isPost) taken = ++at
    else if (/^(?:of|the|for|,|’s|'s)$/u.test(lower)) at++
    else break
  }
  return taken === end ? oneWordPortfolio(view, end, last) : taken
}

/** "Minister of Unification Lee In-young": one unknown word, where a name of two still follows. */
function oneWordPortfolio(view: TextView, end: number, last: number): number {
  const { tokens } = view
  if (tokens[end]!.lower !== 'of' || last - end < 4 || isGivenAt(view, end + 1) || knownLength(view, end + 1, last) > 0)
    return end
  for (let at = end + 1; at < end + 4; at++) if (!isCapital(tokens[at]!)) return end
  return end + 2
}

/** End of a portfolio that says so itself: "for Korean Peninsula Affairs", "on Human Rights". */
function portfolioEnd(view: TextView, first: number, last: number): number {
  for (let at = Math.min(first + 6, last - 1); at > first; at--)
    if (
      /^(?:affairs|issues|matters|reconciliation|negotiations|rights|policy|security|operations)$/u.test(
        view.tokens[at]!.lower,
      )
    )
      return at + 1
  return first
}

/** End of a rank or title after the portfolio: "Special Representative for Reconciliation Ambassador | Khalilzad". */
function secondTitle(view: TextView, first: number, last: number): number {
  for (let at = last - 2; at > first; at--)
    if (isTitleHead(view, at) && !surnamesToo.has(view.tokens[at]!.lower) && peopleWordAt(view, at)?.kind === 'office')
      return at + 1
  return 0
}

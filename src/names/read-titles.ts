import { titleOf } from '../register/titles.ts'
import { portfolioWords } from './body-words-rules.ts'
import { knownLength } from './find-runs.ts'
import { honorifics, type PeopleWord, peopleWords, shortTitles } from './people-words-rules.ts'
import { isCapital } from './phrase.ts'
import type { TextView } from './text-view.ts'

/** Words before the head of a title: "deputy", "acting", "vice". */
export const titleModifiers: ReadonlySet<string> = new Set(
  `prime foreign vice deputy assistant acting interim former ex senior junior chief first second third permanent special associate principal
  executive managing general under state outgoing incoming designate honorary then late press party cabinet crown grand supreme
  lead staff field rear lieutenant brigadier attorney ranking minority majority co presidential prime-ministerial regional top national
  federal royal high police army military naval night union opposition floor house senate parliamentary`.split(/\s+/u),
)
/** Titles that are surnames too, and are read as one at the end of a name: "Martin Luther King". */
const surnamesToo = new Set(
  `king bishop judge marshal pope prince dean baron count earl major sheriff speaker guard hunter farmer miner driver fisher rector priest monk
  chief lord duke young rich poor page model rival hero star nun fan guest major private friend elder boss singer carrier cook butler`.split(
    /\s+/u,
  ),
)

/** The word for people that a token is, as the head of a title or description; null for others. */
export function peopleWordAt(view: TextView, at: number): PeopleWord | null {
  const token = view.tokens[at]
  if (token === undefined) return null
  const word = peopleWords.get(token.lower)
  if (word !== undefined) return word
  const hyphen = token.lower.lastIndexOf('-')
  if (hyphen > 0)
    return peopleWords.get(token.lower.slice(hyphen + 1)) ?? peopleWords.get(token.lower.slice(0, hyphen)) ?? null
  return null
}

export function isHonorific(view: TextView, at: number): boolean {
  const token = view.tokens[at]!
  return isCapital(token) && honorifics.has(token.lower.replace('.', ''))
}

export function isShortTitle(view: TextView, at: number): boolean {
  const token = view.tokens[at]!
  return (
    isCapital(token) &&
    shortTitles.has(token.lower.replace('.', '')) &&
    (token.text.endsWith('.') || token.text.length < 4)
  )
}

/**
 * End of the title written with capitals that begins at a token, within a run that ends at `last`; the token itself where
 * none does. "Deputy Foreign Minister", "Secretary of State", "Special Envoy for Climate".
 */
export function titleEnd(view: TextView, first: number, last: number): number {
  const { tokens } = view
  let head = -1
  for (let at = first; at < last && at < first + 7; at++) {
    const word = peopleWordAt(view, at)
    if ((word !== null && (word.kind === 'office' || word.kind === 'trade')) || isShortTitle(view, at)) {
      if (at === last - 1 && at > first && head < 0 && !isModifier(tokens[at - 1]!.lower)) return first
      if (head >= 0 && at === last - 1 && surnamesToo.has(tokens[at]!.lower)) break
      head = at
      continue
    }
    if (head >= 0) break
    if (!isModifier(tokens[at]!.lower)) return first
  }
  if (head < 0) return first
  if (
    head === first &&
    last - first === 1 &&
    surnamesToo.has(tokens[head]!.lower) &&
    !view.small.has(tokens[head]!.lower)
  )
    return first
  return afterHead(view, head, last)
}

function isModifier(lower: string): boolean {
  return titleModifiers.has(lower) || portfolioWords.has(lower) || titleOf(lower) !== null
}

/** Takes in "General", "-elect", "of State", "for the Bureau of European Affairs", "and Cooperation". */
function afterHead(view: TextView, head: number, last: number): number {
  const { tokens } = view
  let end = head + 1
  while (
    end < last &&
    /^(?:general|elect|designate|emeritus|ordinary|plenipotentiary)$/u.test(tokens[end]!.lower) &&
    !/^general$/u.test(tokens[head]!.lower)
  )
    end++
  const link = tokens[end]?.lower
  if (end >= last || !(link === 'of' || link === 'for' || link === 'to' || link === 'on')) return end
  let at = end + 1
  let taken = end
  while (at < last) {
    const lower = tokens[at]!.lower
    const known = knownLength(view, at, last)
    if (portfolioWords.has(lower) || /^(?:bureau|office|department|ministry|division)$/u.test(lower)) taken = ++at
    else if (known > 0) taken = at += known
    else if (/^(?:of|the|for|,|’s|'s)$/u.test(lower)) at++
    else break
  }
  return taken > end ? taken : end
}

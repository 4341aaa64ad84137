import { organisationByName } from '../register/organisations.ts'
import type { Discourse } from './discourse.ts'
import type { Draft, Drafts } from './draft.ts'

/** Offices of a state that the press gives without a country where the context says whose they are. */
const ofStates = new Set(
  `minister premier chancellor secretary governor mayor prosecutor judge general commander colonel captain admiral lawmaker senator mp
  legislator chief officer official policeman ambassador envoy speaker whip doctor representative spokesman spokeswoman spokesperson deputy
  undersecretary vice-president prime-minister councillor inspector superintendent sheriff member`.split(/\s+/u),
)

/** Offices that no state has: the country round them is where they are, or whom they speak with. */
const international = /\b(?:secretary[- ]general|high commissioner|high representative|commissioner)\b/iu

/**
 * Gives officials without a country the only one that is spoken of round their first mention: "Interior Minister Soylu"
 * after sentences on nothing but Turkey. Where two countries are near, it stays unknown; so it does where the sentence sets them
 * beside an official of that country: "Deputy Secretary Coleman met Moldovan Prime Minister Rusu".
 */
export function inferCountries(discourse: Discourse, drafts: Drafts): void {
  const waiting = new Set(
    drafts.all.filter((draft) => draft.kind === 'person' && draft.country === null && isOfficial(draft)),
  )
  if (waiting.size === 0) return
  const { heard } = discourse
  for (let at = 0; at < heard.length; at++) {
    const { draft } = heard[at]!
    if (!waiting.delete(draft)) continue
    draft.country = countryOfList(discourse, at) ?? onlyCountry(discourse, at)
  }
}

function isOfficial(draft: Draft): boolean {
  return (
    draft.offices.every(({ of, title }) => isAtHome(of) && !international.test(title)) &&
    ([...draft.heads].some((head) => ofStates.has(head)) ||
      // Of a company or club, one says so.
      draft.offices.some(({ title, of }) => of === null && /^president$/iu.test(title)))
  )
}

/** Whether what an office is of may be a state's: nothing said, or a body that is not known to be of several states. */
function isAtHome(of: string | null): boolean {
  if (of === null) return true
  const body = organisationByName(of)
  return body === null ? of.length !== 3 : body.type !== 'international'
}

/** "Ukrainian Prime Minister A, Foreign Minister B and Deputy Foreign Minister C": all of the first one's country; null for no such list. */
function countryOfList({ heard, view: { tokens } }: Discourse, at: number): string | null {
  const { first, sentence } = heard[at]!
  let before = at - 1
  while (before >= 0 && heard[before]!.draft.kind !== 'person' && heard[before]!.sentence === sentence) before--
  const one = heard[before]
  if (!one || one.sentence !== sentence || one.draft.kind !== 'person' || one.last >= first) return null
  const between = tokens.slice(one.last, first)
  const isList = /^(?:,|and)$/u.test(between[0]!.lower) && between.length < 9
  const titles = between.every(({ text }) => /^(?:,|and|of|for|the|\p{Lu}.*)$/u.test(text))
  const commas = between.filter(({ text }) => text === ',').length
  return isList && titles && commas < 2 && between.length > 1 ? one.draft.country : null
}

function onlyCountry({ heard }: Discourse, from: number): string | null {
  const { sentence, draft: official } = heard[from]!
  const found = new Set<string>()
  const others = new Set<string>()
  // A place alone says where somebody is, not whose; officials whom one meets are others'.
  let told = false
  let at = from
  while (at + 1 < heard.length && heard[at + 1]!.sentence === sentence) at++
  for (; at >= 0 && sentence - heard[at]!.sentence <= 2; at--) {
    const { draft } = heard[at]!
    if (draft.country === null || draft.kind === 'occasion' || draft.kind === 'work') continue
    found.add(draft.country)
    if (draft.kind !== 'place' && !(draft.kind === 'group' && at > from)) told = true
    if (draft !== official && at > from && isNamedWithCountry(draft)) others.add(draft.country)
  }
  const only = found.size === 1 && told ? [...found][0]! : null
  return only === null || others.has(only) ? null : only
}

/** Whether the text says of which country a person's office is. */
function isNamedWithCountry({ kind, offices, country }: Draft): boolean {
  return kind === 'person' && offices.some(({ basis, of }) => basis === 'text' && of === country)
}

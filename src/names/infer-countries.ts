import { organisationByName } from '../register/organisations.ts'
import type { Discourse, Heard } from './discourse.ts'
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
    draft.country = onlyCountry(discourse, at)
  }
}

function isOfficial(draft: Draft): boolean {
  return (
    draft.offices.every(({ of, title }) => isAtHome(of) && !international.test(title)) &&
    [...draft.heads].some((head) => ofStates.has(head))
  )
}

/** Whether what an office is of may be a state's: nothing said, or a body that is not known to be of several states. */
function isAtHome(of: string | null): boolean {
  if (of === null) return true
  const body = organisationByName(of)
  return body === null ? of.length !== 3 : body.type !== 'international'
}

function onlyCountry({ heard, view }: Discourse, from: number): string | null {
  const { sentence, draft: official, start } = heard[from]!
  const found = new Set<string>()
  const others = new Set<string>()
  let at = from
  while (at + 1 < heard.length && heard[at + 1]!.sentence === sentence) at++
  const end = view.tokens[heard[at]!.last - 1]!.end
  for (; at >= 0 && sentence - heard[at]!.sentence <= 2; at--) {
    const { draft } = heard[at]!
    if (draft.country === null || draft.kind === 'occasion' || draft.kind === 'work') continue
    found.add(draft.country)
    if (draft !== official && isNamedWithCountry(heard[at]!, start, end)) others.add(draft.country)
  }
  const only = found.size === 1 ? [...found][0]! : null
  return only === null || others.has(only) ? null : only
}

/** Whether a person's office is said to be their country's within a stretch of the text. */
function isNamedWithCountry({ draft }: Heard, start: number, end: number): boolean {
  return (
    draft.kind === 'person' &&
    draft.offices.some(
      (office) =>
        office.basis === 'text' && office.of === draft.country && office.start! >= start && office.end! <= end,
    )
  )
}

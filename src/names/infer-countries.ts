import type { Discourse } from './discourse.ts'
import type { Draft, Drafts } from './draft.ts'

/** Offices of a state that the press gives without a country where the context says whose they are. */
const ofStates = new Set(
  `minister premier chancellor secretary governor mayor prosecutor judge general commander colonel captain admiral lawmaker senator mp
  legislator chief officer official policeman ambassador envoy speaker whip doctor representative spokesman spokeswoman spokesperson deputy
  undersecretary vice-president prime-minister councillor inspector superintendent sheriff member`.split(/\s+/u),
)

/**
 * Gives officials without a country the only one that is spoken of round their first mention: "Interior Minister Soylu"
 * after sentences on nothing but Turkey. Where two countries are near, it stays unknown.
 */
export function inferCountries(discourse: Discourse, drafts: Drafts): void {
  const waiting = new Set(
    drafts.all.filter((draft) => draft.kind === 'person' && draft.country === null && isOfficial(draft)),
  )
  if (waiting.size === 0) return
  const { heard } = discourse
  for (let at = 0; at < heard.length; at++) {
    const { draft, sentence } = heard[at]!
    if (!waiting.delete(draft)) continue
    draft.country = onlyCountry(discourse, at, sentence)
  }
}

function isOfficial(draft: Draft): boolean {
  return (
    draft.offices.every((office) => office.of === null || office.of.length !== 3) &&
    [...draft.heads].some((head) => ofStates.has(head))
  )
}

function onlyCountry({ heard }: Discourse, from: number, sentence: number): string | null {
  const found = new Set<string>()
  let at = from
  while (at + 1 < heard.length && heard[at + 1]!.sentence === sentence) at++
  for (; at >= 0 && sentence - heard[at]!.sentence <= 2; at--) {
    const { draft } = heard[at]!
    if (draft.country !== null && draft.kind !== 'occasion' && draft.kind !== 'work') found.add(draft.country)
  }
  return found.size === 1 ? [...found][0]! : null
}

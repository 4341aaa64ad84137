import type { Discourse } from './discourse.ts'
import { type Draft, type Drafts, mention } from './draft.ts'
import type { PairPhrase } from './phrase.ts'

const leading = new Set(
  'leader president premier minister chancellor king queen prince emir sultan ruler chairman pope secretary emperor monarch'.split(
    ' ',
  ),
)

/** "the two leaders", "both sides": a mention on each of the two that were last named together. */
export function resolvePair(discourse: Discourse, phrase: PairPhrase, drafts: Drafts): void {
  const people = phrase.of === 'countries' ? [] : twoPeople(discourse, phrase)
  const two = people.length === 2 ? people : phrase.of === 'people' ? [] : twoCountries(discourse, phrase, drafts)
  if (two.length !== 2) return
  const last = discourse.view.tokens[phrase.last - 1]!.lower
  for (const draft of two) {
    mention(draft, phrase, 'description')
    if (last === 'men' || last === 'women') draft.gender ??= last === 'men' ? 'male' : 'female'
  }
  for (const draft of two) discourse.hear(draft, phrase)
  discourse.hearTogether(two, phrase)
}

/** Two who were named side by side before others; leaders before others where leaders are meant. */
function twoPeople(discourse: Discourse, phrase: PairPhrase): Draft[] {
  const isPerson = (draft: Draft): boolean => draft.kind === 'person'
  const isLeader = (draft: Draft): boolean => isPerson(draft) && [...draft.heads].some((head) => leading.has(head))
  const wanted = phrase.of === 'people' ? [isLeader, isPerson] : [isPerson]
  for (const fits of wanted) {
    const found = lastTwo(discourse, phrase, fits)
    if (found.length === 2) return found
  }
  return []
}

function lastTwo(discourse: Discourse, phrase: PairPhrase, fits: (draft: Draft) => boolean): Draft[] {
  const sentence = discourse.view.tokens[phrase.first]!.sentence
  const together = discourse.lastTogether(sentence, 4)
  if (together !== null && together.length === 2 && together.every(fits)) return [...together]
  const found: Draft[] = []
  for (let at = discourse.heard.length - 1; at >= 0 && found.length < 2; at--) {
    const { draft, sentence: heardIn } = discourse.heard[at]!
    if (sentence - heardIn > 8) break
    if (fits(draft) && !found.includes(draft)) found.push(draft)
  }
  return found.reverse()
}

/** The two countries last spoken of, by name or through their people. */
function twoCountries(discourse: Discourse, phrase: PairPhrase, drafts: Drafts): Draft[] {
  const sentence = discourse.view.tokens[phrase.first]!.sentence
  const together = discourse.lastTogether(sentence, 4)
  if (together !== null && together.length === 2 && together.every((draft) => draft.kind === 'country'))
    return [...together]
  const codes: string[] = []
  for (let at = discourse.heard.length - 1; at >= 0 && codes.length < 2; at--) {
    const { draft, sentence: heardIn } = discourse.heard[at]!
    if (sentence - heardIn > 12) break
    const useful = draft.kind === 'country' || draft.kind === 'person'
    if (useful && draft.country !== null && !codes.includes(draft.country)) codes.push(draft.country)
  }
  return codes.length === 2 ? codes.reverse().map((code) => drafts.country(code)) : []
}

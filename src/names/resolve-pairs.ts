import type { Discourse } from './discourse.ts'
import { type Draft, mention } from './draft.ts'
import type { PairPhrase } from './phrase.ts'
import { countryDraftOf } from './resolve-bodies.ts'

/** "the two leaders", "both sides": a mention on each of the two that were last named together. */
export function resolvePair(discourse: Discourse, phrase: PairPhrase, drafts: Draft[]): void {
  const people = phrase.of === 'countries' ? [] : twoPeople(discourse, phrase)
  const two = people.length === 2 ? people : phrase.of === 'people' ? [] : twoCountries(discourse, drafts)
  if (two.length !== 2) return
  for (const draft of two) mention(draft, phrase, 'description')
  for (const draft of two) discourse.hear(draft, phrase)
}

function twoPeople(discourse: Discourse, phrase: PairPhrase): Draft[] {
  const sentence = discourse.view.tokens[phrase.first]!.sentence
  const found: Draft[] = []
  for (let at = discourse.heard.length - 1; at >= 0 && found.length < 2; at--) {
    const { draft, sentence: in_ } = discourse.heard[at]!
    if (sentence - in_ > 8) break
    if (draft.kind === 'person' && !found.includes(draft)) found.push(draft)
  }
  return found.reverse()
}

function twoCountries(discourse: Discourse, drafts: Draft[]): Draft[] {
  const codes: string[] = []
  for (let at = discourse.heard.length - 1; at >= 0 && codes.length < 2; at--) {
    const { draft } = discourse.heard[at]!
    const useful = draft.kind === 'country' || draft.kind === 'person'
    if (useful && draft.country !== null && !codes.includes(draft.country)) codes.push(draft.country)
  }
  return codes.length === 2 ? codes.reverse().map((code) => countryDraftOf(drafts, code)) : []
}

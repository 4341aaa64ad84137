import { countryByCode } from '../register/countries.ts'
import { keyOf } from '../register/key-of.ts'
import type { Discourse } from './discourse.ts'
import { type Draft, type Drafts, mention, newDraft } from './draft.ts'
import type { BodyPhrase, NamePhrase } from './phrase.ts'

/** Which place a description means: "the city of Kunduz", "Balkh province", "the Turkish capital", "a village". */
export function resolvePlace(
  discourse: Discourse,
  phrase: BodyPhrase,
  drafts: Drafts,
  draftOf: ReadonlyMap<NamePhrase, Draft>,
): Draft | null {
  const introduced = phrase.names === null ? undefined : draftOf.get(phrase.names)
  if (introduced !== undefined) {
    introduced.country ??= phrase.country
    mention(introduced, phrase, 'description')
    return null
  }
  if (phrase.plural) return null
  if (phrase.head === 'capital' && phrase.country !== null) {
    const draft = capitalOf(phrase.country, drafts)
    if (draft !== null) mention(draft, phrase, 'description')
    return draft
  }
  const before = phrase.definite && phrase.owner === null ? placeBefore(discourse, phrase) : null
  if (before !== null) {
    mention(before, phrase, 'description')
    return before
  }
  return described(discourse, phrase, drafts)
}

function capitalOf(code: string, drafts: Drafts): Draft | null {
  const capital = countryByCode(code)?.capital ?? null
  if (capital === null) return null
  const there = drafts.get(`place ${code} ${keyOf(capital)}`)
  if (there !== undefined) return there
  const draft = newDraft('place', capital, 'names/capital-of', code)
  draft.seatOf = code
  return drafts.add(`place ${code} ${keyOf(capital)}`, draft)
}

/** "the province" after "Balkh province", "the airport" after "Heathrow airport". */
function placeBefore(discourse: Discourse, phrase: BodyPhrase): Draft | null {
  if (phrase.headToken !== phrase.inner) return null
  return discourse.best(({ draft, start }) =>
    draft.kind === 'place' && keyOf(draft.name).split(' ').includes(phrase.head) ? start : null,
  )
}

function described(discourse: Discourse, phrase: BodyPhrase, drafts: Drafts): Draft {
  const { view } = discourse
  const owner = phrase.owner !== null ? `${phrase.owner.name}’s ` : ''
  const name = owner + view.text.slice(view.tokens[phrase.inner]!.start, phrase.end)
  const key = keyOf(name)
  let draft = drafts.get(`described ${key}`)
  if (draft === undefined) {
    draft = newDraft('place', name, 'names/described-place', phrase.country)
    drafts.add(`described ${key}`, draft)
  }
  mention(draft, phrase, 'description')
  return draft
}

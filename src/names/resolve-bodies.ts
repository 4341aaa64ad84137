import { keyOf } from '../register/key-of.ts'
import type { Discourse } from './discourse.ts'
import { type Draft, type Drafts, mention, newDraft } from './draft.ts'
import { type BodyPhrase, type NamePhrase, stretch } from './phrase.ts'
import { resolvePlace } from './resolve-places.ts'
import { resolvePronoun } from './resolve-pronouns.ts'

const governments = new Set('government regime administration authority authorities state leadership'.split(' '))
const countryWords = new Set('country nation kingdom monarchy republic state island superpower'.split(' '))
const kingdoms = new Set('SAU JOR MAR BHR GBR ESP NLD BEL SWE NOR DNK THA KHM BTN LSO SWZ TON'.split(' '))
const islands = new Set(
  'CUB CYP LKA TWN ISL IRL JPN PHL MDG MLT JAM BHS BRB TTO FJI MDV MUS NZL HTI DOM SGP IDN BHR TLS PNG SLB VUT WSM TON KIR NRU TUV PLW FSM MHL COM SYC CPV STP ATG DMA GRD KNA LCA VCT GBR GRL'.split(
    ' ',
  ),
)

/** Whether a country may be called by a word: only monarchies are kingdoms, and they are no republics. */
function isCalled(code: string | null, head: string): boolean {
  if (head === 'kingdom' || head === 'monarchy') return kingdoms.has(code ?? '')
  if (head === 'island') return islands.has(code ?? '')
  return head !== 'republic' || !kingdoms.has(code ?? '')
}

/** Which organisation or country a description means. */
export function resolveBody(
  discourse: Discourse,
  phrase: BodyPhrase,
  drafts: Drafts,
  draftOf: ReadonlyMap<NamePhrase, Draft>,
): Draft | null {
  if (phrase.sort === 'place') return resolvePlace(discourse, phrase, drafts, draftOf)
  const introduced = phrase.names === null ? undefined : draftOf.get(phrase.names)
  if (introduced !== undefined) {
    introduced.country ??= phrase.country
    mention(introduced, phrase, 'description')
    return null
  }
  const country = countryMeant(discourse, phrase, drafts)
  if (country !== null) {
    mention(country, phrase, phrase.country !== null ? 'metonym' : 'description')
    return country
  }
  const named = phrase.definite && !phrase.plural ? namedBefore(discourse, phrase) : null
  if (named !== null) {
    mention(named, phrase, 'description')
    return named
  }
  return described(discourse, phrase, drafts)
}

/** "the Russian government", "the government", "the country". */
function countryMeant(discourse: Discourse, phrase: BodyPhrase, drafts: Drafts): Draft | null {
  const { head } = phrase
  if (phrase.indefinite || (phrase.plural && head !== 'authority')) return null
  if (phrase.country !== null && governments.has(head) && isBare(discourse, phrase))
    return drafts.country(phrase.country)
  if (phrase.country !== null || !phrase.definite || phrase.owner !== null) return null
  if (!governments.has(head) && !countryWords.has(head)) return null
  if (phrase.headToken !== phrase.inner && head !== 'kingdom' && head !== 'island') return null
  return discourse.best(({ draft, start, subject }) =>
    draft.kind === 'country' && isCalled(draft.country, head) ? start + (subject ? 200 : 0) : null,
  )
}

/** Only the country stands before the word: "the new Tunisian government" too, "the Kurdistan regional government" not. */
function isBare({ view }: Discourse, phrase: BodyPhrase): boolean {
  const words = view.text.slice(view.tokens[phrase.inner]!.start, view.tokens[phrase.headToken]!.end)
  return !/\b(?:regional|local|provincial|state|federal state|city|municipal|port|customs|transitional military)\b/iu.test(
    words,
  )
}

/** "the ministry" after "the Chinese Foreign Ministry", "the court" after "the Supreme Court". */
function namedBefore(discourse: Discourse, phrase: BodyPhrase): Draft | null {
  return discourse.best(({ draft, start }) => {
    if (draft.kind !== 'organisation') return null
    if (phrase.country !== null && draft.country !== phrase.country) return null
    const words = keyOf(draft.name).split(' ')
    return words.includes(phrase.head) &&
      (phrase.headToken === phrase.inner || keyOf(draft.name).includes(keyOf(phrase.name)))
      ? start
      : null
  })
}

/** Bodies of a state that are told apart by whose they are: "its embassy", "her department". */
const states = new Set('embassy consulate mission delegation department agency office service'.split(' '))

/** Whose a state’s body is, where a pronoun says so; null for no such body or owner. */
function holderOf(discourse: Discourse, { ownerToken, head }: BodyPhrase): Draft | null {
  if (ownerToken < 0 || !states.has(head)) return null
  const { words, tokens } = discourse.view
  const pronoun = { ...stretch(words, ownerToken, ownerToken + 1), is: 'pronoun' as const }
  const meant = resolvePronoun(discourse, { ...pronoun, lower: tokens[ownerToken]!.lower })
  return meant.length === 1 ? meant[0]! : null
}

function described(discourse: Discourse, phrase: BodyPhrase, drafts: Drafts): Draft {
  const { view } = discourse
  const holder = holderOf(discourse, phrase)
  const own = holder ?? phrase.owner
  const owner = own !== null ? `${own.name}’s ` : ''
  const name = owner + view.text.slice(view.tokens[phrase.inner]!.start, phrase.end)
  const key = keyOf(name)
  const people = phrase.plural || /^(?:troops|forces|rebels|militants|services|sides)$/u.test(phrase.head)
  let draft = drafts.get(`described ${key}`)
  if (draft === undefined) {
    draft = newDraft(people ? 'group' : 'organisation', name, 'names/described-body', phrase.country)
    draft.plural = people
    if (holder !== null) discourse.speaksFor.set(draft, holder)
    drafts.add(`described ${key}`, draft)
  }
  mention(draft, phrase, 'description')
  return draft
}

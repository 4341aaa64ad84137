import { stateWords } from './body-words-rules.ts'
import type { Discourse } from './discourse.ts'
import { type Draft, mention } from './draft.ts'
import type { BodyPhrase, NamePhrase, RolePhrase } from './phrase.ts'
import type { NameIndex } from './walk-phrase.ts'

/**
 * "Turkey, a member of NATO,", "a fellow ally, Qatar,", "Aleppo, Syria’s largest city,": the description of a country, body
 * or place that stands beside it. Null where it stands beside none.
 */
export function resolveApposition(
  discourse: Discourse,
  phrase: RolePhrase | BodyPhrase,
  index: NameIndex,
  draftOf: ReadonlyMap<NamePhrase, Draft>,
): Draft | null {
  const name = nameBefore(discourse, phrase, index) ?? nameAfter(discourse, phrase, index)
  const draft = name === null ? undefined : draftOf.get(name)
  if (draft === undefined) return null
  const country = phrase.is === 'role' ? phrase.role.country : phrase.country
  if (draft.kind !== 'country') draft.country ??= country
  mention(draft, phrase, 'description')
  return draft
}

function fits(phrase: RolePhrase | BodyPhrase, name: NamePhrase | undefined): name is NamePhrase {
  if (name === undefined) return false
  if (phrase.is === 'body' && phrase.sort === 'place') return name.kind === 'place'
  return name.kind === 'organisation' || (name.kind === 'country' && isStateWord(phrase))
}

/** What a country may be called: an ally, a member, a country; not a spokesman. */
function isStateWord(phrase: RolePhrase | BodyPhrase): boolean {
  const head = phrase.is === 'role' ? phrase.role.head : phrase.head
  return stateWords.has(head)
}

function nameBefore({ view }: Discourse, phrase: RolePhrase | BodyPhrase, index: NameIndex): NamePhrase | null {
  if (
    !/^[,–—]$/u.test(view.tokens[phrase.first - 1]?.text ?? '') ||
    !(phrase.indefinite || phrase.owner !== null || isLinked(phrase))
  )
    return null
  const name = index.covering[phrase.first - 2]
  return fits(phrase, name) &&
    name.last === phrase.first - 1 &&
    sameSentence(view, name, phrase) &&
    isClosed(view, phrase.last)
    ? name
    : null
}

function isLinked(phrase: RolePhrase | BodyPhrase): boolean {
  return phrase.is === 'role' && phrase.after !== null
}

function nameAfter({ view }: Discourse, phrase: RolePhrase | BodyPhrase, index: NameIndex): NamePhrase | null {
  if (phrase.is === 'role' ? phrase.role.plural : phrase.plural) return null
  const direct = index.startingAt.get(phrase.last)
  if (direct?.kind === 'country' && fits(phrase, direct) && sameSentence(view, direct, phrase)) return direct
  if (view.tokens[phrase.last]?.text !== ',') return null
  const name = index.startingAt.get(phrase.last + 1)
  return fits(phrase, name) && sameSentence(view, name, phrase) && isClosed(view, name.last) ? name : null
}

function sameSentence(view: Discourse['view'], a: { first: number }, b: { first: number }): boolean {
  return view.tokens[a.first]!.sentence === view.tokens[b.first]!.sentence
}

/** Whether a stop, a mark or the sentence’s end follows. */
function isClosed(view: Discourse['view'], at: number): boolean {
  const end = view.tokens[at]
  return end === undefined || end.sentence !== view.tokens[at - 1]!.sentence || /^[,.;:–—?!)”"]$/u.test(end.text)
}

import type { Span } from '../document/span.ts'
import { holderByTitle } from '../register/holders.ts'
import { keyOf } from '../register/key-of.ts'
import type { Discourse } from './discourse.ts'
import { type Draft, type Drafts, mention, newDraft } from './draft.ts'
import { namedHolder } from './named-holder.ts'
import type { BodyPhrase, NamePhrase, RolePhrase } from './phrase.ts'
import { holderDraft } from './resolve-roles.ts'
import type { NameIndex } from './walk-phrase.ts'

/** Heads whose plural, with countries, stands for those countries’ tops and not for a crowd. */
const tops = new Set(
  'leader president premier minister chancellor king head ruler government monarch ambassador envoy spokesman'.split(
    ' ',
  ),
)

/**
 * "the leaders of Turkey and Russia", "the Foreign Ministers of Canada, France and Norway", "the Greek and Turkish presidents":
 * one mention on each holder the register knows for the day, else on each country. Null where the phrase is no such list.
 */
export function resolveList(
  discourse: Discourse,
  phrase: RolePhrase,
  drafts: Drafts,
  index: NameIndex,
): Draft[] | null {
  const { role } = phrase
  if (!role.plural || !tops.has(role.head)) return null
  const countries = listed(discourse, phrase, index)
  if (countries.length < 2) return null
  const day = discourse.view.report.published?.edtf ?? null
  const title = role.title.toLowerCase().replace(/s$/u, '')
  return countries.map((code) => {
    const named = namedHolder(discourse.view, drafts, code, title)
    const holder = named !== null || day === null ? null : holderByTitle(code, title, day)
    if (named !== null) {
      mention(named, phrase, 'title')
      return named
    }
    const draft = holder !== null ? holderDraft(holder, code, drafts) : drafts.country(code)
    mention(draft, phrase, holder !== null ? 'title' : 'description')
    return draft
  })
}

function listed({ view }: Discourse, phrase: RolePhrase, index: NameIndex): string[] {
  const before = phrase.named
    .filter((name) => name.kind === 'adjective' && name.country !== null)
    .map((name) => name.country!)
  const joined = adjectivesBefore(view.tokens, phrase.first, index).map((name) => name.country!)
  if (before.length + joined.length > 1) return [...new Set([...joined, ...before.reverse()])]
  if (phrase.after === null || phrase.after.country === null) return []
  return [...new Set(countriesFrom(view.tokens, phrase.after, index))]
}

type Tokens = Discourse['view']['tokens']

/** Names of countries that describe as adjectives do: "US and Chinese officials". */
const shortNames = /^(?:U\.?S\.?|U\.?K\.?|UAE|DRC)$/u

/** "Greek and" Turkish presidents: the adjectives joined to the first word of a phrase. */
function adjectivesBefore(tokens: Tokens, first: number, index: NameIndex): NamePhrase[] {
  const found: NamePhrase[] = []
  let at = first - 1
  while (tokens[at] !== undefined && /^(?:and|,)$/u.test(tokens[at]!.lower)) {
    const name = index.covering[at - 1]
    if (name === undefined || name.country === null) break
    if (name.kind !== 'adjective' && name.rule !== 'names/known-people' && !shortNames.test(name.name)) break
    found.unshift(name)
    at = name.first - 1
  }
  return found
}

/** of "Canada, France, Norway and the United States". */
function countriesFrom(tokens: Tokens, first: NamePhrase, index: NameIndex): string[] {
  const found: string[] = []
  let name: NamePhrase | undefined = first
  while (name !== undefined && name.kind === 'country' && name.country !== null) {
    found.push(name.country)
    let at: number = name.last
    while (tokens[at] !== undefined && /^(?:,|and|the)$/u.test(tokens[at]!.lower) && at < name.last + 3) at++
    name = at > name.last ? index.startingAt.get(at) : undefined
  }
  return found
}

/**
 * "Afghan and US special forces": the same words for the country joined before, as people of their own. Returns the words that are all of them,
 * null where none is joined.
 */
export function resolveJoined(
  discourse: Discourse,
  phrase: RolePhrase | BodyPhrase,
  index: NameIndex,
  drafts: Drafts,
): Span | null {
  const { view } = discourse
  const own = index.startingAt.get(phrase.inner)
  const plural = phrase.is === 'role' ? phrase.role.plural : phrase.plural || /s$/u.test(phrase.head)
  if (!plural || own === undefined || own.kind !== 'adjective' || own.last > phrase.last - 1) return null
  const rest = view.text.slice(view.tokens[own.last]!.start, phrase.end)
  const joined = adjectivesBefore(view.tokens, phrase.first, index)
  if (joined.length === 0) return null
  const all = { start: joined[0]!.start, end: phrase.end }
  for (const adjective of joined) {
    const name = `${view.text.slice(adjective.start, adjective.end)} ${rest}`
    let draft = drafts.get(`described ${keyOf(name)}`)
    if (draft === undefined) {
      draft = newDraft('group', name, 'names/described-people', adjective.country)
      draft.plural = true
      drafts.add(`described ${keyOf(name)}`, draft)
    }
    mention(draft, all, 'description')
    discourse.hear(draft, phrase)
  }
  return all
}

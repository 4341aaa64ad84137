import { Discourse } from './discourse.ts'
import { type Draft, type Drafts, mention } from './draft.ts'
import { findOffices } from './find-offices.ts'
import { inferCountries } from './infer-countries.ts'
import { inferFromLede } from './infer-lede.ts'
import { inferMinistries } from './infer-ministries.ts'
import { inferVoices } from './infer-voices.ts'
import { ownerAhead } from './owner-ahead.ts'
import type { BodyPhrase, NamePhrase, PairPhrase, PronounPhrase, RolePhrase } from './phrase.ts'
import { resolveApposition } from './resolve-appositions.ts'
import { resolveBody } from './resolve-bodies.ts'
import { giveCounterpartOffice, resolveCounterpart } from './resolve-counterparts.ts'
import { resolveJoined, resolveList } from './resolve-lists.ts'
import { resolveNamed } from './resolve-named.ts'
import { resolvePair } from './resolve-pairs.ts'
import { resolvePronoun } from './resolve-pronouns.ts'
import { resolveRole, takeOver } from './resolve-roles.ts'
import type { TextView } from './text-view.ts'
import type { NameIndex } from './walk-phrase.ts'

export interface References {
  readonly names: readonly NamePhrase[]
  readonly free: readonly (RolePhrase | BodyPhrase)[]
  readonly references: readonly (PronounPhrase | PairPhrase)[]
  readonly rolesOf: ReadonlyMap<NamePhrase, readonly RolePhrase[]>
  readonly draftOf: ReadonlyMap<NamePhrase, Draft>
  readonly index: NameIndex
  /** Grows by what is described and not named. */
  readonly drafts: Drafts
}

/** Reads the text from its beginning and says of every description and pronoun whom it means, by what came before it. */
export function resolveReferences(view: TextView, from: References): void {
  const { names, free, references, rolesOf, draftOf, drafts } = from
  const discourse = new Discourse(view)
  const all = [...names, ...free, ...references].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const phrase of all) {
    if (phrase.is === 'name') {
      const draft = draftOf.get(phrase)
      if (draft === undefined) continue
      if (phrase.kind === 'person') hearPerson(discourse, phrase, draft, rolesOf.get(phrase) ?? [])
      if (phrase.kind !== 'adjective') {
        discourse.hear(draft, phrase)
        hearPartner(discourse, phrase, draft)
      }
    } else if (phrase.is === 'role' || phrase.is === 'body')
      hearAll(discourse, phrase, resolveDescription(discourse, phrase, from))
    else if (phrase.is === 'pair') resolvePair(discourse, phrase, drafts)
    else hearPronoun(discourse, phrase, from)
  }
  inferCountries(discourse, drafts)
  inferFromLede(discourse)
  inferMinistries(discourse, drafts)
  inferVoices(discourse, drafts)
  findOffices(discourse, drafts)
}

/** "his spokesman Vincent Magwenya", "Vincent Magwenya, his spokesman": of the country of whoever "he" is. */
function giveOwner(discourse: Discourse, ownerToken: number, holder: Draft): void {
  const owner = discourse.at(ownerToken)
  if (owner === null) discourse.owned.set(ownerToken, holder)
  else if (owner !== holder) holder.country ??= owner.country
}

function hearPronoun(discourse: Discourse, phrase: PronounPhrase, { index, draftOf }: References): void {
  const ahead = ownerAhead(discourse.view, phrase, index, draftOf)
  const meant = ahead === null ? resolvePronoun(discourse, phrase) : [ahead]
  for (const draft of meant) {
    mention(draft, phrase, 'pronoun')
    discourse.hear(draft, phrase)
  }
  const holder = discourse.owned.get(phrase.first)
  if (holder !== undefined && meant.length === 1 && meant[0] !== holder) holder.country ??= meant[0]!.country
}

/** Whom a description means, by the first reading of it that holds. */
function resolveDescription(
  discourse: Discourse,
  phrase: RolePhrase | BodyPhrase,
  from: References,
): readonly (Draft | null)[] {
  const { index, draftOf, drafts } = from
  const named = phrase.is === 'role' ? resolveNamed(discourse, phrase, index, draftOf) : null
  if (named !== null) return named
  const beside = resolveApposition(discourse, phrase, index, draftOf)
  if (beside !== null) return []
  if (phrase.is === 'role') {
    const several = resolveCounterpart(discourse, phrase, drafts) ?? resolveList(discourse, phrase, drafts, index)
    if (several !== null) return several
  }
  const joined = resolveJoined(discourse, phrase, index, drafts)
  const one =
    phrase.is === 'body' ? resolveBody(discourse, phrase, drafts, draftOf) : resolveRole(discourse, phrase, drafts)
  if (joined !== null && one !== null) mention(one, joined, 'description')
  return [one]
}

/** "Xi and Putin": the name before and this one are one party. */
function hearPartner(discourse: Discourse, phrase: NamePhrase, draft: Draft): void {
  const { tokens } = discourse.view
  let at = phrase.first - 1
  while (at > 0 && /^(?:NN|JJ|DT)/u.test(tokens[at]!.tag) && phrase.first - at < 8 && tokens[at]!.lower !== 'and') at--
  if (tokens[at]?.lower !== 'and' || tokens[at]!.sentence !== tokens[phrase.first]!.sentence) return
  const partner = discourse.at(at - 1)
  if (partner !== null && partner !== draft && partner.kind === draft.kind)
    discourse.hearTogether([partner, draft], phrase)
}

function hearPerson(discourse: Discourse, phrase: NamePhrase, draft: Draft, roles: readonly RolePhrase[]): void {
  mention(draft, phrase, 'name')
  for (const role of roles) {
    mention(draft, role, 'title')
    if (role.role.head === 'counterpart') giveCounterpartOffice(discourse, role, draft)
    else if (draft.mentions.length <= 3) takeOver(discourse, role, draft)
    if (role.role.ownerToken >= 0 && role.role.kind === 'office') giveOwner(discourse, role.role.ownerToken, draft)
  }
}

function hearAll(discourse: Discourse, phrase: RolePhrase | BodyPhrase, drafts: readonly (Draft | null)[]): void {
  for (const draft of drafts) if (draft !== null) discourse.hear(draft, phrase)
}

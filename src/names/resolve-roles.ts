import { holderByTitle } from '../register/holders.ts'
import { keyOf } from '../register/key-of.ts'
import type { Discourse } from './discourse.ts'
import { type Draft, giveOffice, mention, newDraft } from './draft.ts'
import type { RolePhrase } from './phrase.ts'

/** Heads that may stand for one another when a report speaks of one person again. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  leader: [
    'president',
    'premier',
    'minister',
    'chancellor',
    'king',
    'ruler',
    'strongman',
    'chairman',
    'emir',
    'sultan',
    'prince',
    'dictator',
  ],
  president: ['leader'],
  premier: ['minister', 'leader'],
  ruler: ['leader', 'king', 'president', 'emir', 'sultan', 'prince'],
  diplomat: ['minister', 'secretary', 'ambassador', 'envoy', 'representative'],
  envoy: ['ambassador', 'representative', 'diplomat'],
  ambassador: ['envoy'],
  official: ['spokesman', 'spokeswoman', 'minister', 'secretary', 'deputy', 'director', 'adviser', 'advisor'],
  spokesperson: ['spokesman', 'spokeswoman'],
  spokesman: ['spokesperson'],
  spokeswoman: ['spokesperson'],
  chief: ['head', 'director', 'leader', 'commander', 'secretary-general', 'president'],
  head: ['chief', 'director', 'leader', 'president'],
  politician: ['leader', 'president', 'minister', 'senator', 'lawmaker', 'mp', 'candidate'],
  lawmaker: ['senator', 'representative', 'mp', 'congressman', 'congresswoman', 'legislator'],
  monarch: ['king', 'queen', 'emperor'],
  secretary: [],
  minister: ['premier'],
  attacker: ['gunman', 'assailant', 'shooter', 'killer', 'bomber', 'suspect'],
  gunman: ['attacker', 'assailant', 'shooter', 'killer', 'suspect'],
  assailant: ['attacker', 'gunman', 'shooter', 'killer', 'suspect'],
  shooter: ['attacker', 'gunman', 'assailant', 'killer', 'suspect'],
  suspect: ['attacker', 'gunman', 'assailant'],
}

/** Whom a title or description without a name means: somebody spoken of before, the holder of the office, or people of their own. */
export function resolveRole(discourse: Discourse, phrase: RolePhrase, drafts: Draft[]): Draft {
  const { role } = phrase
  const pointing = !phrase.indefinite && !role.plural && role.kind !== 'mass'
  const known = pointing ? (spokenOf(discourse, phrase) ?? holderOf(discourse, phrase, drafts)) : null
  if (known !== null) {
    mention(known, phrase, 'title')
    giveOffice(known, { ...role, country: null })
    return known
  }
  return described(discourse, phrase, drafts)
}

function spokenOf(discourse: Discourse, { role, owner }: RolePhrase): Draft | null {
  if (role.kind === 'kin' || !(role.definite || role.kind === 'office') || role.head === 'counterpart') return null
  const wanted = [role.head, ...(synonyms[role.head] ?? [])]
  const person = owner !== null && owner.kind === 'person'
  if (person) return null
  return discourse.best((heard) => {
    const { draft } = heard
    if (draft.kind !== 'person' && draft.kind !== 'group') return null
    if (draft.plural || !wanted.some((head) => draft.heads.has(head))) return null
    if (role.country !== null && draft.country !== role.country) return null
    if (role.gender !== null && draft.gender !== null && role.gender !== draft.gender) return null
    if (role.country === null && !role.definite) return null
    return heard.start + (draft.heads.has(role.head) ? 1e6 : 0) + (draft.kind === 'person' ? 1e5 : 0)
  })
}

/** The holder of a title on the day of publication, by the register: "China’s foreign minister". */
function holderOf(discourse: Discourse, { role }: RolePhrase, drafts: Draft[]): Draft | null {
  const day = discourse.view.report.published?.edtf ?? null
  if (role.former || role.next || role.kind !== 'office' || role.of === null || day === null) return null
  const holder = holderByTitle(role.of, role.title, day)
  if (holder === null) return null
  const there = drafts.find(
    (draft) => draft.kind === 'person' && (draft.name === holder.person || draft.aliases.has(holder.person)),
  )
  if (there !== undefined) return there
  const draft = newDraft('person', holder.person, 'names/holder-of-title', role.country)
  draft.wikidata = holder.wikidata
  draft.holder = true
  drafts.push(draft)
  return draft
}

/** People that are described and not named; the same words are the same people. */
function described(discourse: Discourse, phrase: RolePhrase, drafts: Draft[]): Draft {
  const { view } = discourse
  const { role } = phrase
  const name = view.text.slice(view.tokens[phrase.inner]!.start, phrase.end)
  const owner = phrase.owner !== null ? `${phrase.owner.name}’s ` : ''
  const key = `${keyOf(owner + name)}`
  let draft = drafts.find((other) => other.kind === 'group' && groupKey(other) === key)
  if (draft === undefined) {
    draft = newDraft(
      'group',
      owner === '' ? name : owner + name,
      role.plural ? 'names/described-people' : 'names/described-person',
      role.country,
    )
    draft.plural = role.plural
    draft.gender = role.gender
    draft.heads.add(role.head)
    drafts.push(draft)
    if (!role.plural && role.kind === 'office') giveOffice(draft, role)
  }
  mention(draft, phrase, 'description')
  return draft
}

function groupKey(draft: Draft): string {
  return keyOf(draft.name)
}

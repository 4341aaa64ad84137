import { type Holder, holderByTitle, holdersNamed } from '../register/holders.ts'
import { keyOf } from '../register/key-of.ts'
import type { Discourse } from './discourse.ts'
import { type Draft, type Drafts, giveOffice, mention, newDraft } from './draft.ts'
import { findOwner, isMouth } from './find-owner.ts'
import { countryOfTerm } from './give-offices.ts'
import { homeOf } from './home-rules.ts'
import { namedHolder } from './named-holder.ts'
import type { Role, RolePhrase } from './phrase.ts'

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
export function resolveRole(discourse: Discourse, phrase: RolePhrase, drafts: Drafts): Draft {
  const { role } = phrase
  const subject = predicated(discourse, phrase)
  if (subject !== null) {
    mention(subject, phrase, 'title')
    giveOffice(subject, role)
    if (role.ownerToken >= 0 && role.kind === 'office') discourse.owned.set(role.ownerToken, subject)
    return subject
  }
  const owner = findOwner(discourse, phrase)
  const pointing = !phrase.indefinite && !role.plural && role.kind !== 'mass'
  const known = pointing
    ? (spokenOf(discourse, phrase, owner) ?? formerHolder(discourse, phrase) ?? holderOf(discourse, phrase, drafts))
    : null
  if (known !== null) {
    mention(known, phrase, 'title')
    giveOffice(known, { ...role, country: null })
    return known
  }
  return described(discourse, phrase, drafts, owner)
}

function spokenOf(discourse: Discourse, { role, owner, last }: RolePhrase, holder: Draft | null): Draft | null {
  if (role.kind === 'kin' || !(role.definite || role.kind === 'office') || role.head === 'counterpart') return null
  // "The head of his office" is no president.
  const ofThing = role.of === null && discourse.view.tokens[last]?.lower === 'of'
  const wanted = [role.head, ...(ofThing ? [] : (synonyms[role.head] ?? []))]
  const person = owner !== null && owner.kind === 'person'
  if (person) return null
  return discourse.best((heard) => {
    const { draft } = heard
    if (draft.kind !== 'person' && draft.kind !== 'group') return null
    if (holder !== null && (draft === holder || isAbroad(draft, holder))) return null
    if (draft.plural || !wanted.some((head) => draft.heads.has(head)) || !titlesAgree(draft, role)) return null
    if (role.country !== null && draft.country !== role.country) return null
    if (role.gender !== null && draft.gender !== null && role.gender !== draft.gender) return null
    if (role.country === null && !role.definite) return null
    if (role.of !== null && role.country === null && !draft.offices.some((office) => office.of === role.of)) return null
    return heard.start + (draft.heads.has(role.head) ? 1e6 : 0) + (draft.kind === 'person' ? 1e5 : 0)
  })
}

const isAbroad = (one: Draft, other: Draft): boolean =>
  one.country !== null && other.country !== null && one.country !== other.country

/**
 * Whether a title can be one of somebody’s: "the minister" of a foreign minister, never "the foreign minister" of a prime minister, "the vice
 * president" of a president, nor "the secretary of defense" of a secretary who is known to be that of state.
 */
function titlesAgree(draft: Draft, role: Role): boolean {
  const title = role.title.toLowerCase()
  const same = draft.offices.map((office) => office.title.toLowerCase()).filter((other) => other.includes(role.head))
  const alike = same.filter(
    (other) => rankOf(other) === rankOf(title) && (isPart(title, other) || isPart(other, title)),
  )
  if (same.length === 0 || alike.some((other) => other === title || isPart(title, other))) return true
  return alike.some(
    (other) => !same.some((fuller) => fuller !== other && isPart(other, fuller) && !isPart(fuller, title)),
  )
}

/** "minister" of "foreign minister" and of "minister of trade". */
const isPart = (short: string, long: string): boolean => long.startsWith(short) || long.endsWith(short)

/** "vice" and "deputy" make another office of it. */
const rankOf = (title: string): string => /^(?:vice|deputy|assistant|associate|under)(?=[ -])/u.exec(title)?.[0] ?? ''

/** "The former secretary of state" after Hillary Clinton: somebody spoken of who has held the office. */
function formerHolder(discourse: Discourse, { role }: RolePhrase): Draft | null {
  if (!role.former || role.kind !== 'office') return null
  const title = role.title.toLowerCase()
  return discourse.best(({ draft, start }) => {
    if (!draft.holder || (role.country !== null && draft.country !== role.country)) return null
    return holdersNamed([draft.name, ...draft.aliases].find((name) => holdersNamed(name).length > 0) ?? '').some(
      (term) => term.title.toLowerCase() === title,
    )
      ? start
      : null
  }, discourse.people)
}

/** The holder of a title on the day of publication, by the report or the register: "China’s foreign minister". */
function holderOf(discourse: Discourse, { role }: RolePhrase, drafts: Drafts): Draft | null {
  const day = discourse.view.report.published?.edtf ?? null
  const capital = /^\p{Lu}/u.test(role.title)
  const of = role.of ?? (role.definite && capital ? homeOf(discourse.view.report) : null)
  if (role.former || role.next || role.kind !== 'office' || of === null || day === null) return null
  const named = namedHolder(discourse.view, drafts, of, role.title)
  if (named !== null) return named
  const holder = holderByTitle(of, role.title, day)
  if (holder === null) return null
  return holderDraft(holder, role.country ?? countryOfTerm(holder), drafts)
}

/** The person of the register among the drafts, added where the text does not name them. */
export function holderDraft(holder: Holder, country: string | null, drafts: Drafts): Draft {
  const there = drafts.get(`person ${holder.person}`)
  if (there !== undefined) return there
  const draft = newDraft('person', holder.person, 'names/holder-of-title', country)
  draft.wikidata = holder.wikidata
  draft.holder = true
  draft.offices.push({ title: holder.title, of: country ?? holder.of, basis: 'register' })
  return drafts.add(`person ${holder.person}`, draft)
}

/** A title that is given a name takes over what was said of it before: "Russia’s ambassador to Turkey … Ambassador Andrei Karlov". */
export function takeOver(discourse: Discourse, { role }: RolePhrase, draft: Draft): void {
  if (role.kind !== 'office' && role.kind !== 'trade') return
  const sameSide = (country: string | null): boolean =>
    (draft.country === null || country === null || country === draft.country) &&
    (role.country === null || country === role.country)
  const described = discourse.best(({ draft: other, start }) => {
    const fits =
      other.kind === 'group' &&
      !other.plural &&
      other.definite &&
      other.heads.has(role.head) &&
      titlesAgree(other, role)
    const sameBody = role.of === null || other.offices.every((office) => office.of === null || office.of === role.of)
    return fits && sameBody && sameSide(other.country) ? start : null
  })
  if (described === null) return
  for (const one of described.mentions.splice(0)) mention(draft, one, one.form === 'description' ? 'title' : one.form)
  draft.country ??= described.country
  for (const office of described.offices)
    if (!draft.offices.some((own) => own.title.toLowerCase() === office.title.toLowerCase() && own.of !== null))
      draft.offices.push(office)
  described.into = draft
  discourse.rename(described, draft)
}

/** "Karlov was Russia’s ambassador", "served as envoy", "named Agbeko as its envoy": an office of one just named, and no one of its own. */
function predicated(discourse: Discourse, phrase: RolePhrase): Draft | null {
  const { view } = discourse
  const before = view.tokens[phrase.first - 1]
  if (before === undefined || before.sentence !== view.tokens[phrase.first]!.sentence || phrase.role.plural) return null
  if (!/^(?:is|was|became|becomes|remains|remained|be|been|as)$/u.test(before.lower)) return null
  const { sentence } = before
  const { country } = phrase.role
  return discourse.best(({ draft, start, last, subject, sentence: heardIn }) => {
    const appointed = before.lower === 'as' && last === before.index
    if (draft.kind !== 'person' || heardIn !== sentence || !(subject || appointed)) return null
    if (appointed) return start + 1e6
    return country === null || draft.country === null || draft.country === country ? start : null
  })
}

/** People that are described and not named; the same words are the same people. */
function described(discourse: Discourse, phrase: RolePhrase, drafts: Drafts, holder: Draft | null): Draft {
  const { view } = discourse
  const { role } = phrase
  const name = view.text.slice(view.tokens[phrase.inner]!.start, phrase.end)
  const speaksFor = holder !== null && isMouth(role.title) ? holder : null
  const own = speaksFor ?? phrase.owner
  const owner = own !== null ? `${own.name}’s ` : ''
  const key = `${keyOf(owner + name)}`
  let draft = drafts.get(`described ${key}`)
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
    draft.definite = !phrase.indefinite && (role.definite || role.of !== null)
    drafts.add(`described ${key}`, draft)
    if (speaksFor !== null) discourse.speaksFor.set(draft, speaksFor)
    if (!role.plural && role.kind === 'office') giveOffice(draft, role)
  }
  mention(draft, phrase, 'description')
  return draft
}

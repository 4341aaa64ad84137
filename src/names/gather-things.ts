import { countryByCode } from '../register/countries.ts'
import { keyOf } from '../register/key-of.ts'
import { countedPeople, isCounted } from './counted-people.ts'
import { type Draft, type Drafts, mention, newDraft } from './draft.ts'
import { isMetonym } from './find-metonyms.ts'
import { homeOf, isOwnTitle } from './home-rules.ts'
import type { BodyPhrase, NamePhrase, RolePhrase } from './phrase.ts'
import type { TextView } from './text-view.ts'
import type { NameIndex } from './walk-phrase.ts'

/** Drafts of all that is named and is no person, one a key; capitals that act as governments go to their countries. */
export function gatherThings(
  view: TextView,
  names: readonly NamePhrase[],
  free: readonly (RolePhrase | BodyPhrase)[],
  rolesOf: ReadonlyMap<NamePhrase, readonly RolePhrase[]>,
  drafts: Drafts,
): Map<NamePhrase, Draft> {
  const draftOf = new Map<NamePhrase, Draft>()
  const same = acronyms(view, names)
  const owned = ownedBodies(view, names)
  const known = knownKeys(names)
  const taken = insideRoles(view, free, rolesOf)
  const codes = new Set(names.map((name) => name.country))
  for (const name of names) {
    if (name.kind === 'person') continue
    if (name.kind === 'adjective') {
      if (taken[name.first] === 1 || name.country === null) continue
      mention(drafts.country(name.country), name, 'description')
      draftOf.set(name, drafts.country(name.country))
      continue
    }
    if (isCounted(view, name)) {
      draftOf.set(name, countedPeople(view, name, drafts))
      continue
    }
    const half = name.kind === 'place' || name.kind === 'organisation' ? halfOfKorea(view, name, codes) : null
    if (half !== null) {
      mention(drafts.country(half), name, 'metonym')
      draftOf.set(name, drafts.country(half))
      continue
    }
    const metonym = name.kind === 'place' && name.seatOf !== null && isMetonym(view, name)
    const draft = metonym
      ? drafts.country(name.seatOf!)
      : draftFor(view, drafts, owned.get(name) ?? same.get(name.key) ?? known.get(name.key) ?? name.key, name)
    mention(draft, name, metonym ? 'metonym' : name.form)
    draftOf.set(name, draft)
  }
  return draftOf
}

/** What a name without the register’s key is called elsewhere in the text with it: "KUNDUZ", "Kunduz". */
function knownKeys(names: readonly NamePhrase[]): Map<string, string> {
  const keys = new Map<string, string>()
  for (const name of names)
    if (name.rule.startsWith('names/known') && (name.kind === 'place' || name.kind === 'organisation'))
      keys.set(`${name.kind} ${keyOf(name.name)}`, name.key)
  return keys
}

/** "the North", "the South" in a text on the two Koreas. */
function halfOfKorea(view: TextView, name: NamePhrase, codes: ReadonlySet<string | null>): string | null {
  if (name.name !== 'North' && name.name !== 'South') return null
  if (!codes.has('PRK') || !codes.has('KOR') || view.tokens[name.first - 1]?.lower !== 'the') return null
  return name.name === 'North' ? 'PRK' : 'KOR'
}

function draftFor(view: TextView, drafts: Drafts, key: string, name: NamePhrase): Draft {
  const there = drafts.get(key)
  if (there !== undefined) {
    if (name.name !== there.name) there.aliases.add(name.name)
    return there
  }
  if (name.kind === 'country' && name.country !== null) return drafts.country(name.country, name.rule)
  const kind = name.kind === 'adjective' ? 'country' : name.kind
  const made = key !== name.key && key.startsWith('organisation ')
  const country = /^organisation ([A-Z]{3}) /u.exec(key)?.[1] ?? (made ? null : name.country)
  const draft = newDraft(kind, made ? view.text.slice(name.start, name.end) : name.name, name.rule, country)
  draft.wikidata = made ? null : name.wikidata
  draft.seatOf = name.seatOf
  return drafts.add(key, draft)
}

/** "Organization of Islamic Cooperation (OIC)": the key of the short name, and the key it stands for. */
function acronyms(view: TextView, names: readonly NamePhrase[]): Map<string, string> {
  const same = shortOfCompanies(names)
  for (let at = 1; at < names.length; at++) {
    const long = names[at - 1]!
    const short = names[at]!
    if (short.first !== long.last + 1 || view.tokens[long.last]!.text !== '(' || short.last - short.first !== 1)
      continue
    if (long.kind === 'person' || long.kind === 'adjective' || short.kind === 'person') continue
    if (!/^\p{Lu}[\p{L}\p{N}.-]{1,9}$/u.test(short.name) || view.tokens[short.last]?.text !== ')') continue
    const letters = long.name.split(/[\s-]+/u).map((word) => word.charAt(0).toLowerCase())
    const wanted = short.name.toLowerCase().replace(/[^\p{L}]/gu, '')
    if (letters.join('').includes(wanted.slice(0, 2)) || letters.includes(wanted.charAt(0)))
      same.set(short.key, same.get(long.key) ?? long.key)
  }
  return same
}

/** 1 where a token belongs to a title or description: its adjective of country says whose it is, and is no mention. */
function insideRoles(
  view: TextView,
  free: readonly (RolePhrase | BodyPhrase)[],
  rolesOf: ReadonlyMap<NamePhrase, readonly RolePhrase[]>,
): Uint8Array {
  const taken = new Uint8Array(view.tokens.length)
  const mark = (phrase: RolePhrase | BodyPhrase): void => {
    for (let at = phrase.inner; at < phrase.last; at++) taken[at] = 1
  }
  free.forEach(mark)
  for (const roles of rolesOf.values()) roles.forEach(mark)
  return taken
}

const companySuffix = /,? (?:plc|inc|corp|corporation|ltd|llc|co|company|ag|gmbh|nv|spa|group|holdings)\.?$/iu

/** Whether a name has the form of a company’s: "Courtaulds PLC". */
export function companyLead(name: string): string | null {
  const lead = name.replace(companySuffix, '')
  return lead === name || lead === '' ? null : lead
}

/** "Courtaulds" after "Courtaulds PLC", "Reed" after "Reed International PLC": the key of the short name, and of the whole. */
function shortOfCompanies(names: readonly NamePhrase[]): Map<string, string> {
  const same = new Map<string, string>()
  for (const name of names) {
    const lead = name.kind === 'organisation' ? companyLead(name.name) : null
    if (lead === null) continue
    for (const short of [lead, lead.split(' ')[0]!]) {
      const key = `organisation ${keyOf(short)}`
      if (!same.has(key) && key !== name.key) same.set(key, name.key)
    }
  }
  return same
}

const generic =
  /\b(?:(?:labou?r|democratic|conservative|socialist|communist|liberal|green|national|republican|workers.) party|prime minister.s office|president.s office|presidential office|ministry|parliament|senate|supreme court|central bank|constitutional court|national assembly|embassy|government|cabinet|presidency|navy|army|air force|armed forces|house of representatives|high court|national security council|royal court|royal palace|department of (?:foreign affairs|defen[cs]e|finance|trade)|cabinet office|state council|federal council)\b/u

/**
 * Keys of bodies that many countries have, with the country they belong to: "Chinese Foreign Ministry", "Russia’s Foreign
 * Ministry", and "Foreign Ministry" alone where the text has named only whose it is before (or, failing that, after).
 */
function ownedBodies(view: TextView, names: readonly NamePhrase[]): Map<NamePhrase, string> {
  const keys = new Map<NamePhrase, string>()
  const home = homeOf(view.report)
  const mentioned = new Set(names.filter((name) => name.kind !== 'organisation').map((name) => name.country))
  const lastOf = new Map<string, string>()
  const waiting: { name: NamePhrase; tail: string }[] = []
  for (let at = 0; at < names.length; at++) {
    const name = names[at]!
    if (name.kind !== 'organisation') continue
    const bracketed = bracketedCountry(view, names, at)
    const tail = tailOf(view, name)
    const bare = tail === keyOf(view.text.slice(name.start, name.end))
    const isForeign = name.country !== null && name.country !== home && !mentioned.has(name.country)
    const elsewhere = bare && isForeign && name.rule === 'names/known-organisation'
    if (name.rule.startsWith('names/known') && !elsewhere && (bracketed === null || bracketed === name.country))
      continue
    if (!generic.test(tail) && !(tail === 'foreign office' && view.report.dateline !== null)) continue
    const owner = names[at - 1]
    const country =
      bracketed ??
      (elsewhere ? null : name.country) ??
      (owner !== undefined && owns(view, owner, name) ? owner.country : null)
    const key = country === null ? lastOf.get(tail) : `organisation ${country} ${tail}`
    if (key === undefined && elsewhere) keys.set(name, `organisation ${tail}`)
    else if (key === undefined) waiting.push({ name, tail })
    else {
      keys.set(name, key)
      lastOf.set(tail, key)
    }
  }
  for (const { name, tail } of waiting) if (lastOf.has(tail)) keys.set(name, lastOf.get(tail)!)
  return keys
}

/** "House of Representatives (Morocco’s lower house)". */
function bracketedCountry(view: TextView, names: readonly NamePhrase[], at: number): string | null {
  const name = names[at]!
  const next = names[at + 1]
  if (next === undefined || view.tokens[name.last]?.text !== '(' || next.first > name.last + 2) return null
  return next.kind === 'country' || next.kind === 'adjective' ? next.country : null
}

function owns(view: TextView, owner: NamePhrase, name: NamePhrase): boolean {
  return owner.last + 1 === name.first && view.tokens[owner.last]!.tag === 'POS' && owner.kind !== 'person'
}

/** The name without its country: "foreign ministry". */
function tailOf(view: TextView, name: NamePhrase): string {
  const key = keyOf(view.text.slice(name.start, name.end))
  if (name.country === null) return key
  const country = countryByCode(name.country)
  for (const adjective of [...(country?.adjectives ?? []), ...(country?.names ?? []), country?.name ?? '']) {
    const head = `${keyOf(adjective)} `
    if (head.length > 1 && key.startsWith(head)) return key.slice(head.length)
  }
  return key
}

/** Gives titles the country of the body they name: "Foreign Ministry spokesman" is China’s where the ministry is. */
export function tellCountries(
  view: TextView,
  phrases: readonly (RolePhrase | BodyPhrase)[],
  draftOf: ReadonlyMap<NamePhrase, Draft>,
): void {
  const home = homeOf(view.report)
  for (const phrase of phrases) {
    if (phrase.is !== 'role') continue
    const { role } = phrase
    if (/^(?:reps?\.?|congress(?:man|woman))$/iu.test(view.tokens[phrase.head]!.text)) role.country ??= 'USA'
    for (const name of phrase.after === null ? phrase.named : [...phrase.named, phrase.after]) {
      const draft = draftOf.get(name)
      if (name.kind !== 'organisation' || draft === undefined) continue
      // The text has said whose body of that name it is, or that it is not the one the register knows.
      if (role.country === name.country && draft.country !== name.country) role.of = draft.country ?? draft.name
      if (role.country === null || role.country === name.country) role.country = draft.country
    }
    const ownBody =
      role.of === null || /\b(?:Committee|Senate|House|Congress|Department|Council|Agency)$/u.test(role.of)
    if (home !== null && ownBody && isOwnTitle(role.title)) role.country ??= home
  }
}

/** "President Zelenskyy of Ukraine": the country after a name is that of the titles before it. */
export function tellCountriesAfter(
  view: TextView,
  index: NameIndex,
  rolesOf: ReadonlyMap<NamePhrase, readonly RolePhrase[]>,
): void {
  for (const [name, roles] of rolesOf) {
    if (view.tokens[name.last]?.lower !== 'of') continue
    const at = view.tokens[name.last + 1]?.lower === 'the' ? name.last + 2 : name.last + 1
    const country = index.startingAt.get(at)
    if (country?.kind !== 'country' || country.country === null) continue
    for (const { role } of roles)
      if (role.kind === 'office') {
        role.of ??= country.country
        role.country ??= country.country
      }
  }
}

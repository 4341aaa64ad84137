import { holdersNamed } from '../register/holders.ts'
import { keyOf } from '../register/key-of.ts'
import { type Draft, type Drafts, giveOffice, newDraft } from './draft.ts'
import { hyphenless, partsOf, sameFullName, standsFor } from './join-people.ts'
import { genderOf } from './name-words-rules.ts'
import type { NamePhrase, RolePhrase } from './phrase.ts'

interface Person {
  readonly draft: Draft
  /** Its fullest name so far. */
  parts: readonly string[]
  /** The register's name for the person, where it knows it. */
  readonly known: string | null
  /** Starts of its mentions by full name, ascending. */
  readonly full: number[]
  /** Start of its last mention by a short name; -1 for none. */
  short: number
  kin: boolean
}

/** The people of a text, by the parts of their names. */
class People {
  readonly #byPart = new Map<string, Person[]>()
  readonly #byKnown = new Map<string, Person>()

  add(person: Person): Person {
    for (const part of new Set(person.parts)) this.#index(part, person)
    if (person.known !== null) this.#byKnown.set(person.known, person)
    return person
  }

  #index(part: string, person: Person): void {
    const there = this.#byPart.get(part)
    if (there === undefined) this.#byPart.set(part, [person])
    else if (!there.includes(person)) there.push(person)
  }

  /** A longer form of the name has come up. */
  rename(person: Person, parts: readonly string[]): void {
    person.parts = parts
    for (const part of parts) this.#index(part, person)
  }

  /** Whoever shares a part of a name, at most 200 a part. */
  sharing(parts: readonly string[], known: string | null): readonly Person[] {
    const found = new Set<Person>()
    const same = known === null ? undefined : this.#byKnown.get(known)
    if (same !== undefined) found.add(same)
    for (const part of parts) for (const person of (this.#byPart.get(part) ?? []).slice(0, 200)) found.add(person)
    return [...found]
  }
}

/** One draft a person: full names first, over the whole text, then the short ones, each to the person last named before it. */
export function gatherPeople(
  names: readonly NamePhrase[],
  rolesOf: ReadonlyMap<NamePhrase, readonly RolePhrase[]>,
  drafts: Drafts,
): Map<NamePhrase, Draft> {
  const people = new People()
  const draftOf = new Map<NamePhrase, Draft>()
  const persons = names.filter((name) => name.kind === 'person').map((name) => ({ name, parts: partsOf(name.name) }))
  for (const { name, parts } of persons) {
    if (parts.length < 2) continue
    const person = findFull(people, name, parts) ?? addPerson(people, name, parts, drafts)
    person.full.push(name.start)
    draftOf.set(name, enrich(people, person, name, parts, rolesOf.get(name) ?? []))
  }
  for (const { name, parts } of persons) {
    if (parts.length >= 2) continue
    const roles = rolesOf.get(name) ?? []
    const person = findShort(people, name, parts, roles) ?? addPerson(people, name, parts, drafts)
    person.short = name.start
    draftOf.set(name, enrich(people, person, name, parts, roles))
  }
  return draftOf
}

function addPerson(people: People, name: NamePhrase, parts: readonly string[], drafts: Drafts): Person {
  const draft = newDraft('person', name.name, name.rule)
  drafts.add(`person ${name.name}`, draft)
  return people.add({ draft, parts, known: knownPerson(name), full: [], short: -1, kin: false })
}

function knownPerson(name: NamePhrase): string | null {
  return holdersNamed(name.name)[0]?.person ?? null
}

function findFull(people: People, name: NamePhrase, parts: readonly string[]): Person | null {
  const known = knownPerson(name)
  const near = people.sharing(parts, known)
  for (const person of near)
    if ((known !== null && person.known === known) || sameFullName(person.parts, parts)) return person
  // "El Abdi", "von der Leyen", "Guajardo Villarreal": two words that are the end of a longer name.
  return near.find((person) => standsFor(parts, person.parts) >= 4) ?? null
}

function findShort(
  people: People,
  name: NamePhrase,
  parts: readonly string[],
  roles: readonly RolePhrase[],
): Person | null {
  const known = knownPerson(name)
  let best: Person | null = null
  let bestScore = 0
  for (const person of people.sharing(parts, known)) {
    const fit = fitOf(person, parts, name, known)
    if (fit === 0) continue
    const score = fit * 1e9 + roleFit(person, roles) * 1e9 + nearness(person, name.start)
    if (score > bestScore) {
      best = person
      bestScore = score
    }
  }
  return best
}

function fitOf(person: Person, parts: readonly string[], name: NamePhrase, known: string | null): number {
  if (name.gender !== null && person.draft.gender !== null && name.gender !== person.draft.gender) return 0
  if (known !== null && known === person.known) return 5
  if (person.parts.length === 1) return person.parts[0] === parts[0] ? 3 : 0
  return standsFor(parts, person.parts)
}

/** "President Biden" is the Biden who is president. */
function roleFit(person: Person, roles: readonly RolePhrase[]): number {
  return roles.some((role) => person.draft.heads.has(role.role.head)) ? 2 : person.kin ? -1 : 0
}

/** Larger the later the person was last named before a place; those only named after it come last, the first of them best. */
function nearness(person: Person, start: number): number {
  const last = Math.max(person.short, lastBefore(person.full, start))
  return last >= 0 ? 1e6 + last / 10 : 1e5 / (1 + Math.abs((person.full[0] ?? start) - start))
}

/** The largest of ascending numbers that is below a bound; -1 for none. */
function lastBefore(numbers: readonly number[], bound: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < bound) low = middle + 1
    else high = middle
  }
  return low > 0 ? numbers[low - 1]! : -1
}

function enrich(
  people: People,
  person: Person,
  name: NamePhrase,
  parts: readonly string[],
  roles: readonly RolePhrase[],
): Draft {
  const { draft } = person
  const longer = parts.length > person.parts.length && hyphenless(parts) !== hyphenless(person.parts)
  if (longer && standsFor(parts, person.parts) === 0) {
    draft.aliases.add(draft.name)
    draft.name = name.name
    people.rename(person, parts)
  } else if (keyOf(name.name) !== keyOf(draft.name)) draft.aliases.add(name.name)
  draft.gender ??= name.gender ?? genderOf(keyOf(parts[0] ?? ''))
  for (const role of roles) {
    giveOffice(draft, role.role)
    if (role.role.kind === 'kin') person.kin = true
    draft.gender ??= role.role.gender
  }
  return draft
}

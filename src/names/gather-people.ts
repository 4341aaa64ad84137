import { type Holder, holdersNamed } from '../register/holders.ts'
import { keyOf } from '../register/key-of.ts'
import { type Draft, giveOffice, newDraft } from './draft.ts'
import { partsOf, sameFullName, standsFor } from './join-people.ts'
import { genderOf } from './name-words-rules.ts'
import type { NamePhrase, RolePhrase } from './phrase.ts'

interface Person {
  readonly draft: Draft
  /** Its fullest name so far. */
  parts: readonly string[]
  /** The register's name for the person, where it knows it. */
  readonly known: string | null
  /** Starts of its mentions, ascending within each pass. */
  readonly seen: number[]
  kin: boolean
}

/** One draft a person: full names first, over the whole text, then the short ones, each to the person last named before it. */
export function gatherPeople(
  names: readonly NamePhrase[],
  rolesOf: ReadonlyMap<NamePhrase, readonly RolePhrase[]>,
): { drafts: Draft[]; draftOf: Map<NamePhrase, Draft> } {
  const people: Person[] = []
  const draftOf = new Map<NamePhrase, Draft>()
  const isShort = (name: NamePhrase): boolean => partsOf(name.name).length < 2
  const persons = names.filter((name) => name.kind === 'person')
  const place = (name: NamePhrase, person: Person): void => {
    draftOf.set(name, person.draft)
    person.seen.push(name.start)
    enrich(person, name, rolesOf.get(name) ?? [])
  }
  for (const name of persons) if (!isShort(name)) place(name, findFull(people, name) ?? addPerson(people, name))
  for (const person of people) person.seen.sort((a, b) => a - b)
  for (const name of persons)
    if (isShort(name)) place(name, findShort(people, name, rolesOf.get(name) ?? []) ?? addPerson(people, name))
  return { drafts: people.map((person) => person.draft), draftOf }
}

function addPerson(people: Person[], name: NamePhrase): Person {
  const draft = newDraft('person', name.name, name.rule)
  const known = holdersNamed(name.name)[0]?.person ?? null
  const person: Person = { draft, parts: partsOf(name.name), known, seen: [], kin: false }
  people.push(person)
  return person
}

function findFull(people: readonly Person[], name: NamePhrase): Person | null {
  const parts = partsOf(name.name)
  const known: Holder | undefined = holdersNamed(name.name)[0]
  for (const person of people) {
    if (known !== undefined && person.known === known.person) return person
    if (sameFullName(person.parts, parts)) return person
  }
  // "El Abdi", "von der Leyen", "Guajardo Villarreal": two words that are the end of a longer name.
  for (const person of people) if (standsFor(parts, person.parts) >= 4) return person
  return null
}

function findShort(people: readonly Person[], name: NamePhrase, roles: readonly RolePhrase[]): Person | null {
  const parts = partsOf(name.name)
  const known = holdersNamed(name.name)[0]?.person ?? null
  let best: Person | null = null
  let bestScore = 0
  for (const person of people) {
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
  let last = -1
  for (const at of person.seen) if (at < start && at > last) last = at
  return last >= 0 ? 1e6 + last / 10 : 1e5 / (1 + (person.seen[0] ?? start) - start)
}

function enrich(person: Person, name: NamePhrase, roles: readonly RolePhrase[]): void {
  const { draft } = person
  const parts = partsOf(name.name)
  if (parts.length > person.parts.length && standsFor(parts, person.parts) === 0) {
    draft.aliases.add(draft.name)
    draft.name = name.name
    person.parts = parts
  } else if (keyOf(name.name) !== keyOf(draft.name)) draft.aliases.add(name.name)
  if (draft.gender === null) draft.gender = name.gender ?? genderOf(keyOf(parts[0] ?? ''))
  for (const role of roles) {
    giveOffice(draft, role.role)
    if (role.role.kind === 'kin') person.kin = true
    if (draft.gender === null) draft.gender = role.role.gender
  }
}

import { isFirstName } from '../../src/register/first-names.ts'
import { type Holder, holdersBySurname, holdersNamed, holdersOf, surnameOf } from '../../src/register/holders.ts'
import { loadTable } from '../../src/register/load-table.ts'
import { overlapsDay } from '../../src/register/term-on-day.ts'
import { isTitle } from '../../src/register/titles.ts'
import { toDay } from '../../src/time/calendar.ts'
import { pick } from './chance.ts'
import { Names } from './replace-names.ts'
import { surnameEnds, surnameRoots } from './surname-rules.ts'
import { writeDay } from './write-day.ts'

/** Whom a report names, as it was read. */
export interface Person {
  readonly name: string
  readonly aliases: readonly string[]
  readonly country: string | null
  /** How many offices the text gives the person. */
  readonly offices: number
}

export interface Scene {
  readonly world: number
  /** Day the original was published, and days it is moved by. */
  readonly published: number
  readonly days: number
  readonly other: ReadonlyMap<string, string>
  /** Words that are countries', bodies' or places' as well, and words the text writes small. */
  readonly taken: (word: string) => boolean
}

const givenNames = loadTable('first-names.tsv', ['name'])
  .map(([name]) => name)
  .filter((name) => name.length > 3)
const particles = /^(?:\p{L}\.?|al|el|bin|de|del|della|di|van|von|der|zu|da|la|Jr\.?|Sr\.?|I+V?|Mr\.?|Ms\.?|Dr\.?)$/iu
const principalRoles = ['head-of-state', 'deputy-head', 'foreign-minister', 'spokesperson'] as const
const months = /^(?:April|May|June|August|March)$/u

/**
 * Others for the people of a report: for whom the register knows in an office, who held it on the new day in the country that stands for
 * theirs; for all others somebody nobody knows. The same person is the same other in all reports of a world.
 */
export function renamePeople(people: readonly Person[], scene: Scene): Names {
  const names = new Names()
  const used = new Set<string>()
  const known = people.map((person) => ({ person, terms: termsOf(person, scene) }))
  for (const principal of principalsOn(writeDay(scene.published)))
    if (!known.some(({ terms }) => terms[0]?.person === principal.name))
      known.push({ person: principal, terms: termsOf(principal, scene) })
  for (const { person, terms } of known.filter(({ terms }) => terms.length > 0)) {
    const successor = successorOf(terms, scene)
    if (successor === null || used.has(successor)) inventWords(names, person.name, scene, used)
    else {
      used.add(successor)
      addSuccessor(names, [terms[0]!.person, ...terms[0]!.aliases, person.name, ...person.aliases], successor, scene)
    }
  }
  for (const { person, terms } of known)
    if (terms.length === 0 && isNamed(person, scene)) inventWords(names, person.name, scene, used)
  return names
}

/** Who spoke for the home country then: they are named in passing where nobody was read as a person ("Biden-Harris Administration"). */
function principalsOn(day: string): Person[] {
  const holders = principalRoles.flatMap((role) => holdersOf('USA', role, day))
  return holders.map(({ person: name, aliases, of: country }) => ({ name, aliases, country, offices: 1 }))
}

/** Where the reader took something else for a person, it has no given name and no office. */
function isNamed({ name, offices }: Person, { taken }: Scene): boolean {
  const words = wordsOf(name)
  if (words.some((word) => isTitle(word) || taken(word))) return false
  return words.length > 0 && !/[@\d]/u.test(name) && (offices > 0 || (words.length > 1 && isFirstName(words[0]!)))
}

/** All terms of the one whom the register knows by that name: a bare surname only where its country is the same. */
function termsOf({ name, country }: Person, { published }: Scene): readonly Holder[] {
  if (name.includes(' ')) return holdersNamed(name)
  return holdersBySurname(name, writeDay(published)).filter(({ of }) => of === country)
}

function addSuccessor(names: Names, forms: readonly string[], successor: string, scene: Scene): void {
  for (const form of forms) if (form.includes(' ')) names.set(form, successor)
  addWord(names, surnameOf(forms[0]!), surnameOf(successor), scene)
  for (const form of forms.slice(1)) {
    const words = wordsOf(form)
    addWord(names, words.at(-1) ?? '', surnameOf(successor), scene)
    if (words.length > 1) addWord(names, words[0]!, givenOf(successor), scene)
  }
}

function givenOf(name: string): string {
  return name.split(' ').find((word) => word.length > 2) ?? name
}

function wordsOf(name: string): string[] {
  return name.split(/[\s-]/u).filter((word) => /^\p{Lu}/u.test(word) && !particles.test(word))
}

function addWord(names: Names, word: string, other: string, { taken }: Scene): void {
  if (!months.test(word) && !taken(word)) names.set(word, other)
}

/** Who held the same office there and then; null where the register does not know. */
function successorOf(terms: readonly Holder[], { published, days, other }: Scene): string | null {
  const term = terms.find((holder) => overlapsDay(holder, writeDay(published))) ?? terms.at(-1)
  if (!term) return null
  const day = dayWithin(term, published) + days
  const found = holdersOf(other.get(term.of) ?? term.of, term.role, writeDay(day))
  return found[0]?.person ?? null
}

/** The day itself, or the nearest that is in the term. */
function dayWithin({ from, to }: Holder, day: number): number {
  const [first, last] = [toNumber(from), to === null ? Number.POSITIVE_INFINITY : toNumber(to)]
  return Math.min(Math.max(day, first), last)
}

function toNumber(edtf: string): number {
  const [year, month, day] = edtf.replace(/[~?%]/gu, '').split('-').map(Number)
  return toDay(year!, month || 1, day || 1)
}

function inventWords(names: Names, name: string, scene: Scene, used: Set<string>): void {
  const words = wordsOf(name)
  const others = words.map((word, at) =>
    at === 0 && words.length > 1 ? pick(givenNames, 'given', scene.world, word) : freeSurname(word, scene, used),
  )
  if (words.length > 1) {
    let at = 0
    names.set(
      name,
      name.replace(/[^\s-]+/gu, (word) => (words.includes(word) ? others[at++]! : word)),
    )
  }
  words.forEach((word, at) => {
    addWord(names, word, others[at]!, scene)
  })
}

/** Two people of one report never get one surname. */
function freeSurname(word: string, { world }: Scene, used: Set<string>): string {
  for (let turn = 0; ; turn++) {
    const name = pick(surnameRoots, 'root', world, word, turn) + pick(surnameEnds, 'end', world, word, turn)
    const owner = `${name}\0${word}`
    if (used.has(owner) || !used.has(name)) {
      used.add(name)
      used.add(owner)
      return name
    }
  }
}

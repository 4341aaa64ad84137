import type { EntityKind } from '../document/facts.ts'
import type { Capitals } from '../document/words.ts'
import { isFirstName } from '../register/first-names.ts'
import { bodyHeads, occasionHeads, placeHeads, weakBodyHeads, workHeads } from './body-words-rules.ts'
import { knownAs } from './name-table.ts'
import { genderOf, particles, placesAndGivenNames } from './name-words-rules.ts'

/** What the shape of a name says it is; null where it says nothing. */
export interface Shape {
  readonly kind: EntityKind
  readonly rule: string
  /** False: a guess that gives way to what stands round it. */
  readonly sure: boolean
}

const shape = (kind: EntityKind, rule: string, sure = true): Shape => ({ kind, rule: `names/${rule}`, sure })

const initial = /^\p{Lu}\.?$/u
const acronym = /^(?:\p{Lu}\.?){2,}$/u
/** Nouns for things, by their endings: no surname ends so, but for those before the brackets. */
const commonTail =
  /^(?!(?:clements?|dement)$)(?:.*(?:tions?|sions?|ments?|ness|ism|ships?|ities)|relations|heritage|justice|affairs|orders?|rights|visas?|briefings?|captions?|months?|years?|standards?|resources|strategy|policy|security|benefits?|survey)$/u
const directions =
  /^(?:(?:north|south|east|west)(?:ern)?|(?:north|south)-?(?:east|west)(?:ern)?|central|upper|lower|greater|new)$/u
const personEnding =
  /(?:ov|ova|ev|eva|sky|skiy|skyy|skaya|enko|ski|ska|vić|vic|ić|escu|oğlu|oglu|yan|dze|shvili|sson|sen|berg|stein|mann|ez|dottir|opoulos|idis|akis)$/u

/** Reads the kind of a name off its words (as written; no titles, no honorifics). */
export function shapeOf(parts: readonly string[], capitals: Capitals): Shape | null {
  const lower = parts.map((part) => part.toLowerCase())
  return shapeByHead(parts, lower) ?? shapeByPerson(parts, lower, capitals)
}

/** Place nouns that are surnames too: "Jonah Hill". */
const surnames = new Set(
  'hill hills park bridge forest lane field camp lake hall castle coast mount bay port cape rivers heath marsh wood gardens parks fields peak dale'.split(
    ' ',
  ),
)

function shapeByHead(parts: readonly string[], lower: readonly string[]): Shape | null {
  const last = lower[lower.length - 1]!
  const of = lower.findIndex((part, at) => at > 0 && (part === 'of' || part === 'for' || part === 'on'))
  const head = of > 0 ? lower[of - 1]! : last
  const several = parts.length > 1
  const person = several && givenName(parts[0]!) && of < 0
  if (head === 'anniversary' || occasionHeads.has(head)) if (several) return shape('occasion', 'occasion-by-head')
  if (several && workHeads.has(head) && !(person && parts.length === 2)) return shape('work', 'work-by-head')
  if (several && placeHeads.has(head) && !(person && (parts.length === 2 || surnames.has(head))))
    return shape('place', 'place-by-head')
  if (bodyHeads.has(head) && (several || !weakBodyHeads.has(head)) && !(person && weakBodyHeads.has(head)))
    return shape('organisation', 'body-by-head')
  if (
    several &&
    /^(?:mount|lake|cape|port|fort|camp|gulf|strait|isle|san|santa|são|saint|st\.?|el|los|las)$/u.test(lower[0]!) &&
    !person
  )
    return shape('place', 'place-by-first-word', lower[0] !== 'el')
  if (of > 0 && /^(?:republic|kingdom|federation|emirate|sultanate|principality)$/u.test(head))
    return shape('country', 'state-by-head', false)
  return null
}

function givenName(part: string): boolean {
  const lower = part.toLowerCase()
  return isFirstName(part) || genderOf(lower) !== null || placesAndGivenNames.has(lower)
}

/** Peoples and continents that no country has the name of. */
const peoples = new Set(
  'african asian european latin hispanic jewish muslim christian arab kurdish uyghur tibetan roma inuit pacific caribbean arctic southeast'.split(
    ' ',
  ),
)

/** "Affordable Drugs", "Gender-Based Violence", "Radio Romania", "Asian Americans": words of the dictionary, countries and places name nobody. */
export function isOfWords(parts: readonly string[], { common, names }: Capitals): boolean {
  const last = parts[parts.length - 1]!
  if (parts.length < 2 || (names.has(last.toLowerCase()) && knownAs(last).length === 0)) return false
  return parts.every(
    (part) =>
      peoples.has(part.toLowerCase()) ||
      knownAs(part).length > 0 ||
      part
        .toLowerCase()
        .split('-')
        .every((word) => common.has(word)),
  )
}

function shapeByPerson(parts: readonly string[], lower: readonly string[], capitals: Capitals): Shape | null {
  if (parts.length === 1) {
    if (acronym.test(parts[0]!) && parts[0]!.length > 1) return shape('organisation', 'acronym', false)
    return personEnding.test(lower[0]!) ? shape('person', 'person-by-ending', false) : null
  }
  if (lower.some((part) => part === 'of' || part === 'for' || part === 'and' || part === '&'))
    return shape('organisation', 'joined-capitals', false)
  if (acronym.test(parts[0]!) && parts[0]!.length > 3 && !parts[0]!.includes('.'))
    return shape('organisation', 'acronym', false)
  if (parts.length <= 6 && givenName(parts[0]!)) return shape('person', 'person-by-given-name')
  if (parts.length <= 6 && parts.slice(1).some((part, at) => initial.test(part) && at + 2 < parts.length))
    return shape('person', 'person-by-initial')
  if (initial.test(parts[0]!) && parts.length <= 4) return shape('person', 'person-by-initial')
  if (
    lower.slice(1, -1).some((part) => particles.has(part)) ||
    lower.slice(1).some((part) => /^(?:al|el|abd|ben|bin)-/u.test(part))
  )
    return shape('person', 'person-by-particle')
  if (parts.length === 2 && directions.test(lower[0]!) && !commonTail.test(lower[1]!))
    return shape('place', 'place-by-direction', false)
  if (commonTail.test(lower[lower.length - 1]!) || isOfWords(parts, capitals))
    return shape('organisation', 'many-capitals', false)
  if (parts.length <= 4 && parts.every((part) => /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(part)))
    return shape('person', 'two-capitals', false)
  return parts.length > 4 ? shape('organisation', 'many-capitals', false) : null
}

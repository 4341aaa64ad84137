import { compareSides, type SidesAgreement } from './compare-sides.ts'
import type { EventLike } from './event-like.ts'
import { isSamePerson } from './is-same-person.ts'
import { listSides, type Side } from './list-sides.ts'

/** That the parties of two events can be the same. */
export interface PartyAgreement {
  /** 0 to 1. */
  readonly score: number
  readonly why: string
  /** Every side that counts is told by the same person's name. */
  readonly named: boolean
  /** One lists fewer parties than the other. */
  readonly partial: boolean
}

/** The visitors of two visits; hosts are often left out and say nothing against. */
export function compareVisitors(a: EventLike, b: EventLike): PartyAgreement | null {
  const agreement = compareSides(visitorsOf(a), visitorsOf(b))
  const { named, shared, conflicts, onlyFirst, onlySecond } = agreement
  if (shared === 0 || conflicts.length > 0 || (onlyFirst.length > 0 && onlySecond.length > 0)) return null
  const partial = onlyFirst.length + onlySecond.length > 0
  if (named === 0) return partial ? null : { score: 0.5, why: 'visitors of one country', named: false, partial }
  return { score: partial ? 0.85 : 1, why: 'same visitor', named: true, partial }
}

function visitorsOf({ parties }: EventLike): readonly Side[] {
  const visitors = parties.filter(({ role }) => role !== 'host')
  return listSides(visitors.length > 0 ? visitors : parties)
}

/**
 * The parties of two encounters, calls or signings. Two of three are another encounter than the three; a list of three or more may
 * miss one that another report has; who only brings the others together may be missing.
 */
export function compareParticipants(a: EventLike, b: EventLike): PartyAgreement | null {
  const [first, second] = [listSides(a.parties), listSides(b.parties)]
  if (first.length === 0 || second.length === 0) return null
  const agreement = compareSides(first, second)
  if (agreement.conflicts.length > 0 || agreement.shared === 0) return null
  if (first.length === 1 && second.length === 1) return compareWithinOneSide(first, second)
  if (!areSameCircle(agreement)) return null
  const { named, shared, onlyFirst, onlySecond } = agreement
  const partial = onlyFirst.length + onlySecond.length > 0
  const whole = named === shared ? 1 : 0.7 + (0.25 * named) / shared
  const what = shared === 2 ? 'pair' : `${shared} sides`
  return { score: partial ? whole * 0.85 : whole, why: `same ${what}`, named: named === shared, partial }
}

function areSameCircle({ shared, onlyFirst, onlySecond }: SidesAgreement): boolean {
  const missing = [...onlyFirst, ...onlySecond].filter((side) => !isMediator(side))
  if (shared < 2) return false
  if (missing.length === 0) return true
  return shared >= 3 && shared >= 2 * missing.length
}

function isMediator({ parties }: Side): boolean {
  return parties.every(({ role }) => role === 'mediator')
}

/** Two people of one country, or one person and partners that nobody names: the latter are never evidence enough. */
function compareWithinOneSide([a]: readonly Side[], [b]: readonly Side[]): PartyAgreement | null {
  if (!a || !b || a.people.length < 2 || b.people.length < 2) return null
  const both = a.people.filter((one) => b.people.some((other) => isSamePerson(one, other))).length
  const most = Math.max(a.people.length, b.people.length)
  if (both < 2 || both / most < 0.6) return null
  return { score: both === most ? 1 : 0.85, why: 'same people', named: true, partial: both < most }
}

/** One side of an encounter that is called off or denied is often all the report names: "called off a meeting with Mitsotakis". */
export function compareOneNamed(a: EventLike, b: EventLike): PartyAgreement | null {
  const [first, second] = [listSides(a.parties), listSides(b.parties)]
  if (Math.min(first.length, second.length) !== 1) return null
  const { named, conflicts } = compareSides(first, second)
  if (named !== 1 || conflicts.length > 0) return null
  return { score: 0.7, why: 'one of the pair', named: true, partial: true }
}

/** Actor and recipient of an act, each its own part. */
export function compareActors(a: EventLike, b: EventLike): PartyAgreement | null {
  const of = (event: EventLike, wanted: readonly string[]) =>
    listSides(event.parties.filter(({ role }) => wanted.includes(role)))
  const doers = compareSides(of(a, doing), of(b, doing))
  const done = compareSides(of(a, suffering), of(b, suffering))
  if (doers.shared === 0 || done.shared === 0 || doers.conflicts.length + done.conflicts.length > 0) return null
  const odd = [doers, done].some(({ onlyFirst, onlySecond }) => onlyFirst.length > 0 && onlySecond.length > 0)
  if (odd) return null
  const missing = [doers, done].reduce(
    (sum, { onlyFirst, onlySecond }) => sum + onlyFirst.length + onlySecond.length,
    0,
  )
  return { score: missing > 0 ? 0.8 : 1, why: 'same actor and recipient', named: doers.named > 0, partial: missing > 0 }
}

const doing = ['actor', 'issuer', 'appointer', 'participant', 'party']
const suffering = ['recipient', 'holder']

/** Who takes an office; who gives it may be left out. */
export function compareHolders(a: EventLike, b: EventLike): PartyAgreement | null {
  const of = ({ parties }: EventLike) => listSides(parties.filter(({ role }) => role === 'holder'))
  const { named, conflicts, onlyFirst, onlySecond } = compareSides(of(a), of(b))
  if (named === 0 || conflicts.length > 0 || onlyFirst.length + onlySecond.length > 0) return null
  return { score: 1, why: 'same holder', named: true, partial: false }
}

import type { Actor } from '../actor.ts'
import { groupRank } from './group-rules.ts'
import { isSamePerson } from './is-same-person.ts'
import type { Side } from './list-sides.ts'

/** How far one side of two events is the same. */
export type SideAgreement = 'named' | 'country' | 'conflict'

/**
 * Compares one country's or body's part in two events. `named`: a person is in both. `country`: the one names somebody, the other only
 * the country, the office or "its counterpart". `conflict`: other people, so another level or another encounter.
 */
function compareSide(a: Side, b: Side): SideAgreement {
  if (a.people.length > 0 && b.people.length > 0) {
    return a.people.some((one) => b.people.some((other) => isSamePerson(one, other))) ? 'named' : 'conflict'
  }
  if (a.people.length > 0) return canStandFor(b.others, a)
  if (b.people.length > 0) return canStandFor(a.others, b)
  return compareOthers(a.others, b.others)
}

/** "The German counterpart" can be Annalena Baerbock; "German diplomats" or "the leaders" cannot be a foreign minister. */
function canStandFor(others: readonly Actor[], named: Side): SideAgreement {
  const groups = others.filter(({ kind }) => kind === 'group')
  if (groups.length < others.length) return 'country'
  const ranks = named.parties.flatMap(({ office }) => (office === null ? [] : [groupRank(office)]))
  const fits = groups.some(({ name }) => {
    const rank = groupRank(name)
    return rank === 'any' || (rank !== 'low' && (ranks.length === 0 || ranks.includes(rank) || ranks.includes('any')))
  })
  return fits ? 'country' : 'conflict'
}

/** Bodies and groups of one country: another ministry, or leaders beside officials, are others. */
function compareOthers(a: readonly Actor[], b: readonly Actor[]): SideAgreement {
  if (a.some(({ id }) => b.some((other) => other.id === id))) return 'country'
  const ranks = (actors: readonly Actor[]) => new Set(actors.map(rankOf))
  const [left, right] = [ranks(a), ranks(b)]
  if (left.has('any') || right.has('any')) return 'country'
  return [...left].some((rank) => right.has(rank)) ? 'country' : 'conflict'
}

function rankOf({ kind, name }: Actor): string {
  return kind === 'group' ? groupRank(name) : 'any'
}

export interface SidesAgreement {
  /** Sides in both on which a person is the same. */
  readonly named: number
  /** Sides in both, those included. */
  readonly shared: number
  readonly onlyFirst: readonly Side[]
  readonly onlySecond: readonly Side[]
  /** Keys of sides on which other people stand. */
  readonly conflicts: readonly string[]
}

/** Pairs the sides of two events by key, or by a person whose country one of them does not know. */
export function compareSides(first: readonly Side[], second: readonly Side[]): SidesAgreement {
  const left = new Set(second)
  let [named, shared] = [0, 0]
  const conflicts: string[] = []
  const onlyFirst: Side[] = []
  for (const side of first) {
    const twin = [...left].find(({ key }) => key === side.key) ?? [...left].find((other) => sharesPerson(side, other))
    if (twin === undefined) {
      onlyFirst.push(side)
      continue
    }
    left.delete(twin)
    const agreement = compareSide(side, twin)
    if (agreement === 'conflict') conflicts.push(side.key)
    else shared++
    if (agreement === 'named') named++
  }
  return { named, shared, onlyFirst, onlySecond: [...left], conflicts }
}

function sharesPerson(a: Side, b: Side): boolean {
  return a.people.some((one) => b.people.some((other) => isSamePerson(one, other)))
}

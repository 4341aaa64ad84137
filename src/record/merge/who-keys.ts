import type { Party } from '../telling.ts'
import type { EventLike } from './event-like.ts'
import { type Family, familiesOf, familyOfKind } from './family-rules.ts'
import { lastWord, sideKey } from './list-sides.ts'

/** Sides looked at; who comes later in a long list is in few reports alike. */
const mostSides = 4
const mostPairs = 6

/**
 * Who and where, in keys short enough to index: family or kind, and two sides. Countries stand for their people, so that a title, a name
 * and a government meet. A visit is its visitor and where it goes. Of an encounter the country of the place counts as a side, so that one
 * whose partner a report leaves out still shares a key; of people of one country the key is the two people. An act is its actor and its
 * recipient. What has too little to be told from others has no key, and is never another's event.
 */
export function whoKeys(event: EventLike): readonly string[] {
  const pairs = pairsOf(event, familyOfKind[event.kind]).slice(0, mostPairs)
  return familiesOf(event).flatMap((family) => pairs.map((pair) => `${family}|${pair}`))
}

function pairsOf(event: EventLike, family: Family): readonly string[] {
  const { parties } = event
  switch (family) {
    case 'visit':
      return visitPairs(event)
    case 'encounter':
    case 'call':
    case 'signing':
      return circlePairs(event)
    case 'publication':
      return sidesOf(parties)
    case 'appointment':
      return surnames(parties.filter(({ role }) => role === 'holder'))
    default:
      return actPairs(parties)
  }
}

/** At home a visitor's country is everybody's: there the surname stands for it. */
function visitPairs({ parties, place }: EventLike): readonly string[] {
  const hosts = sidesOf(parties.filter(({ role }) => role === 'host'))
  const visitors = parties.filter(({ role }) => role !== 'host')
  const there = place === null ? null : sideKey(place)
  const goals = there === null ? hosts : unique([there, ...hosts])
  return goals.slice(0, 2).flatMap((goal) => {
    const guests = visitors.filter(({ actor }) => sideKey(actor) !== goal)
    if (guests.length > 0)
      return [...sidesOf(guests), ...surnames(guests.filter(isUnregistered))].map((who) => `${who}>${goal}`)
    return surnames(visitors).map((surname) => `${goal}:${surname}>${goal}`)
  })
}

/** Whom the register does not know, a report may name without a country. */
function isUnregistered({ actor }: Party): boolean {
  return actor.wikidata === null
}

function circlePairs({ parties, place }: EventLike): readonly string[] {
  const sides = sidesOf(parties)
  const there = place === null ? null : sideKey(place)
  const all = there === null || sides.includes(there) ? sides : [...sides, there]
  return all.length === 1 ? pairUp(surnames(parties).slice(0, mostSides)) : [...pairUp(all), ...namePair(parties)]
}

/** Two people by their surnames, where the register does not know both: at home a report leaves out whose prime minister one is. */
function namePair(parties: readonly Party[]): readonly string[] {
  const people = parties.filter(({ actor }) => actor.kind === 'person')
  return people.length === 2 && people.some(isUnregistered) ? pairUp(surnames(people)) : []
}

function pairUp(all: readonly string[]): readonly string[] {
  return all.flatMap((a, index) => all.slice(index + 1).map((b) => (a < b ? `${a}|${b}` : `${b}|${a}`)))
}

/** Within one country its parties themselves: all that a government does at home is one pair of sides. */
function actPairs(parties: readonly Party[]): readonly string[] {
  const done = parties.filter(({ role }) => role === 'recipient')
  const doers = parties.filter(({ role }) => role !== 'recipient')
  return sidesOf(doers).flatMap((doer) =>
    sidesOf(done).flatMap((recipient) => (doer === recipient ? atHome(doers, done, doer) : [`${doer}>${recipient}`])),
  )
}

function atHome(doers: readonly Party[], done: readonly Party[], side: string): readonly string[] {
  const ids = (parties: readonly Party[]) =>
    parties.flatMap(({ actor }) => (sideKey(actor) === side ? [actor.id] : [])).slice(0, 2)
  return ids(doers).flatMap((doer) => ids(done).map((recipient) => `${doer}>${recipient}`))
}

function sidesOf(parties: readonly Party[]): readonly string[] {
  return unique(parties.flatMap(({ actor }) => sideKey(actor) ?? []))
    .sort()
    .slice(0, mostSides)
}

function surnames(parties: readonly Party[]): readonly string[] {
  const people = parties.filter(({ actor }) => actor.kind === 'person')
  return unique(people.map(({ actor }) => `~${lastWord(actor.name)}`)).sort()
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}

import type { EventStatus } from '../document/facts.ts'
import type { Candidate, Party } from './candidate.ts'
import type { ContactRule } from './contact-rules.ts'
import { objectsOf, subjectsOf } from './find-arguments.ts'
import { namedOn, namesFrom, unique } from './find-names.ts'
import {
  countriesAfter,
  placesFrom,
  plainWay,
  staysAmong,
  stopsAfter,
  stopsFarther,
  ways,
  whereKinds,
} from './find-stops.ts'
import { asParties, makeCandidate } from './make-candidate.ts'
import { readVerbGroup, type VerbGroup } from './read-verb-group.ts'
import type { Named, Scene } from './scene.ts'
import { sentenceEnd, sentenceStart } from './sentence-bounds.ts'

/** People travel; so do delegations. Ships, money and states do not. */
export function travellers(names: readonly Named[]): Named[] {
  return unique(names).filter(
    ({ entity }) =>
      entity.kind === 'person' ||
      entity.kind === 'group' ||
      (entity.kind === 'organisation' && /\bdelegation$/iu.test(entity.name)),
  )
}

/** Who goes, by the subject of the verb, or the object of "will send A to", "the tour will take her to"; of "a delegation led by A", "A leads the delegation that goes", it is A who is known. */
function whoGoes(scene: Scene, at: number): Named[] {
  if (/^(?:send|dispatch|take)$/u.test(scene.words.tokens[at]!.lemma))
    return objectsOf(scene, at).filter(({ entity }) => entity.kind === 'person')
  return unique(travellers(subjectsOf(scene, at)).flatMap((one) => leaderOf(scene, one) ?? [one]))
}

function leaderOf(scene: Scene, { first, last }: Named): Named[] | null {
  const { tokens } = scene.words
  const from = tokens[last]?.lower === ',' ? last + 1 : last
  const led = /^(?:led|headed)$/u.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower === 'by'
  const verb = tokens[first - 1]?.tag === 'DT' ? first - 2 : first - 1
  const leads = /^(?:lead|head)$/u.test(tokens[verb]?.lemma ?? '') && tokens[verb]!.tag.startsWith('VB')
  const people = (led ? namesFrom(scene, from + 2) : leads ? subjectsOf(scene, verb) : []).filter(
    ({ entity }) => entity.kind === 'person',
  )
  return people.length > 0 ? people.slice(0, 1) : null
}

/** A house the register knows: not any website. */
const isKnown = ({ country, wikidata }: Named['entity']): boolean => country !== null || wikidata !== null

/** "A visited Rome", "A visited B in Rome", "A will visit Rome and Bern": one candidate a stay. */
export function readVisits(scene: Scene, rule: ContactRule, at: number): readonly Candidate[] {
  const group = readVerbGroup(scene, at)
  if (group.passive) return []
  const visitors = whoGoes(scene, at)
  const objects = objectsOf(scene, at)
  const places = placesFrom(scene, at + 1, at + 16)
  const where =
    objects.find(({ entity }) => whereKinds.has(entity.kind)) ??
    (objects.length > 0 ? places.find(({ entity }) => whereKinds.has(entity.kind)) : undefined) ??
    objects.find(({ entity }) => entity.kind === 'occasion' || (entity.kind === 'organisation' && isKnown(entity)))
  const coming = new Set(visitors.map(({ entity }) => entity.id))
  const hosts = objects.filter(({ entity }) => entity.kind === 'person' && !coming.has(entity.id))
  if (visitors.length === 0 || (!where && hosts.length === 0)) return []
  const parties = [
    ...asParties(scene, visitors, 'visitor'),
    ...hostsOf(scene, at).filter(({ entity }) => !coming.has(entity)),
    ...asParties(scene, [...hosts, ...countriesAfter(scene, places)], 'host'),
  ]
  const stays = places[0] === where ? staysAmong(scene, places) : []
  const several = stays.length > 1
  const make = (stay: Named | undefined): Candidate =>
    makeCandidate(rule, at, parties, {
      first: group.first,
      ...(stay ? { place: stay.entity.id, stops: places.map(({ entity }) => entity.id) } : {}),
      // "Lisbon on 6 October and Madrid on 8 October": each has the day behind it.
      ...(several && stay && isDatedBehind(scene, stay) ? { timeFrom: stay.last } : {}),
      confidence: 0.9,
    })
  return several ? stays.map(make) : [make(where)]
}

/** "Lisbon on 6 October", "Lisbon next week". */
function isDatedBehind({ timeAt }: Scene, { last }: Named): boolean {
  return timeAt[last]! >= 0 || timeAt[last + 1]! >= 0
}

/** "A will travel to Rome", "A is in Rome for talks", "A will lead a delegation to Rome". One candidate a dated stop. */
export function readGoes(scene: Scene, rule: ContactRule, at: number): Candidate[] {
  const { tokens } = scene.words
  const { lemma } = tokens[at]!
  const group = readVerbGroup(scene, at)
  if (lemma === 'lead' ? !leadsDelegation(scene, at) : group.passive) return []
  const visitors = whoGoes(scene, at)
  if (visitors.length === 0) return []
  const direct = stopsAfter(scene, at + 1, ways.get(lemma) ?? plainWay)
  if (lemma === 'be' && visitors.some(({ entity }) => entity.kind !== 'person')) return []
  const stops = direct.length === 0 && lemma === 'lead' ? stopsFarther(scene, at + 1) : direct
  const home = new Set(visitors.map(({ entity }) => entity.country))
  const abroad = stops.filter(({ entity }) => lemma !== 'return' || !entity.country || !home.has(entity.country))
  if (abroad.length === 0 || (lemma === 'be' && !isOnBusiness(scene, at, abroad[0]!))) return []
  const status = lemma === 'be' ? presence(scene, at, group) : setsOff(scene, at)
  const coming = new Set(visitors.map(({ entity }) => entity.id))
  const invited = hostsOf(scene, at).filter(({ entity }) => !coming.has(entity))
  const hosts = [...invited, ...asParties(scene, countriesAfter(scene, abroad), 'host')]
  const make = (stop: Named): Candidate =>
    makeCandidate(rule, at, [...asParties(scene, visitors, 'visitor'), ...hosts], {
      first: group.first,
      last: stop.last,
      place: stop.entity.id,
      stops: abroad.map(({ entity }) => entity.id),
      confidence: 0.85,
      ...(status ? { status } : {}),
    })
  return staysAmong(scene, abroad).map(make)
}

/** "is in Rome for talks" is under way; "is due in Rome" is not. */
function presence({ words: { tokens } }: Scene, at: number, group: VerbGroup): EventStatus | null {
  if (group.modal || group.negated || group.tense === 'future') return null
  for (let next = at + 1; next < at + 3; next++)
    if (/^(?:due|expected)$/u.test(tokens[next]?.lower ?? '')) return 'planned'
  return group.tense === 'present' ? 'ongoing' : null
}

/** "heads to Moscow" is yet to come, whatever the tense. */
function setsOff({ words: { tokens } }: Scene, at: number): EventStatus | null {
  return tokens[at]!.lemma === 'head' && tokens[at]!.tag === 'VBZ' ? 'planned' : null
}

function leadsDelegation({ words: { tokens } }: Scene, at: number): boolean {
  for (let next = at + 1; next < at + 8; next++)
    if (tokens[next]?.lower === 'delegation' || tokens[next]?.lower === 'mission') return true
  return false
}

/** "is in Rome for talks", "will be in Rome on Monday": not "was born in Rome". */
/** Nothing but "in", adverbs and "due" between "be" and the place: no other verb, no office. */
function isAlone({ words: { tokens } }: Scene, at: number, stop: number): boolean {
  for (let next = at + 1; next < stop; next++)
    if (!/^RB/u.test(tokens[next]!.tag) && !/^(?:in|the|due|expected|back|now|not)$/u.test(tokens[next]!.lower))
      return false
  return true
}

function isOnBusiness(scene: Scene, at: number, stop: Named): boolean {
  const { tokens } = scene.words
  if (stop.first - at > 4 || !isAlone(scene, at, stop.first)) return false
  const next = tokens[stop.last]
  if (!next) return false
  const timed = scene.timeAt[stop.last]! >= 0 || (next.lower === 'on' && scene.timeAt[stop.last + 1]! >= 0)
  const purpose =
    next.lower === 'for' ||
    (next.lower === 'to' && tokens[stop.last + 1]?.tag === 'VB') ||
    next.lower === 'on' ||
    next.lower === 'from'
  return purpose || timed
}

/** "at Putin’s invitation", "at the invitation of the king", "hosted by": the host, where the text says so. */
export function hostsOf(scene: Scene, at: number): Party[] {
  const { tokens } = scene.words
  for (let next = sentenceStart(scene, at); next < sentenceEnd(scene, at); next++) {
    if (tokens[next]!.lower !== 'invitation' && tokens[next]!.lower !== 'invite') continue
    const owner = namedOn(scene, next - 2).concat(namedOn(scene, next - 1))
    const names = owner.length > 0 ? owner : tokens[next + 1]?.lower === 'of' ? namesFrom(scene, next + 2) : []
    return asParties(
      scene,
      names.filter(
        ({ entity }) => entity.kind === 'person' || entity.kind === 'country' || entity.kind === 'organisation',
      ),
      'host',
    )
  }
  return []
}

import type { EventStatus } from '../document/facts.ts'
import type { Candidate, Party } from './candidate.ts'
import type { ContactRule } from './contact-rules.ts'
import { clauseEnd, namedOn, namesFrom, objectsOf, subjectsOf, unique } from './find-names.ts'
import { asParties, makeCandidate } from './make-candidate.ts'
import { isCompound, verbBefore } from './read-encounter-noun.ts'
import { phraseStart } from './read-noun-status.ts'
import { readVerbGroup } from './read-verb-group.ts'
import type { Named, Scene } from './scene.ts'
import { sentenceEnd, sentenceStart } from './sentence-bounds.ts'

const towards = new Set(['to', 'for', 'in', 'at', 'into'])
/** Prepositions that lead from the verb to where one goes. */
const ways = new Map<string, ReadonlySet<string>>([
  ['leave', new Set(['for'])],
  ['depart', new Set(['for', 'to'])],
  ['set', new Set(['for', 'to'])],
  ['arrive', new Set(['in', 'at', 'to'])],
  ['land', new Set(['in', 'at'])],
  ['touch', new Set(['in', 'at'])],
  ['be', new Set(['in'])],
  ['head', new Set(['to', 'for'])],
  ['fly', new Set(['to', 'into'])],
])
const plainWay: ReadonlySet<string> = new Set(['to'])
const whereKinds = new Set(['place', 'country'])
const seatKinds = new Set(['place', 'country', 'organisation', 'occasion'])

/** People travel; so do delegations. Ships, money and states do not. */
function travellers(names: readonly Named[]): Named[] {
  return unique(names).filter(({ entity }) => entity.kind === 'person' || entity.kind === 'group')
}

/** A house the register knows: not any website. */
const isKnown = ({ country, wikidata }: Named['entity']): boolean => country !== null || wikidata !== null

/** "A visited Rome", "A visited B in Rome". */
export function readVisits(scene: Scene, rule: ContactRule, at: number): Candidate | null {
  const group = readVerbGroup(scene, at)
  if (group.passive) return null
  const visitors = travellers(subjectsOf(scene, at))
  const objects = objectsOf(scene, at)
  const where = objects.find(
    ({ entity }) => seatKinds.has(entity.kind) && (entity.kind !== 'organisation' || isKnown(entity)),
  )
  const coming = new Set(visitors.map(({ entity }) => entity.id))
  const hosts = objects.filter(({ entity }) => entity.kind === 'person' && !coming.has(entity.id))
  if (visitors.length === 0 || (!where && hosts.length === 0)) return null
  const parties = [
    ...asParties(scene, visitors, 'visitor'),
    ...hostsOf(scene, at),
    ...asParties(scene, [...hosts, ...countriesAfter(scene, placesFrom(scene, at + 1, at + 8))], 'host'),
  ]
  return makeCandidate(rule, at, parties, {
    first: group.first,
    ...(where ? { place: where.entity.id } : {}),
    confidence: 0.9,
  })
}

/** "A will travel to Rome", "A is in Rome for talks", "A will lead a delegation to Rome". One candidate a dated stop. */
export function readGoes(scene: Scene, rule: ContactRule, at: number): Candidate[] {
  const { tokens } = scene.words
  const { lemma } = tokens[at]!
  const group = readVerbGroup(scene, at)
  if (lemma === 'lead' ? !leadsDelegation(scene, at) : group.passive) return []
  const visitors = travellers(subjectsOf(scene, at))
  if (visitors.length === 0) return []
  const direct = stopsAfter(scene, at + 1, ways.get(lemma) ?? plainWay)
  const stops = direct.length === 0 && lemma === 'lead' ? stopsFarther(scene, at + 1) : direct
  const home = new Set(visitors.map(({ entity }) => entity.country))
  const abroad = stops.filter(({ entity }) => lemma !== 'return' || !entity.country || !home.has(entity.country))
  if (abroad.length === 0 || (lemma === 'be' && !isOnBusiness(scene, at, abroad[0]!))) return []
  const status: EventStatus | null =
    lemma === 'be' && group.tense === 'present' && !group.modal && !group.negated ? 'ongoing' : setsOff(scene, at)
  const hosts = [...hostsOf(scene, at), ...asParties(scene, countriesAfter(scene, abroad), 'host')]
  const make = (stop: Named): Candidate =>
    makeCandidate(rule, at, [...asParties(scene, visitors, 'visitor'), ...hosts], {
      first: group.first,
      last: stop.last,
      place: stop.entity.id,
      stops: abroad.map(({ entity }) => entity.id),
      confidence: 0.85,
      ...(status ? { status } : {}),
    })
  const dated = abroad.filter(({ last }) => isDated(scene, last))
  return dated.length > 1 ? dated.map(make) : [make(abroad[0]!)]
}

/** "to Brussels, Belgium": the country that is named with its town is where the hosts are. */
function countriesAfter(scene: Scene, places: readonly Named[]): Named[] {
  return places.filter((place, i) => {
    const town = places[i - 1]
    if (place.entity.kind !== 'country' || town?.entity.kind !== 'place' || place.first - town.last > 2) return false
    if (scene.words.tokens[town.last]?.lower !== ',') return false
    return town.entity.country === null || town.entity.country === place.entity.country || places.length === 2
  })
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
function isOnBusiness(scene: Scene, at: number, stop: Named): boolean {
  const { tokens } = scene.words
  if (stop.first - at > 3) return false
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

/** "to a conference in Tashkent": where the occasion is. */
function stopsFarther(scene: Scene, from: number): Named[] {
  const { tokens } = scene.words
  const last = sentenceEnd(scene, from)
  for (let at = from; at < last; at++)
    if (tokens[at]!.lower === 'in') {
      const stops = placesFrom(scene, at + 1, last)
      if (stops.length > 0) return stops
    }
  return []
}

/** The places a preposition leads to: "to Jerusalem, Ramallah, Cairo and Amman". */
function stopsAfter(scene: Scene, from: number, preps: ReadonlySet<string>): Named[] {
  const { tokens } = scene.words
  const end = clauseEnd(scene, from)
  for (let at = from; at < end && at - from < 16; at++) {
    if (!preps.has(tokens[at]!.lower)) continue
    const stops = placesFrom(scene, at + 1, end)
    if (stops.length > 0) return stops
  }
  return []
}

function placesFrom(scene: Scene, from: number, end: number): Named[] {
  const { tokens } = scene.words
  const found: Named[] = []
  const last = Math.min(end, tokens.length)
  for (let at = from; at < last && tokens[at]!.sentence === tokens[from]!.sentence; at++) {
    const named = namedOn(scene, at)
    const name =
      named.find(({ entity }) => whereKinds.has(entity.kind)) ?? named.find(({ entity }) => seatKinds.has(entity.kind))
    if (name) {
      if (tokens[name.last]?.tag !== 'POS') found.push(name)
      at = name.last - 1
    } else if (
      named.length > 0 ||
      (tokens[at]!.tag === 'IN' && scene.timeAt[at + 1]! < 0 && tokens[at]!.lower !== 'of')
    )
      break
    else if (/^V/u.test(tokens[at]!.tag) || tokens[at]!.lower === 'where') break
  }
  return unique(found)
}

function isDated(scene: Scene, at: number): boolean {
  const { tokens } = scene.words
  if (scene.timeAt[at]! >= 0) return true
  return /^(?:on|from|,)$/u.test(tokens[at]?.lower ?? '') && scene.timeAt[at + 1]! >= 0
}

const stays = new Set([
  'stop',
  'tour',
  'travel',
  'swing',
  'itinerary',
  'journey',
  'stopover',
  'stop-over',
  'voyage',
  'pilgrimage',
])

/** "A’s visit to Rome", "A made a trip to Rome", "a visit by A", "a three-week US tour", "the visit". */
export function readJourney(scene: Scene, rule: ContactRule, at: number): Candidate | null {
  const { tokens } = scene.words
  const { lemma, lower } = tokens[at]!
  if (isCompound(scene, at)) return null
  const first = phraseStart(scene, at)
  const where = placeOf(scene, first, at)
  const visitors = visitorsOf(scene, first, at)
  const points =
    tokens.slice(Math.max(0, first), at).some((token) => /^(?:the|this|his|her|their|its)$/u.test(token.lower)) ||
    lower === 'visits'
  const anaphoric = !where || visitors.length === 0
  const owned = visitors.length > 0 && tokens[at - 1]?.tag === 'POS' && lemma !== 'stop'
  if (anaphoric && ((!points && !owned) || (stays.has(lemma) && !where))) return null
  if (stays.has(lemma) && (!where || visitors.length === 0)) return null
  const parties = [...asParties(scene, visitors, 'visitor'), ...hostsOf(scene, at)]
  return makeCandidate(rule, at, parties, {
    first,
    anaphoric: anaphoric && !(where && visitors.length > 0),
    ...(where ? { place: where.entity.id, last: Math.max(at + 1, where.last) } : {}),
    confidence: 0.8,
  })
}

function placeOf(scene: Scene, first: number, at: number): Named | null {
  const { tokens } = scene.words
  const next = tokens[at + 1]?.lower ?? ''
  const { lemma } = tokens[at]!
  for (let left = first; left < at; left++) {
    const place = namedOn(scene, left).find(({ entity }) => whereKinds.has(entity.kind))
    if (place && place.first >= first && tokens[place.last]?.tag !== 'POS') return place
  }
  const end = Math.min(clauseEnd(scene, at + 1), at + 14)
  if (next === 'of' && (lemma === 'tour' || lemma === 'visit')) return placesFrom(scene, at + 2, end)[0] ?? null
  for (let right = at + 1; right < end; right++)
    if (towards.has(tokens[right]!.lower)) {
      const place = placesFrom(scene, right + 1, end)[0]
      if (place) return place
    }
  return null
}

function visitorsOf(scene: Scene, first: number, at: number): Named[] {
  const { tokens } = scene.words
  const owners: Named[] = []
  for (let left = first; left < at; left++) {
    const named = travellers(namedOn(scene, left))
    if (named.length > 0 && named[0]!.first >= first) {
      owners.push(...named)
      left = named[0]!.last - 1
    }
  }
  if (owners.length > 0) return unique(owners)
  const end = clauseEnd(scene, at + 1)
  for (let right = at + 1; right < Math.min(end, at + 16); right++)
    if (
      tokens[right]!.lower === 'by' ||
      (right === at + 1 && tokens[right]!.lower === 'of' && tokens[at]!.lemma !== 'tour')
    ) {
      const by = travellers(namesFrom(scene, right + 1))
      if (by.length > 0) return by
    }
  const verb = onTrip(scene, first)
  return verb >= 0 ? travellers(subjectsOf(scene, verb)) : []
}

/** "is on a visit", "made a trip", "began his tour", "said during a visit": the verb whose subject travels. */
function onTrip(scene: Scene, first: number): number {
  const { tokens } = scene.words
  const holding = verbBefore(scene, first)
  if (holding >= 0) return holding
  const before = tokens[first - 1]?.lower ?? ''
  if (!/^(?:on|during|for|after|before|from|of|in|ahead|following)$/u.test(before)) return -1
  for (
    let left = first - 2;
    left >= 0 && first - left < 14 && tokens[left]!.sentence === tokens[first]!.sentence;
    left--
  )
    if (/^VB[DZPGN]?$/u.test(tokens[left]!.tag)) return left
  for (
    let right = first;
    right < tokens.length && right - first < 20 && tokens[right]!.sentence === tokens[first]!.sentence;
    right++
  )
    if (/^VB[DZP]$/u.test(tokens[right]!.tag)) return right
  return -1
}

/** "at Putin’s invitation", "at the invitation of the king", "hosted by": the host, where the text says so. */
function hostsOf(scene: Scene, at: number): Party[] {
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

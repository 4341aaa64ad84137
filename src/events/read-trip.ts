import type { Candidate } from './candidate.ts'
import type { ContactRule } from './contact-rules.ts'
import { clauseEnd, objectsOf, subjectsOf } from './find-arguments.ts'
import { namedOn, namesFrom, unique } from './find-names.ts'
import { verbBefore } from './find-partners.ts'
import { placesFrom, staysAmong, whereKinds } from './find-stops.ts'
import { asParties, makeCandidate } from './make-candidate.ts'
import { isCompound } from './read-encounter-noun.ts'
import { hostsOf, travellers } from './read-journey.ts'
import { phraseStart } from './read-noun-status.ts'
import type { Named, Scene } from './scene.ts'

const towards = new Set(['to', 'for', 'in', 'at', 'into'])

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
export function readJourney(scene: Scene, rule: ContactRule, at: number): readonly Candidate[] {
  const { tokens } = scene.words
  const { lemma, lower } = tokens[at]!
  if (isCompound(scene, at)) return []
  const first = phraseStart(scene, at)
  const places = placesOf(scene, first, at)
  const visitors = visitorsOf(scene, first, at)
  const where = places[0] ?? placeLeft(scene, first)
  // "It will be the first visit by a Japanese leader": the visit that was told of, by nobody else.
  if (
    visitors.length > 0 &&
    visitors.every(({ entity }) => entity.kind === 'group') &&
    !where &&
    isSaidOfIt(scene, first)
  )
    return []
  const points =
    tokens.slice(Math.max(0, first), at).some((token) => /^(?:the|this|his|her|their|its)$/u.test(token.lower)) ||
    lower === 'visits'
  const anaphoric = !where || visitors.length === 0
  const owned = visitors.length > 0 && tokens[at - 1]?.tag === 'POS' && lemma !== 'stop'
  if (anaphoric && ((!points && !owned) || (stays.has(lemma) && !where))) return []
  if (stays.has(lemma) && (!where || visitors.length === 0)) return []
  const parties = [...asParties(scene, visitors, 'visitor'), ...hostsOf(scene, at)]
  const make = (stop: Named | null): Candidate =>
    makeCandidate(rule, at, parties, {
      first,
      anaphoric: anaphoric && !(where && visitors.length > 0),
      ...(stop ? { place: stop.entity.id, last: Math.max(at + 1, stop.last) } : {}),
      ...(places.length > 1 ? { stops: places.map(({ entity }) => entity.id) } : {}),
      confidence: 0.8,
    })
  return visitors.length > 0 && places.length > 1 ? staysAmong(scene, places).map(make) : [make(where)]
}

function placesOf(scene: Scene, first: number, at: number): readonly Named[] {
  const { tokens } = scene.words
  const next = tokens[at + 1]?.lower ?? ''
  const { lemma } = tokens[at]!
  for (let left = first; left < at; left++) {
    const place = namedOn(scene, left).find(({ entity }) => whereKinds.has(entity.kind))
    if (place && place.first >= first && tokens[place.last]?.tag !== 'POS') return [place]
  }
  const end = Math.min(clauseEnd(scene, at + 1), at + 14)
  const of = next === 'of' && (lemma === 'tour' || lemma === 'visit') ? placesFrom(scene, at + 2, end) : []
  if (of.length > 0) return of
  for (let right = at + 1; right < end; right++)
    if (towards.has(tokens[right]!.lower)) {
      const places = placesFrom(scene, right + 1, end)
      if (places.length > 0) return places
    }
  return []
}

function visitorsOf(scene: Scene, first: number, at: number): Named[] {
  const { tokens } = scene.words
  const owners: Named[] = []
  for (let left = first; left < at; left++) {
    const named = travellers(namedOn(scene, left))
    if (named.length > 0 && named[0]!.first >= first && named[0]!.last <= at) {
      owners.push(...named)
      left = named[0]!.last - 1
    }
  }
  if (owners.length > 0) return unique(owners)
  const end = clauseEnd(scene, at + 1)
  for (let right = at + 1; right < Math.min(end, at + 16) && !isCount(scene, right); right++)
    if (
      tokens[right]!.lower === 'by' ||
      (right === at + 1 && tokens[right]!.lower === 'of' && tokens[at]!.lemma !== 'tour')
    ) {
      const by = travellers(namesFrom(scene, right + 1))
      if (by.length > 0) return by
    }
  const verb = onTrip(scene, first)
  if (verb < 0) return []
  // "will host B for a visit": B is who comes.
  const guests = hosting.has(scene.words.tokens[verb]!.lemma) ? travellers(objectsOf(scene, verb)) : []
  return guests.length > 0 ? guests : travellers(subjectsOf(scene, verb))
}

/** "…, the first by a Fijian leader": of all such visits, and not whose this one is. */
function isCount({ words: { tokens } }: Scene, at: number): boolean {
  return (
    tokens[at]!.lower === ',' &&
    tokens[at + 1]?.lower === 'the' &&
    /^(?:first|second|third|fourth|fifth|latest|highest|most|only)/u.test(tokens[at + 2]?.lower ?? '')
  )
}

/** "It will be", "This is" before the phrase. */
function isSaidOfIt({ words: { tokens } }: Scene, first: number): boolean {
  const words = tokens.slice(Math.max(0, first - 5), first).map(({ lower }) => lower)
  return /(?:^|[ .,])(?:it|this|that)(?: will| would| has| had)? (?:be|been|is|was|marks|marked)$/u.test(
    words.join(' '),
  )
}

/** "left Muscat on Thursday after a three-day visit", "flew out of Lima following a visit": where it was. */
function placeLeft(scene: Scene, first: number): Named | null {
  const { tokens } = scene.words
  if (!/^(?:after|following|ending|concluding)$/u.test(tokens[first - 1]?.lower ?? '')) return null
  const { sentence } = tokens[first]!
  let place: Named | null = null
  for (let left = first - 2; left >= 0 && first - left < 14 && tokens[left]!.sentence === sentence; left--) {
    const { tag, lemma } = tokens[left]!
    if (tag.startsWith('VB')) return place && (leaving.has(lemma) || isOutOf(scene, left)) ? place : null
    place = namedOn(scene, left).find(({ entity }) => whereKinds.has(entity.kind)) ?? place
  }
  return null
}

const leaving = new Set(['leave', 'depart', 'exit'])

/** "flew out of", "returned from", "flew home from" */
function isOutOf({ words: { tokens } }: Scene, verb: number): boolean {
  const next = tokens.slice(verb + 1, verb + 4).map(({ lower }) => lower)
  return next.join(' ').startsWith('out of') || next[0] === 'from' || (next[0] === 'home' && next[1] === 'from')
}

const hosting = new Set(['host', 'receive', 'welcome', 'invite', 'greet', 'entertain'])

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

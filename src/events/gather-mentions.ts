import type { EventMention, EventStatus, EventTime } from '../document/facts.ts'
import { contactKinds } from '../document/kind-words.ts'
import { overlaps } from '../document/span.ts'
import type { Trace } from '../document/trace.ts'
import { isSameAct } from './acts/is-same-act.ts'
import { areOthers } from './are-others.ts'
import type { Party } from './candidate.ts'
import {
  type Entities,
  placeAgrees,
  sameFamily,
  shared,
  statusAgrees,
  timeAgrees,
  timeWithin,
} from './compare-drafts.ts'
import type { Draft } from './draft.ts'

/** How far back, in sentences, "the meeting" reaches. */
const reach = 12
/** Events a mention is held against, the latest first: a report tells of fewer, and an endless text stays linear. */
const remembered = 150
/** Mentions and claims kept of one event. */
const mostKept = 200

/** Joins drafts that speak of one event; those that only point back and find nothing are dropped. In order of the text. */
export function gatherMentions(drafts: readonly Draft[], entities: Entities, trace?: Trace): Draft[] {
  const events: Draft[] = []
  let latest = -1
  for (const mention of drafts) {
    const draft = borrow(mention, events, events[latest])
    const at = draft.anaphoric ? antecedentOf(draft, events, entities) : sameAs(draft, events, entities)
    if (at >= 0) {
      events[at] = join(events[at]!, draft, entities)
      latest = at
      continue
    }
    if (draft.anaphoric && draft.parties.length === 0) {
      trace?.({
        stage: 'events',
        ...draft.mentions[0]!.trigger,
        rule: draft.rule,
        outcome: 'lost',
        why: 'points back to nothing found',
      })
      continue
    }
    if (!draft.anaphoric || stands(draft)) latest = events.push(draft) - 1
  }
  return events
}

/**
 * "followed by a lunch" has the day and the people of what it follows; "the negotiations are set for Tuesday", of no
 * event named yet, the people of the encounter before it.
 */
function borrow(draft: Draft, events: readonly Draft[], before: Draft | undefined): Draft {
  if (!before || draft.sentence - before.lastSentence > reach) return draft
  if (draft.follows) {
    const parties = draft.parties.length > 1 ? draft.parties : before.parties
    return {
      ...draft,
      parties,
      status: before.status,
      time: before.time ?? draft.time,
      claims: before.claims,
      anaphoric: false,
    }
  }
  const dated = draft.anaphoric && draft.parties.length === 0 && draft.time !== null && draft.kind !== 'visit'
  if (!dated || events.some((event) => sameFamily(event.kind, draft.kind) && timeAgrees(event, draft))) return draft
  const source = events.findLast(
    (event) => sameFamily(event.kind, draft.kind) && draft.sentence - event.lastSentence <= 2,
  )
  return source ? { ...draft, parties: source.parties, anaphoric: false } : draft
}

/** A mention that could point back stands alone where it says enough itself. */
function stands(draft: Draft): boolean {
  if (draft.kind === 'visit') return draft.parties.length > 0 && (draft.place !== null || draft.own)
  return draft.parties.length > 1 && (draft.time !== null || draft.place !== null)
}

/** Index of the event a full mention repeats, the nearest first; -1 for none. */
function sameAs(draft: Draft, events: readonly Draft[], entities: Entities): number {
  for (let at = events.length - 1; at >= Math.max(0, events.length - remembered); at--)
    if (isSame(draft, events[at]!, entities)) return at
  return -1
}

function isSame(a: Draft, b: Draft, entities: Entities): boolean {
  if (!sameFamily(a.kind, b.kind) || !statusAgrees(a.status, b.status) || !timeAgrees(a, b)) return false
  if (!placeAgrees(a.place, b.place, entities)) return false
  if (a.kind !== b.kind && !isLoose(a, b)) return false
  if (a.format && b.format && a.format !== b.format) return false
  if (a.many !== b.many && a.status !== 'planned') return false
  const both = shared(a, b, entities)
  if (a.kind === 'visit')
    return (both > 0 || isUnnamed(b, entities, a)) && (a.place !== null || b.place !== null) && samePlaceOrTime(a, b)
  if (contactKinds.has(a.kind)) return meetsSame(a, b, both, entities)
  if (a.kind === 'appointment') return sharesHolder(a, b)
  return isSameAct(a, b, entities)
}

/** The same people; near by, described ones may go by another description, and one named may stand for all. */
function meetsSame(a: Draft, b: Draft, both: number, entities: Entities): boolean {
  const fewest = Math.min(a.parties.length, b.parties.length)
  if (fewest === 0) return a.parties.length === b.parties.length && a.kind === b.kind
  if (a.kind !== b.kind && exactly(a, b) < 2) return false
  if (areOthers(a, b, entities)) return false
  if (both >= 2 && both >= fewest) return true
  const apart = a.sentence - b.lastSentence
  if (apart > 6 || a.kind !== b.kind) return false
  if (fewest === 1)
    return (
      both === 1 || (apart <= 2 && [a, b].some(({ parties }) => parties.length === 1 && isGroup(parties[0]!, entities)))
    )
  return (
    both >= fewest - 1 &&
    sharesName(a, b, entities) &&
    [a, b].every(({ parties }) => parties.some((party) => isGroup(party, entities)))
  )
}

const isGroup = ({ entity }: Party, entities: Entities): boolean => entities.get(entity)?.kind === 'group'

/** How many are the very same entity in both. */
function exactly(a: Draft, b: Draft): number {
  return a.parties.filter((x) => b.parties.some((y) => x.entity === y.entity)).length
}

/** One with a name is in both. */
function sharesName(a: Draft, b: Draft, entities: Entities): boolean {
  return a.parties.some((x) => !isGroup(x, entities) && b.parties.some((y) => x.entity === y.entity))
}

/** A meeting and talks, or a call and a discussion, are one where nothing tells them apart. */
function isLoose(a: Draft, b: Draft): boolean {
  if (a.kind === 'call' || b.kind === 'call')
    return a.sentence - b.lastSentence <= 3 && (a.kind === 'talks' || b.kind === 'talks')
  return !(a.time && b.time && a.time.edtf !== b.time.edtf)
}

/** "Senior official’s travel to Rome", of a title: the visit the text then names. */
function isUnnamed(title: Draft, entities: Entities, named: Draft): boolean {
  const groups = title.parties.every(({ entity, role }) => role !== 'visitor' || entities.get(entity)?.kind === 'group')
  return groups && title.place !== null && named.place !== null && named.sentence - title.lastSentence <= 3
}

function samePlaceOrTime(a: Draft, b: Draft): boolean {
  if (a.place !== null && b.place !== null) return true
  return a.time === null || b.time === null || a.time.edtf === b.time.edtf || a.sentence - b.lastSentence < 4
}

function sharesHolder(a: Draft, b: Draft): boolean {
  const holder = ({ parties }: Draft): string | undefined => parties.find(({ role }) => role === 'holder')?.entity
  return holder(a) === holder(b)
}

/** The latest event the words can mean: of the kind, in reach, with those who own it ("his visit"). */
function antecedentOf(draft: Draft, events: readonly Draft[], entities: Entities): number {
  for (let at = events.length - 1; at >= Math.max(0, events.length - remembered); at--) {
    const event = events[at]!
    if (draft.sentence - event.lastSentence > reach && at > 0) continue
    if (
      !sameFamily(draft.kind, event.kind) ||
      !timeAgrees(draft, event) ||
      !placeAgrees(draft.place, event.place, entities)
    )
      continue
    if (!statusAgrees(draft.status, event.status) && (draft.time !== null || draft.rule === 'events/discusses'))
      continue
    const owners = { ...draft, parties: draft.parties.filter(({ role }) => role !== 'host') }
    if (!draft.adds && shared(owners, event, entities) < Math.min(owners.parties.length, 2)) continue
    return at
  }
  return -1
}

const nowhere = { place: null, time: null }

/** The event with what the new mention adds. */
function join(event: Draft, draft: Draft, entities: Entities): Draft {
  const fresh = draft.mentions.filter((mention) => !isRead(event, mention))
  // "her meetings in Bern" is not where the one meeting was.
  const { place, time } = draft.anaphoric && draft.many && !event.many ? nowhere : draft
  return {
    ...event,
    status: weightier(event, draft),
    cameo: event.cameo ?? draft.cameo,
    format: event.format ?? draft.format,
    parties: allParties(event, draft.anaphoric && !draft.adds ? hostsOf(draft) : draft, entities),
    place: event.kind === 'visit' ? (event.place ?? place) : finerPlace(event.place, place, entities),
    time: finerTime(event.time, time),
    moved: event.moved ?? draft.moved,
    claims: withMore(event.claims, draft.claims),
    own: event.own || (draft.own && !draft.anaphoric),
    mentions: withMore(
      event.mentions,
      draft.mentions.filter((mention) => !isRead(event, mention)),
    ),
    lastSentence: draft.lastSentence,
    confidence: Math.min(0.98, Math.max(event.confidence, draft.confidence) + (fresh.length > 0 ? 0.05 : 0)),
  }
}

function withMore<T>(kept: readonly T[], more: readonly T[]): readonly T[] {
  return more.length === 0 || kept.length >= mostKept ? kept : [...kept, ...more]
}

/** "The visit is at the king’s invitation": a mention that points back adds no one but the host. */
function hostsOf(draft: Draft): Draft {
  return { ...draft, parties: draft.parties.filter(({ role }) => role === 'host') }
}

/** What calls a plan off outweighs the plan; else the first word stands. */
function weightier(event: Draft, draft: Draft): EventStatus | null {
  if (draft.status === 'cancelled' || draft.status === 'postponed')
    return event.status === 'postponed' ? 'postponed' : draft.status
  return event.status ?? draft.status
}

function allParties(event: Draft, draft: Draft, entities: Entities): Party[] {
  const known = new Set(event.parties.map(({ entity }) => entity))
  const fresh = draft.parties.filter((party) => !known.has(party.entity) && !standsFor(party.entity, event, entities))
  return [...event.parties, ...fresh]
}

function standsFor(id: string, event: Draft, entities: Entities): boolean {
  const entity = entities.get(id)
  if (!entity?.country || entity.kind !== 'country') return false
  return event.parties.some((party) => entities.get(party.entity)?.country === entity.country)
}

function finerTime(a: EventTime | null, b: EventTime | null): EventTime | null {
  if (!a || !b) return a ?? b
  return a.edtf !== b.edtf && timeWithin(b.edtf, a.edtf) ? b : a
}

function finerPlace(a: string | null, b: string | null, entities: Entities): string | null {
  if (!a || !b) return a ?? b
  return entities.get(a)?.kind === 'country' && entities.get(b)?.kind === 'place' ? b : a
}

/** Two readers saw the same words: that is one mention. */
function isRead({ mentions }: Draft, { trigger }: EventMention): boolean {
  return mentions.some((known) => overlaps(known.trigger, trigger))
}

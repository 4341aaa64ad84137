import { codesOf } from '../document/code-rules.ts'
import type { Claim, Entity, Event, EventKind, EventStatus, Note, Tally } from '../document/facts.ts'
import type { Trace } from '../document/trace.ts'
import type { Entities } from './compare-drafts.ts'
import type { Draft } from './draft.ts'
import { draftEvent } from './draft-event.ts'
import { findActs } from './find-acts.ts'
import { findContacts } from './find-contacts.ts'
import { findTallies } from './find-tallies.ts'
import { gatherMentions } from './gather-mentions.ts'
import { type Nested, nestEvents } from './nest-events.ts'
import { readAnnouncements } from './read-announcements.ts'
import { readAnswers } from './read-answers.ts'
import { readAttendance } from './read-attendance.ts'
import { readDenials } from './read-denials.ts'
import { readPageHead } from './read-page-head.ts'
import type { EventSources } from './scene.ts'
import { setScene } from './set-scene.ts'

export type { EventSources } from './scene.ts'

/** What is reported to happen, and what is claimed of it. */
export function findEvents(from: EventSources, trace?: Trace): { events: Event[]; tallies: Tally[]; notes: Note[] } {
  const scene = setScene(from)
  const entities: Entities = new Map(from.entities.map((entity: Entity) => [entity.id, entity]))
  const candidates = [...findContacts(scene), ...findActs(scene)].sort((a, b) => a.first - b.first || a.head - b.head)
  const drafts = candidates.flatMap((candidate) => draftEvent(scene, candidate, trace) ?? [])
  const gathered = gatherMentions(withoutEchoes(drafts), entities, trace)
  const claimed = readAnswers(scene, readDenials(scene, readAnnouncements(scene, gathered)))
  const completed = readAttendance(scene, claimed)
  const nested = nestEvents([...readPageHead(scene), ...completed], entities)
  const ids = numberEvents(nested)
  const events = nested.flatMap((one, at) => (ids[at] ? [asEvent(one, ids, at, entities)] : []))
  if (trace) for (const [at, one] of nested.entries()) traceEvent(one, ids[at]!, trace)
  return { events, tallies: findTallies(scene), notes: [] }
}

const calledOff: ReadonlySet<EventStatus | null> = new Set(['cancelled', 'postponed'])

/** "has cancelled a trip": the trip that is called off says all that the calling off would. */
function withoutEchoes(drafts: readonly Draft[]): readonly Draft[] {
  const off = new Set(
    drafts
      .filter(({ status, moved, parties }) => (calledOff.has(status) || moved !== null) && parties.length > 0)
      .map(({ sentence }) => sentence),
  )
  return drafts.filter(({ rule, sentence }) => rule !== 'events/act-cancel-meeting' || !off.has(sentence))
}

function traceEvent({ draft }: Nested, id: string | null, trace: Trace): void {
  const { mentions, rule, kind, status, statusRule } = draft
  for (const [at, mention] of mentions.entries()) {
    const read = at === 0 ? `${id}: ${kind}, ${status ?? 'open'} by ${statusRule}` : `speaks of ${id}`
    trace({ stage: 'events', ...mention, rule, outcome: id ? 'read' : 'lost', why: id ? read : 'nobody takes part' })
  }
}

/** v1 … in order of the text; null for those nobody takes part in. */
function numberEvents(nested: readonly Nested[]): (string | null)[] {
  let count = 0
  return nested.map(({ draft }) => (draft.parties.length > 0 || isTold(draft) ? `v${++count}` : null))
}

/** Nobody is named, but the report tells when, where, or what became of it. */
function isTold({ bare, kind, time, place, status }: Draft): boolean {
  return (
    bare &&
    (status !== null || kind === 'assault') &&
    status !== 'hypothetical' &&
    (time !== null || place !== null || status === 'cancelled' || status === 'postponed')
  )
}

function asEvent({ draft, whole }: Nested, ids: readonly (string | null)[], at: number, entities: Entities): Event {
  const status = settledStatus(draft)
  return {
    id: ids[at]!,
    kind: draft.kind,
    status,
    format: draft.format,
    participants: draft.parties.map(({ entity, role }) => ({ entity, role })),
    place: draft.place ? { entity: draft.place } : null,
    time: draft.time,
    ...(draft.moved && {
      moved: { time: draft.moved.time, place: draft.moved.place ? { entity: draft.moved.place } : null },
    }),
    topics: [],
    claims: settledClaims(draft, entities),
    within: ids[whole] ?? null,
    mentions: draft.mentions,
    codes: codesOf(draft.kind, status, draft.cameo),
    rule: draft.rule,
    confidence: Math.round(draft.confidence * 100) / 100,
  }
}

/** An encounter that somebody denies is on somebody's word, however the headline puts it; so is a plan that nobody announces. */
function settledStatus({ kind, status, claims }: Draft): EventStatus {
  const open = status === 'occurred' || status === null || (status === 'planned' && !claims.some(isBacking))
  const denied = open && claims.some(({ stance }) => stance === 'denies')
  return denied && encounters.has(kind) ? 'alleged' : (status ?? 'occurred')
}

const isBacking = ({ stance }: Claim): boolean => stance === 'announces' || stance === 'confirms'

const encounters: ReadonlySet<EventKind> = new Set([
  'visit',
  'meeting',
  'call',
  'talks',
  'mediation',
  'signing',
  'agree',
  'aid',
])

/** One claim a claimant and stance; what the report says itself needs no asserting. Who speaks for a country counts once. */
function settledClaims({ claims, own }: Draft, entities: Entities): Claim[] {
  const seen = new Set<string>()
  return claims.filter(({ by, stance }) => {
    if (own && stance === 'asserts') return false
    const entity = entities.get(by)
    const key = `${entity?.country ?? by}:${stance}`
    return !seen.has(key) && seen.add(key)
  })
}

import type { Claim, Entity, Event, Participant } from '../document/facts.ts'
import type { Reading } from '../document/reading.ts'
import { textOf } from '../document/span.ts'
import type { Actor } from './actor.ts'
import { daysOfEdtf } from './days-of-edtf.ts'
import { identifyActor } from './identify-actor.ts'
import type { Party, Telling, Told, ToldClaim } from './telling.ts'

/** Longest passage kept of a clause or topic, in UTF-16 code units. The span says the whole. */
const longestWords = 600

/** As much of a reading as its events need. */
export interface EventsRead extends Pick<Reading, 'events'> {
  readonly entities: readonly Omit<Entity, 'mentions' | 'rule'>[]
  readonly report: Pick<Reading['report'], 'text'>
}

/** The reading's events, with its names resolved to the record's actors, in the reading's order. */
export function makeTellings(reading: EventsRead, told: Told): Telling[] {
  const scene = sceneOf(reading, told)
  const wholes = new Map(reading.events.map(({ id, within }) => [id, within]))
  return reading.events.flatMap((event) => {
    const within = isPartOfItself(event.id, wholes) ? null : event.within
    const telling = makeTelling({ ...event, within }, scene)
    return telling === null ? [] : [telling]
  })
}

/** No reader says so; a reading that was imported may. */
function isPartOfItself(id: string, wholes: ReadonlyMap<string, string | null>): boolean {
  const passed = new Set<string>()
  for (let at: string | null | undefined = id; at != null; at = wholes.get(at)) {
    if (passed.has(at)) return true
    passed.add(at)
  }
  return false
}

interface Scene {
  readonly text: string
  readonly told: Told
  readonly entity: (id: string) => EventsRead['entities'][number] | null
  readonly actor: (id: string) => Actor | null
}

function sceneOf({ report, entities }: EventsRead, told: Told): Scene {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const actors = new Map<string, Actor>()
  const actor = (id: string): Actor | null => {
    const entity = byId.get(id)
    if (!entity) return null
    const known = actors.get(id) ?? identifyActor(entity, told.report)
    actors.set(id, known)
    return known
  }
  return { text: report.text, told, actor, entity: (id) => byId.get(id) ?? null }
}

function makeTelling(event: Event, scene: Scene): Telling | null {
  const [best] = event.mentions
  if (!best) return null
  return {
    id: tellingId(scene.told.report, event.id),
    told: scene.told,
    kind: event.kind,
    status: event.status,
    format: event.format,
    parties: event.participants.flatMap((participant) => partyOf(participant, scene)),
    place: event.place && scene.actor(event.place.entity),
    when: event.time && { edtf: event.time.edtf, ...daysOfEdtf(event.time.edtf), basis: event.time.basis },
    ...(event.moved && {
      moved: { day: event.moved.time?.edtf ?? null, place: event.moved.place && scene.actor(event.moved.place.entity) },
    }),
    topics: event.topics.map((span) => textOf(scene.text, span).slice(0, longestWords)),
    claims: event.claims.flatMap((claim) => claimOf(claim, scene)),
    within: event.within === null ? null : tellingId(scene.told.report, event.within),
    words: textOf(scene.text, best).slice(0, longestWords),
    span: { start: best.start, end: best.end },
    trigger: { start: best.trigger.start, end: best.trigger.end },
    codes: event.codes,
    rule: event.rule,
    confidence: event.confidence,
  }
}

/** The id of a telling: its report and the event's id in that reading. */
function tellingId(report: string, event: string): string {
  return `${report}#${event}`
}

function partyOf({ entity: id, role }: Participant, scene: Scene): Party[] {
  const actor = scene.actor(id)
  if (actor === null) return []
  const titles = scene.entity(id)?.offices.map(({ title }) => title) ?? []
  const shortest = titles.reduce<string | null>((a, b) => (a === null || b.length < a.length ? b : a), null)
  return [{ actor, role, office: shortest }]
}

function claimOf(claim: Claim, scene: Scene): ToldClaim[] {
  const by = scene.actor(claim.by)
  if (by === null) return []
  const on = claim.on === null ? null : daysOfEdtf(claim.on).first
  const words = textOf(scene.text, claim).slice(0, longestWords)
  return [{ by, stance: claim.stance, on, words, span: { start: claim.start, end: claim.end } }]
}

import type { Reading } from '../document/reading.ts'
import type { Span } from '../document/span.ts'
import { showDays } from './show-days.ts'

/** Any fact of a reading in one shape, for listing and marking. */
export interface ShownFact {
  readonly id: string
  readonly layer: 'entity' | 'time' | 'statement' | 'event' | 'tally'
  /** Kind and value in a few words. */
  readonly what: string
  readonly rule: string
  /** The words it rests on; the best first. */
  readonly spans: readonly Span[]
  /** Ids of the facts it was built from. */
  readonly builtFrom: readonly string[]
}

/** All facts of a reading: events first, then statements, people and the rest, days. */
export function factsOf(reading: Reading): ShownFact[] {
  return [
    ...eventFacts(reading),
    ...tallyFacts(reading),
    ...statementFacts(reading),
    ...entityFacts(reading),
    ...timeFacts(reading),
  ]
}

function eventFacts(reading: Reading): ShownFact[] {
  return reading.events.map((event) => ({
    id: event.id,
    layer: 'event',
    what: [
      event.status,
      event.kind,
      event.participants.map(({ entity, role }) => `${nameOf(reading, entity)} (${role})`).join(', '),
      event.place ? `at ${nameOf(reading, event.place.entity)}` : '',
      event.time ? showDays(event.time.edtf) : '',
      ...event.claims.map(({ by, stance }) => `${nameOf(reading, by)} ${stance}`),
    ]
      .filter(Boolean)
      .join(' · '),
    rule: event.rule,
    spans: event.mentions,
    builtFrom: [
      ...event.participants.map(({ entity }) => entity),
      ...(event.place ? [event.place.entity] : []),
      ...(event.time?.times ?? []),
    ],
  }))
}

function tallyFacts(reading: Reading): ShownFact[] {
  return reading.tallies.map((tally, index) => ({
    id: `n${index + 1}`,
    layer: 'tally',
    what: `${tally.count} × ${tally.kind} · ${tally.participants.map((id) => nameOf(reading, id)).join(', ')}`,
    rule: tally.rule,
    spans: [{ start: tally.start, end: tally.end }],
    builtFrom: tally.participants,
  }))
}

function statementFacts(reading: Reading): ShownFact[] {
  return reading.statements.map(({ id, mode, content, cue, speaker, rule }) => ({
    id,
    layer: 'statement',
    what: `${mode} statement · ${speaker?.entity ? nameOf(reading, speaker.entity) : speaker ? reading.report.text.slice(speaker.start, speaker.end) : 'speaker unknown'}`,
    rule,
    spans: [content, ...(cue ? [cue] : [])],
    builtFrom: speaker?.entity ? [speaker.entity] : [],
  }))
}

function entityFacts(reading: Reading): ShownFact[] {
  return reading.entities.map(({ id, kind, name, country, offices, rule, mentions }) => ({
    id,
    layer: 'entity',
    what: [kind, name, country ?? '', [...new Set(offices.map(({ title }) => title))].join(', ')]
      .filter(Boolean)
      .join(' · '),
    rule,
    spans: mentions,
    builtFrom: [],
  }))
}

function timeFacts(reading: Reading): ShownFact[] {
  return reading.times.map(({ id, type, value, edtf, anchor, rule, start, end }) => ({
    id,
    layer: 'time',
    what: [type, value, edtf ? showDays(edtf) : 'not resolved', anchor ? `from ${anchor}` : '']
      .filter(Boolean)
      .join(' · '),
    rule,
    spans: [{ start, end }],
    builtFrom: [],
  }))
}

function nameOf({ entities }: Reading, id: string): string {
  return entities.find((entity) => entity.id === id)?.name ?? id
}

import { eventKinds } from '../document/facts.ts'
import type { ExportedEvent, RecordExport } from './exported.ts'
import { placeEvent } from './place-event.ts'
import type { Field, Row, Table } from './row-types.ts'

const event: Field = { name: 'event', type: 'string', what: 'Id of the event.', required: true }
const position: Field = { name: 'position', type: 'integer', what: 'Its place in the order, from 1.', required: true }

/** Rows of each event, one event after the other. */
function perEvent(lay: (exported: ExportedEvent) => Iterable<Row>): (record: RecordExport) => AsyncIterable<Row> {
  return async function* (record) {
    for await (const exported of record.events()) yield* lay(exported)
  }
}

const statuses = ['planned', 'ongoing', 'occurred', 'postponed', 'cancelled', 'negated', 'alleged', 'hypothetical']

export const eventsTable: Table = {
  name: 'events',
  what: 'One row an event. Only occurred and ongoing ones have happened.',
  key: ['id'],
  refers: [{ field: 'within', table: 'events' }],
  fields: [
    { name: 'id', type: 'string', what: 'Id of the event: the same in every export.', required: true },
    { name: 'kind', type: 'string', what: 'What it is.', required: true, oneOf: eventKinds },
    { name: 'status', type: 'string', what: 'Whether it happened, as told last.', required: true, oneOf: statuses },
    { name: 'format', type: 'string', what: 'How they met or spoke.' },
    { name: 'edtf', type: 'string', what: 'When: EDTF level 1.' },
    { name: 'first_day', type: 'date', what: 'First day of that; a month has its first.' },
    { name: 'last_day', type: 'date', what: 'Last day of that.' },
    { name: 'day_basis', type: 'string', what: 'How the day is known.', oneOf: ['stated', 'relative', 'inferred'] },
    { name: 'previous_days', type: 'array', what: 'Days it was set for before, oldest first, EDTF.' },
    { name: 'place_id', type: 'string', what: 'Actor that the place is.' },
    { name: 'place', type: 'string', what: 'Name of the place.' },
    { name: 'place_country', type: 'string', what: 'ISO 3166-1 alpha-3 of the place.' },
    { name: 'latitude', type: 'number', what: 'Degrees, WGS 84; of a country, a point inside it.' },
    { name: 'longitude', type: 'number', what: 'Degrees, WGS 84.' },
    { name: 'topics', type: 'array', what: 'What it was about, in the words of reports.' },
    { name: 'within', type: 'string', what: 'Id of the event it is part of.' },
    { name: 'plover', type: 'string', what: 'PLOVER type, by kind and status.' },
    { name: 'plover_mode', type: 'string', what: 'PLOVER mode.' },
    { name: 'cameo', type: 'string', what: 'CAMEO code: text, the leading zero matters.' },
    { name: 'reports', type: 'integer', what: 'Reports that tell of it.', required: true },
    { name: 'sources', type: 'array', what: 'Independent sources among them.', required: true },
    { name: 'first_known', type: 'date', what: 'Day of the first report that tells of it.' },
    { name: 'last_known', type: 'date', what: 'Day of the last one.' },
    { name: 'contradictions', type: 'array', what: 'What reports give different values for.', required: true },
    { name: 'confidence', type: 'number', what: '0 to 1.', required: true },
    { name: 'reviewed', type: 'boolean', what: 'Confirmed or edited by a person.', required: true },
    { name: 'rejected', type: 'boolean', what: 'Rejected by a person.', required: true },
    { name: 'words', type: 'string', what: 'The words that show it best.', required: true },
    { name: 'best', type: 'string', what: 'Id of the telling they stand in.', required: true },
    { name: 'changed', type: 'datetime', what: 'Last change in the record.', required: true },
    { name: 'sequence', type: 'integer', what: 'How often day, place or status changed.', required: true },
  ],
  rows: perEvent((exported) => [layEvent(exported)]),
}

/** An event as a row of that table. */
export function layEvent({ event, changed, sequence }: Omit<ExportedEvent, 'tellings'>): Row {
  const { when, place, codes } = event
  const point = placeEvent(place)
  const slots = [...new Set(event.contradictions.map(({ slot }) => slot))]
  return [
    ...[event.id, event.kind, event.status, event.format],
    ...[when?.edtf ?? null, when?.first ?? null, when?.last ?? null, when?.basis ?? null],
    event.previous,
    ...[place?.id ?? null, place?.name ?? null, place?.country ?? null, point?.lat ?? null, point?.lon ?? null],
    ...[event.topics, event.within, codes.plover, codes.mode, codes.cameo],
    ...[event.reports, event.sources, event.firstKnown, event.lastKnown, slots],
    ...[event.confidence, event.reviewed, event.rejected, event.words, event.best, changed, sequence],
  ]
}

export const participantsTable: Table = {
  name: 'participants',
  what: 'One row for each part somebody has in an event.',
  key: ['event', 'position'],
  refers: [{ field: 'event', table: 'events' }],
  fields: [
    event,
    position,
    { name: 'actor', type: 'string', what: 'Wikidata item, alpha-3 code, or kind and name.', required: true },
    { name: 'name', type: 'string', what: 'Name.', required: true },
    { name: 'kind', type: 'string', what: 'Person, country, organisation …', required: true },
    { name: 'country', type: 'string', what: 'ISO 3166-1 alpha-3: which it is, belongs to or serves.' },
    { name: 'wikidata', type: 'string', what: 'Wikidata item.' },
    { name: 'role', type: 'string', what: 'What part.', required: true },
    { name: 'office', type: 'string', what: 'Office held then, shortest form.' },
  ],
  rows: perEvent(({ event: { id, parties } }) =>
    parties.map(({ actor, role, office }, at) => [
      ...[id, at + 1, actor.id, actor.name, actor.kind, actor.country, actor.wikidata],
      ...[role, office],
    ]),
  ),
}

export const stepsTable: Table = {
  name: 'steps',
  what: 'The life of each event: announced, confirmed, moved, cancelled, happened …',
  key: ['event', 'position'],
  refers: [{ field: 'event', table: 'events' }],
  fields: [
    event,
    position,
    { name: 'what', type: 'string', what: 'What changed.', required: true },
    { name: 'day', type: 'date', what: 'Day of the report that says so.' },
    { name: 'by', type: 'string', what: 'Actor who announced, confirmed or denied.' },
    { name: 'by_name', type: 'string', what: 'Name of that actor.' },
    { name: 'from', type: 'string', what: 'Value before, where one changed.' },
    { name: 'to', type: 'string', what: 'Value after.' },
    { name: 'telling', type: 'string', what: 'Id of the telling that shows it; none for a correction by a person.' },
    { name: 'words', type: 'string', what: 'The words that show it.', required: true },
  ],
  rows: perEvent(({ event: { id, steps } }) =>
    steps.map(({ what, day, by, from, to, telling, words }, at) => [
      ...[id, at + 1, what, day, by?.id ?? null, by?.name ?? null, from ?? null, to ?? null, telling, words],
    ]),
  ),
}

export const tellingsTable: Table = {
  name: 'tellings',
  what: 'One row for each report that tells of an event: the evidence, and why it counts for this event.',
  key: ['telling'],
  refers: [
    { field: 'event', table: 'events' },
    { field: 'report', table: 'reports' },
  ],
  fields: [
    event,
    { name: 'telling', type: 'string', what: 'Id of the telling.', required: true },
    { name: 'report', type: 'string', what: 'Id of the report.', required: true },
    { name: 'source', type: 'string', what: 'Whose report it is; copies share it.', required: true },
    { name: 'known', type: 'date', what: 'Day the report came out.' },
    { name: 'status', type: 'string', what: 'Status that this report gives it.', required: true, oneOf: statuses },
    { name: 'edtf', type: 'string', what: 'When, as this report has it.' },
    { name: 'words', type: 'string', what: 'The words it was read from.', required: true },
    { name: 'start', type: 'integer', what: 'Where they start in the report, UTF-16 units.', required: true },
    { name: 'end', type: 'integer', what: 'Where they end.', required: true },
    { name: 'rule', type: 'string', what: 'Rule that read it.', required: true },
    { name: 'confidence', type: 'number', what: '0 to 1.', required: true },
    { name: 'why', type: 'array', what: 'Why it was put to this event; empty for its first.', required: true },
  ],
  rows: perEvent(({ event: { id, links }, tellings }) =>
    tellings.map((telling) => [
      ...[id, telling.id, telling.told.report, telling.told.source, telling.told.known, telling.status],
      ...[telling.when?.edtf ?? null, telling.words, telling.span.start, telling.span.end],
      ...[telling.rule, telling.confidence, links.find((link) => link.telling === telling.id)?.why ?? []],
    ]),
  ),
}

export const claimsTable: Table = {
  name: 'claims',
  what: 'Who announces, asserts, confirms, denies or doubts an event, and in which report.',
  key: ['telling', 'position'],
  refers: [
    { field: 'event', table: 'events' },
    { field: 'telling', table: 'tellings' },
  ],
  fields: [
    event,
    { name: 'telling', type: 'string', what: 'Id of the telling it stands in.', required: true },
    position,
    { name: 'by', type: 'string', what: 'Actor who claims.', required: true },
    { name: 'by_name', type: 'string', what: 'Name of that actor.', required: true },
    {
      name: 'stance',
      type: 'string',
      what: 'What the actor says of the event.',
      required: true,
      oneOf: ['announces', 'asserts', 'confirms', 'denies', 'doubts'],
    },
    { name: 'day', type: 'date', what: 'Day it was claimed.' },
    { name: 'words', type: 'string', what: 'The words it was read from.', required: true },
    { name: 'start', type: 'integer', what: 'Where they start in the report, UTF-16 units.', required: true },
    { name: 'end', type: 'integer', what: 'Where they end.', required: true },
  ],
  rows: perEvent(({ event: { id }, tellings }) =>
    tellings.flatMap((telling) =>
      telling.claims.map(({ by, stance, on, words, span }, at) => [
        ...[id, telling.id, at + 1, by.id, by.name, stance, on, words, span.start, span.end],
      ]),
    ),
  ),
}

import type { ContactAnswer } from '../../api/actor.ts'
import type { MapAnswer, NetworkAnswer, TimelineAnswer } from '../../api/charts.ts'
import type { AheadAnswer, EventItem, EventsPage } from '../../api/event.ts'
import type { ReportsPage } from '../../api/report.ts'
import type { CorrectionsPage, ReviewPage } from '../../api/review.ts'
import type { SearchAnswer } from '../../api/search.ts'
import type { StatementAnswer, StatementsPage } from '../../api/statement.ts'

export type Cell = string | number | boolean | null

/** How an answer is laid out as rows. */
export interface RowTable {
  readonly columns: readonly string[]
  // biome-ignore lint/suspicious/noExplicitAny: each row stands beside the operation whose answer it takes
  readonly rows: (answer: any) => readonly (readonly Cell[])[]
}

const names = (actors: readonly { readonly name: string }[]) => actors.map(({ name }) => name).join('; ')
const ids = (actors: readonly { readonly id: string }[]) => actors.map(({ id }) => id).join('; ')

const eventColumns = [
  ...['id', 'kind', 'status', 'standing', 'title', 'first', 'last', 'edtf', 'who', 'who_ids', 'place', 'place_country'],
  ...['reports', 'sources', 'first_known', 'last_known', 'confidence', 'contradicted', 'reviewed', 'rejected', 'words'],
  ...['report', 'changed'],
]

function eventCells(event: EventItem): Cell[] {
  const { when, parties, place } = event
  const who = parties.map(({ actor }) => actor)
  return [
    ...[event.id, event.kind, event.status, event.standing, event.title],
    ...[when?.first ?? null, when?.last ?? null, when?.edtf ?? null, names(who), ids(who)],
    ...[place?.name ?? null, place?.country ?? null, event.reports, event.sources, event.firstKnown, event.lastKnown],
    ...[event.confidence, event.contradicted.join('; '), event.reviewed, event.rejected, event.words],
    ...[event.report, event.changed],
  ]
}

function statementCells({ report, speaker, ...said }: StatementAnswer): Cell[] {
  return [
    ...[said.id, said.mode, speaker?.name ?? null, speaker?.id ?? null, said.office, said.words, said.cue],
    ...[names(said.audience), names(said.about), ids(said.about), said.said, report.known, said.channel],
    ...[report.source, report.id, report.url, said.start, said.end],
  ]
}

const reportColumns = [
  'id',
  'title',
  'known',
  'published',
  'publisher',
  'agency',
  'source',
  'language',
  'copy_of',
  'versions',
  'url',
]

function reportCells(report: ReportsPage['rows'][number]): Cell[] {
  const { id, title, known, published, publisher, agency, source, language, copyOf, versions, url } = report
  return [id, title, known, published, publisher, agency, source, language, copyOf, versions, url]
}

/** What a screen's address with ".csv" gives, by the operation it asks. */
export const rowTables: Readonly<Record<string, RowTable>> = {
  ahead: {
    columns: eventColumns,
    rows: ({ underWay, dated, some, undated }: AheadAnswer) =>
      [...underWay, ...dated, ...some, ...undated].map(eventCells),
  },
  listEvents: { columns: eventColumns, rows: ({ rows }: EventsPage) => rows.map(eventCells) },
  listStatements: {
    columns: [
      ...['id', 'mode', 'speaker', 'speaker_id', 'office', 'words', 'cue', 'audience', 'about', 'about_ids', 'said'],
      ...['known', 'channel', 'source', 'report', 'url', 'start', 'end'],
    ],
    rows: ({ rows }: StatementsPage) => rows.map(statementCells),
  },
  listReports: { columns: reportColumns, rows: ({ rows }: ReportsPage) => rows.map(reportCells) },
  search: {
    columns: [...reportColumns, 'passage'],
    rows: ({ reports }: SearchAnswer) =>
      reports.map(({ report, passages }) => [...reportCells(report), passages[0]?.words ?? null]),
  },
  listPairs: {
    columns: ['one', 'other', 'happened', 'planned', 'last', 'last_event', 'next', 'next_event'],
    rows: ({ rows }: { rows: readonly ContactAnswer[] }) =>
      rows.map(({ one, other, happened, planned, last, next }) => [
        ...[one.id, other.id, happened, planned],
        ...[last?.when?.first ?? null, last?.id ?? null, next?.when?.first ?? null, next?.id ?? null],
      ]),
  },
  timeline: {
    columns: ['start', 'grain', 'happened', 'planned', 'fell_through', 'unproven'],
    rows: ({ bins, grain }: TimelineAnswer) =>
      bins.map(({ start, happened, planned, fellThrough, unproven }) => [
        start,
        grain,
        happened,
        planned,
        fellThrough,
        unproven,
      ]),
  },
  map: {
    columns: ['place', 'place_id', 'country', 'lat', 'lon', 'happened', 'planned', 'fell_through', 'unproven'],
    rows: ({ places }: MapAnswer) =>
      places.map(({ place, at, happened, planned, fellThrough, unproven }) => [
        ...[place.name, place.id, place.country, at.lat, at.lon, happened, planned, fellThrough, unproven],
      ]),
  },
  network: {
    columns: ['one', 'one_name', 'other', 'other_name', 'happened', 'planned', 'last'],
    rows: ({ nodes, edges }: NetworkAnswer) => {
      const name = new Map(nodes.map(({ actor }) => [actor.id, actor.name]))
      return edges.map(({ one, other, happened, planned, last }) => [
        ...[one, name.get(one) ?? null, other, name.get(other) ?? null, happened, planned, last],
      ])
    },
  },
  review: {
    columns: [...eventColumns, 'reasons'],
    rows: ({ rows }: ReviewPage) =>
      rows.map(({ event, reasons }) => [...eventCells(event), reasons.map(({ words }) => words).join('; ')]),
  },
  listCorrections: {
    columns: ['id', 'target_kind', 'target', 'action', 'slot', 'value', 'others', 'who', 'at', 'why', 'holds'],
    rows: ({ rows }: CorrectionsPage) =>
      rows.map(({ id, target, action, slot, value, others, who, at, why, holds }) => [
        ...[id, target.kind, target.id, action, slot, value === undefined ? null : JSON.stringify(value)],
        ...[others.join('; '), who, at, why, holds],
      ]),
  },
}

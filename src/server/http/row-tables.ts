import type { ContactAnswer } from '../../api/actor.ts'
import type { MapAnswer, NetworkAnswer, TimelineAnswer } from '../../api/charts.ts'
import type { ReportsPage } from '../../api/report.ts'
import type { CorrectionsPage } from '../../api/review.ts'
import type { SearchAnswer } from '../../api/search.ts'
import type { StatementAnswer, StatementsPage } from '../../api/statement.ts'
import { layCell } from '../../export/lay-cell.ts'
import { layStatement, statementsTable } from '../../export/report-tables.ts'

export type Cell = string | number | boolean | null

/** How an answer is laid out as rows. */
export interface RowTable {
  readonly columns: readonly string[]
  // biome-ignore lint/suspicious/noExplicitAny: each row stands beside the operation whose answer it takes
  readonly rows: (answer: any) => readonly (readonly Cell[])[]
}

const names = (actors: readonly { readonly name: string }[]) => actors.map(({ name }) => name).join('; ')
/** A statement as the export's table has it, and the names of whom it is to and about. */
function statementCells(statement: StatementAnswer): Cell[] {
  const { report, office, start, end, ...said } = statement
  const { known, source, title, url } = report
  const exported = { ...said, told: { report: report.id, known, source, title, url }, span: { start, end } }
  return [
    ...layStatement({ ...exported, speakerOffice: office }).map(layCell),
    ...[names(said.audience), names(said.about), url],
  ]
}

/** Names as the export's table has them; what it reads out of each text is left out. */
const reportColumns = [
  ...['id', 'url', 'title', 'publisher', 'origin', 'source', 'published', 'known', 'language', 'versions', 'copy_of'],
]

function reportCells(report: ReportsPage['rows'][number]): Cell[] {
  const { id, title, known, published, publisher, agency, source, language, copyOf, versions, url } = report
  return [id, url, title, publisher, agency, source, published, known, language, versions, copyOf]
}

/** What a screen's address with ".csv" gives, by the operation it asks; of events see event-rows.ts. */
export const rowTables: Readonly<Record<string, RowTable>> = {
  listStatements: {
    columns: [...statementsTable.fields.map(({ name }) => name), 'audience_names', 'about_names', 'url'],
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
  listCorrections: {
    columns: ['id', 'target_kind', 'target', 'action', 'slot', 'value', 'others', 'who', 'at', 'why', 'holds'],
    rows: ({ rows }: CorrectionsPage) =>
      rows.map(({ id, target, action, slot, value, others, who, at, why, holds }) => [
        ...[id, target.kind, target.id, action, slot, value === undefined ? null : JSON.stringify(value)],
        ...[others.join('; '), who, at, why, holds],
      ]),
  },
}

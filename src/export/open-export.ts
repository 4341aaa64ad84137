import type { Reading } from '../document/reading.ts'
import type { Correction } from '../record/correction.ts'
import { gatherActors } from '../record/gather-actors.ts'
import type { EventFilter, StoredReport, StoredStatement } from '../record/query.ts'
import type { RecordReader } from '../record/record-store.ts'
import type { Day } from '../record/telling.ts'
import type { ExportedEvent, ExportedReport, ExportedStatement, Instant, RecordExport } from './exported.ts'
import { readExported } from './read-exported.ts'

export interface OpenExportOptions {
  /** Null for the whole record; else the events it lets through, the reports that tell of them, and what was said in those. */
  readonly filter: EventFilter | null
  readonly today: Day
  readonly made: Instant
}

/** Most rows that are asked for at once. */
const page = 1000

/** The record as exports read it. */
export function openExport(store: RecordReader, { filter, today, made }: OpenExportOptions): RecordExport {
  return {
    events: () => readEvents(store, filter ?? {}),
    reports: () => readReports(store, filter),
    statements: () => readStatements(store, filter),
    corrections: () => readCorrections(store),
    readings: () => readReadings(store, filter),
    report: async (id) => {
      const report = await store.report(id)
      return report && readReport(store, report)
    },
    today,
    made,
  }
}

/** Only ids and instants of all events are held: what they say is read one by one. */
async function* readEvents(store: RecordReader, filter: EventFilter): AsyncGenerator<ExportedEvent, void> {
  const changed = new Map<string, Instant>()
  let after: string | null = null
  do {
    const found: Awaited<ReturnType<RecordReader['events']>> = await store.events(
      pageOf({ ...filter, order: 'day' }, after),
    )
    for (const row of found.rows) changed.set(row.id, row.changed)
    after = found.next
  } while (after !== null)
  for (const id of [...changed.keys()].sort()) {
    const exported = await readExported(store, { id, changed: changed.get(id)! }, filter.knownOn)
    if (exported) yield exported
  }
}

function pageOf<Filter>(filter: Filter, after: string | null): Filter & { limit: number; after?: string } {
  return { ...filter, limit: page, ...(after === null ? {} : { after }) }
}

async function* storedReports(store: RecordReader, filter: EventFilter | null): AsyncGenerator<StoredReport, void> {
  if (filter !== null) {
    const ids = new Set<string>()
    for await (const { tellings } of readEvents(store, filter)) for (const { told } of tellings) ids.add(told.report)
    for (const id of [...ids].sort()) {
      const report = await store.report(id)
      if (report) yield report
    }
    return
  }
  let after: string | null = null
  do {
    const found: Awaited<ReturnType<RecordReader['reports']>> = await store.reports(pageOf({}, after))
    yield* found.rows
    after = found.next
  } while (after !== null)
}

async function* readReports(store: RecordReader, filter: EventFilter | null): AsyncGenerator<ExportedReport, void> {
  for await (const report of storedReports(store, filter)) {
    const exported = await readReport(store, report)
    if (exported) yield exported
  }
}

async function* readCorrections(store: RecordReader): AsyncGenerator<Correction, void> {
  yield* await store.corrections()
}

async function* readReadings(store: RecordReader, filter: EventFilter | null): AsyncGenerator<Reading, void> {
  for await (const { id } of storedReports(store, filter)) {
    const reading = await store.reading(id)
    if (reading) yield reading
  }
}

async function readReport(store: RecordReader, report: StoredReport): Promise<ExportedReport | null> {
  const reading = await store.reading(report.id)
  if (reading === null) return null
  const { id, url, title, publisher, agency, source, published, known, language, versions } = report
  const actors = gatherActors(reading, id).actors
  const settled = await Promise.all(actors.map(async (actor) => (await store.actor(actor.id)) ?? actor))
  return {
    ...{ id, url, title, publisher, origin: agency, source, published, known, language, versions },
    bylines: reading.report.bylines,
    text: reading.report.text,
    actors: [...new Map(settled.map((actor) => [actor.id, actor])).values()],
    added: (await store.versions(id))[0]?.added ?? '',
  }
}

async function* readStatements(
  store: RecordReader,
  filter: EventFilter | null,
): AsyncGenerator<ExportedStatement, void> {
  for await (const { id } of storedReports(store, filter)) {
    let after: string | null = null
    do {
      const found: Awaited<ReturnType<RecordReader['statements']>> = await store.statements(
        pageOf({ report: id }, after),
      )
      yield* found.rows.map(statementOf)
      after = found.next
    } while (after !== null)
  }
}

function statementOf(stored: StoredStatement): ExportedStatement {
  const { id, report, mode, words, start, end, cue, speaker, office, audience, about, said, channel, rule } = stored
  const { known, source, title, url } = report
  return {
    ...{ id, mode, words, cue, speaker, audience, about, said, channel, rule },
    told: { report: report.id, known, source, title, url },
    span: { start, end },
    speakerOffice: office,
  }
}

import type { EventStatus } from '../document/facts.ts'
import type { ExportedEvent, ExportedReport, ExportedStatement, RecordExport } from '../export/exported.ts'
import type { Actor } from '../record/actor.ts'
import type { RecordEvent, Step } from '../record/record-event.ts'
import type { Party, Telling, ToldClaim, When } from '../record/telling.ts'

/** A record for tests of exports, put together by hand: reports, and what is told of them. */
export interface MadeRecord {
  readonly reports: readonly ExportedReport[]
  readonly events: readonly ExportedEvent[]
  readonly statements: readonly ExportedStatement[]
  readonly today?: string
}

export function makeRecord({ reports, events, statements, today = '2026-11-25' }: MadeRecord): RecordExport {
  const all = <Row>(rows: readonly Row[]) =>
    async function* () {
      yield* rows
    }
  return {
    events: all(events),
    statements: all(statements),
    reports: all(reports),
    corrections: all([]),
    readings: all([]),
    report: async (id) => reports.find((report) => report.id === id) ?? null,
    today,
    made: `${today}T12:00:00Z`,
  }
}

export function makeActor(
  kind: Actor['kind'],
  name: string,
  country: string | null,
  wikidata: string | null = null,
): Actor {
  const id = kind === 'country' ? (country ?? name) : (wikidata ?? `${kind}:${name.toLowerCase()}.${country ?? ''}`)
  return { id, kind, name, country, wikidata }
}

export function makeExportedReport(id: string, text: string, more: Partial<ExportedReport> = {}): ExportedReport {
  return {
    id,
    url: `https://${id}.example/story?a=1&b=2`,
    title: text.split('\n')[0]!,
    publisher: 'Gulf Wire',
    origin: null,
    source: `${id} source`,
    bylines: ['Leila Haddad'],
    published: '2026-11-24',
    known: '2026-11-24',
    language: 'en',
    text,
    actors: [],
    versions: 1,
    added: '2026-11-24T08:00:00Z',
    ...more,
  }
}

export function makeWhen(edtf: string, first: string | null = edtf, last: string | null = first): When {
  return { edtf, first, last, basis: 'stated' }
}

/** One event told by each of the reports in the same words, which must stand in their text. */
export interface MadeEvent {
  readonly id: string
  readonly kind: RecordEvent['kind']
  readonly status: EventStatus
  readonly parties: readonly Party[]
  readonly words: string
  readonly when?: When | null
  readonly place?: Actor | null
  readonly claims?: readonly Omit<ToldClaim, 'span'>[]
  readonly steps?: readonly Step[]
  readonly more?: Partial<RecordEvent>
  readonly changed?: string
  readonly sequence?: number
}

export function makeEvent(made: MadeEvent, reports: readonly ExportedReport[]): ExportedEvent {
  const tellings = reports.map((report) => makeTelling(made, report))
  const { id, kind, status, parties, words, when = null, place = null, steps = [] } = made
  const event: RecordEvent = {
    ...{ id, kind, status, parties, words, when, place, steps, format: null, previous: [], topics: [], within: null },
    contradictions: [],
    links: tellings.map((telling) => ({ telling: telling.id, why: [], score: 1, by: 'machine' })),
    reports: reports.length,
    sources: reports.map((report) => report.source).sort(),
    firstKnown: reports[0]?.known ?? null,
    lastKnown: reports.at(-1)?.known ?? null,
    confidence: 0.9,
    reviewed: false,
    rejected: false,
    best: tellings[0]!.id,
    codes: { plover: null, mode: null, cameo: null },
    ...made.more,
  }
  return { event, tellings, changed: made.changed ?? '2026-11-24T09:00:00Z', sequence: made.sequence ?? 0 }
}

function makeTelling(made: MadeEvent, report: ExportedReport): Telling {
  const start = report.text.indexOf(made.words)
  if (start < 0) throw new Error(`bug: the report ${report.id} has no words "${made.words}"`)
  const span = { start, end: start + made.words.length }
  const { kind, status, parties, words, when = null, place = null } = made
  const { id, known, source, title, url } = report
  return {
    id: `${id}#${made.id}`,
    told: { report: id, known, source, title, url },
    ...{ kind, status, parties, words, when, place, span, trigger: span, format: null, topics: [], within: null },
    claims: (made.claims ?? []).map((claim) => ({ ...claim, span })),
    codes: { plover: null, mode: null, cameo: null },
    rule: 'events/visits',
    confidence: 0.9,
  }
}

export function makeStatement(
  id: string,
  report: ExportedReport,
  words: string,
  more: Partial<ExportedStatement> = {},
): ExportedStatement {
  const start = report.text.indexOf(words)
  if (start < 0) throw new Error(`bug: the report ${report.id} has no words "${words}"`)
  const { known, source, title, url } = report
  return {
    id: `${report.id}#${id}`,
    told: { report: report.id, known, source, title, url },
    mode: 'direct',
    words,
    span: { start, end: start + words.length },
    cue: 'said',
    speaker: null,
    speakerOffice: null,
    audience: [],
    about: [],
    said: null,
    channel: null,
    rule: 'quotes/say',
    ...more,
  }
}

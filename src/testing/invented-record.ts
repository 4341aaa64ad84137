import { codesOf } from '../document/code-rules.ts'
import type { EventKind, EventStatus, Role } from '../document/facts.ts'
import type { ExportedEvent, ExportedReport, ExportedStatement, RecordExport } from '../export/exported.ts'
import type { Actor } from '../record/actor.ts'
import type { RecordEvent, Step } from '../record/record-event.ts'
import type { Day, Party, Telling, When } from '../record/telling.ts'
import { countryByCode } from '../register/countries.ts'

/** An event of the invented record: what differs from one to the next. */
interface Invented {
  readonly id: string
  readonly kind: EventKind
  readonly status: EventStatus
  readonly parties: readonly Party[]
  readonly when?: When
  readonly place?: Actor
  readonly steps?: readonly Step[]
  readonly changes?: Partial<RecordEvent>
}

export const state = (code: string): Actor => ({
  id: code,
  kind: 'country',
  name: countryByCode(code)!.name,
  country: code,
  wikidata: countryByCode(code)!.wikidata,
})
export const person = (name: string, country: string | null, wikidata: string | null = null): Actor => ({
  id: wikidata ?? `person:${name.toLowerCase()}`,
  kind: 'person',
  name,
  country,
  wikidata,
})
export const body = (name: string): Actor => ({
  id: `organisation:${name}`,
  kind: 'organisation',
  name,
  country: null,
  wikidata: null,
})
export const place = (name: string, country: string | null): Actor => ({
  id: `place:${name}`,
  kind: 'place',
  name,
  country,
  wikidata: null,
})
export const party = (actor: Actor, role: Role, office: string | null = null): Party => ({ actor, role, office })
export const on = (edtf: string, first: Day | null = edtf, last: Day | null = first): When => ({
  edtf,
  first,
  last,
  basis: 'stated',
})

/** A report whose title and text say the same of every event, so that evidence lies in it. */
function reportFor(id: string, words: string): ExportedReport {
  const title = `Ministers 🕊 in brief`
  return {
    id: `r-${id}`,
    url: id.endsWith('x') ? null : `https://www.example.org/${id}`,
    title,
    publisher: 'Example Wire',
    origin: null,
    source: 'Example Wire',
    bylines: ['A. Writer', 'B. "Bee" Writer'],
    published: '2026-03-17',
    known: '2026-03-17',
    language: 'en',
    text: `${title}\n${words} The rest follows.\nA second paragraph.`,
    actors: [person('Lena Ober', 'DEU'), body('United Nations'), state('DEU'), place('Geneva', 'CHE')],
    versions: 1,
    added: '2026-03-18T06:30:00Z',
  }
}

function tellingFor(invented: Invented, words: string, report: ExportedReport): Telling {
  const start = report.text.indexOf(words)
  const { id, source, title, url, known } = report
  return {
    id: `${id}#v1`,
    told: { report: id, known, source, title, url },
    kind: invented.kind,
    status: invented.status,
    format: null,
    parties: invented.parties,
    place: invented.place ?? null,
    when: invented.when ?? null,
    topics: ['trade'],
    claims: [
      {
        by: body('United Nations'),
        stance: 'announces',
        on: '2026-03-17',
        words: words.slice(0, 10),
        span: { start, end: start + 10 },
      },
    ],
    within: null,
    words,
    span: { start, end: start + words.length },
    trigger: { start: start + 4, end: start + 8 },
    codes: codesOf(invented.kind, invented.status),
    rule: 'events/meetings',
    confidence: 0.87,
  }
}

/** An event of the record, all its slots filled in from a few. */
function eventFor(invented: Invented, telling: Telling): RecordEvent {
  return {
    id: invented.id,
    kind: invented.kind,
    status: invented.status,
    format: null,
    parties: invented.parties,
    place: invented.place ?? null,
    when: invented.when ?? null,
    previous: [],
    topics: telling.topics,
    within: null,
    steps: invented.steps ?? [],
    contradictions: [],
    links: [{ telling: telling.id, why: [], score: 1, by: 'machine' }],
    reports: 1,
    sources: ['Example Wire'],
    firstKnown: '2026-03-17',
    lastKnown: '2026-03-17',
    confidence: 0.87,
    reviewed: false,
    rejected: false,
    best: telling.id,
    words: telling.words,
    codes: telling.codes,
    ...invented.changes,
  }
}

/** A record of events that nobody read: for the tests of exports. Words, reports and statements are made up to fit. */
export function inventedRecord(inventions: readonly Invented[]): RecordExport {
  const reports = new Map<string, ExportedReport>()
  const statements: ExportedStatement[] = []
  const events = inventions.map((invented): ExportedEvent => {
    const names = invented.parties.map(({ actor }) => actor.name).join(' and ')
    const words = `On ${invented.when?.edtf ?? 'some day'} 🕊, ${names}: "${invented.kind}",\t=so\r\nthey say.`
    const report = reportFor(invented.id, words)
    reports.set(report.id, report)
    const telling = tellingFor(invented, words, report)
    statements.push(statementFor(telling))
    return { event: eventFor(invented, telling), tellings: [telling], changed: '2026-03-18T06:30:00Z', sequence: 0 }
  })
  return {
    events: () => inTurn(events),
    statements: () => inTurn(statements),
    reports: () => inTurn([...reports.values()]),
    corrections: () => inTurn([]),
    readings: () => inTurn([]),
    report: (id) => Promise.resolve(reports.get(id) ?? null),
    today: '2026-04-01',
    made: '2026-04-01T12:00:00Z',
  }
}

function statementFor({ told, words, span }: Telling): ExportedStatement {
  return {
    id: `${told.report}#s1`,
    told,
    mode: 'direct',
    words: words.slice(0, 12),
    span: { start: span.start, end: span.start + 12 },
    cue: 'said',
    speaker: person('Lena Ober', 'DEU'),
    speakerOffice: 'foreign minister',
    audience: [],
    about: [state('FRA')],
    said: '2026-03-17',
    channel: null,
    rule: 'quotes/say',
  }
}

async function* inTurn<T>(items: readonly T[]): AsyncGenerator<T, void, undefined> {
  yield* items
}

import { statusWords } from '../document/kind-words.ts'
import type { Span } from '../document/span.ts'
import type { Told } from '../record/telling.ts'
import type { ExportedEvent, ExportedReport, ExportedStatement, ExportOptions, RecordExport } from './exported.ts'
import { iriOf, iriOfActor, iriOfEvent, iriOfReport, iriOfText } from './iri.ts'
import { jsonArray } from './json-array.ts'
import { plainLine } from './plain-text.ts'
import { rememberReports } from './remember-reports.ts'
import { sayDays } from './say-days.ts'
import { selectSpan } from './select-span.ts'
import { shownEvents } from './shown-events.ts'
import { titleEvent } from './title-event.ts'

const reader = { id: 'urn:readout:reader', type: 'Software', name: 'Readout' }

/**
 * W3C Web Annotations, one a fact: each telling of an event, each claim about one, each statement. One JSON-LD document, a collection with one
 * page. A fact whose report the record no longer has is left out and counted.
 */
export async function* writeAnnotations(
  record: RecordExport,
  options: ExportOptions,
): AsyncGenerator<string, void, undefined> {
  const count = { total: 0, lost: 0 }
  const made = JSON.stringify(record.made)
  yield `{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:readout:annotations","type":"AnnotationCollection",`
  yield `"label":"What the reports say","generated":${made},"first":{"id":"urn:readout:annotations:1","type":"AnnotationPage","startIndex":0,"items":`
  yield* jsonArray(annotations(record, count))
  yield `},"total":${count.total}}\n`
  if (count.lost > 0) options.tell?.(`${count.lost} facts left out: their report is not in the record`)
}

async function* annotations(record: RecordExport, count: { total: number; lost: number }) {
  const reportOf = rememberReports(record)
  for await (const fact of facts(record)) {
    const report = await reportOf(fact.told.report)
    if (report === null || fact.span.end > report.text.length) {
      count.lost++
      continue
    }
    count.total++
    yield annotate(fact, report)
  }
}

/** What an annotation says of a span. */
interface Fact {
  readonly id: string
  readonly told: Told
  readonly span: Span
  readonly says: string
  readonly tags: readonly string[]
  /** What it is about, by identifier. */
  readonly about: readonly string[]
  readonly rule: string | null
}

async function* facts(record: RecordExport): AsyncGenerator<Fact, void, undefined> {
  for await (const exported of shownEvents(record)) yield* factsOfEvent(exported)
  for await (const statement of record.statements()) yield factOfStatement(statement)
}

function* factsOfEvent({ event, tellings }: ExportedEvent): Generator<Fact, void, undefined> {
  const about = [iriOfEvent(event.id)]
  for (const telling of tellings) {
    const { id, told, kind, status } = telling
    const says = `${titleEvent(telling)} (${statusWords[status]}; ${sayDays(telling)})`
    yield { id, told, span: telling.span, says, tags: [kind, status], about, rule: telling.rule }
    for (const [index, { by, stance, span }] of telling.claims.entries()) {
      const claim = {
        id: `${id}.${index + 1}`,
        told,
        span,
        tags: [stance],
        about: [iriOfActor(by), ...about],
        rule: null,
      }
      yield { ...claim, says: plainLine(`${by.name} ${stance}: ${titleEvent(telling)}`) }
    }
  }
}

function factOfStatement({ id, told, span, speaker, mode, about, rule }: ExportedStatement): Fact {
  const says = speaker === null ? 'Said by somebody the report does not name' : `Said by ${plainLine(speaker.name)}`
  const who = speaker === null ? [] : [iriOfActor(speaker)]
  return { id, told, span, says, tags: ['statement', mode], about: [...who, ...about.map(iriOfActor)], rule }
}

function annotate({ id, told, span, says, tags, about, rule }: Fact, report: ExportedReport) {
  return {
    id: iriOf('annotation', id),
    type: 'Annotation',
    motivation: 'describing',
    generator: reader,
    body: [
      { type: 'TextualBody', value: says, format: 'text/plain', language: 'en', purpose: 'describing' },
      ...tags.map((value) => ({ type: 'TextualBody', value, format: 'text/plain', purpose: 'tagging' })),
      ...[...new Set(about)].map((source) => ({ type: 'SpecificResource', source, purpose: 'identifying' })),
      ...(rule === null ? [] : [{ type: 'TextualBody', value: rule, format: 'text/plain', purpose: 'classifying' }]),
    ],
    target: {
      type: 'SpecificResource',
      source: iriOfReport(told.report, told.url),
      state: { type: 'TimeState', sourceDate: report.added, cached: iriOfText(report.id) },
      selector: selectSpan(report.text, span),
    },
  }
}

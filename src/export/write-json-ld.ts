import type { Claim, Event, NewsArticle, Quotation } from 'schema-dts'
import { describeActor, describeThing } from './describe-actor-in-schema-org.ts'
import { describeClaims, describeEvent, describeUnproven } from './describe-event-in-schema-org.ts'
import type { ExportedReport, ExportedStatement, RecordExport } from './exported.ts'
import { iriOf, iriOfReport } from './iri.ts'
import { compact, jsonArray } from './json-array.ts'
import { plainLine, plainText } from './plain-text.ts'
import { shownEvents } from './shown-events.ts'
import { tellStanding } from './tell-standing.ts'
import { webAddress } from './web-address.ts'

/** The record in schema.org's words, one JSON-LD document: reports, then events with the claims about them, then statements. */
export async function* writeJsonLd(record: RecordExport): AsyncGenerator<string, void, undefined> {
  yield '{"@context":"https://schema.org","@graph":'
  yield* jsonArray(nodes(record))
  yield '}\n'
}

async function* nodes(record: RecordExport): AsyncGenerator<NewsArticle | Event | Claim | Quotation, void, undefined> {
  for await (const report of record.reports()) yield describeReport(report)
  for await (const exported of shownEvents(record)) {
    const isUnproven = tellStanding(exported.event, record.today) === 'unproven'
    yield isUnproven ? describeUnproven(exported) : describeEvent(exported)
    yield* describeClaims(exported)
  }
  for await (const statement of record.statements()) yield describeStatement(statement)
}

/** The headline and what the page says of itself; not the text, which is its author's. */
function describeReport(report: ExportedReport): NewsArticle {
  const day = /^\d{4}(?:-\d\d){0,2}$/u.exec(report.published ?? '')?.[0]
  const publisher = report.publisher ?? report.source
  const fields = {
    '@type': 'NewsArticle' as const,
    '@id': iriOfReport(report.id, report.url),
    headline: plainLine(report.title ?? ''),
    url: webAddress(report.url) ?? undefined,
    datePublished: day,
    inLanguage: report.language ?? undefined,
    publisher: publisher === '' ? undefined : { '@type': 'Organization' as const, name: plainLine(publisher) },
    sourceOrganization:
      report.origin === null ? undefined : { '@type': 'Organization' as const, name: plainLine(report.origin) },
    author: report.bylines.map((name) => ({ '@type': 'Person' as const, name: plainLine(name) })),
  }
  return compact(fields) as NewsArticle
}

/** The speaker's own words are a Quotation; words that only give their sense are a Claim of the speaker's. */
function describeStatement(statement: ExportedStatement): Quotation | Claim {
  const report = { '@id': iriOfReport(statement.told.report, statement.told.url) }
  const shared = {
    '@id': iriOf('statement', statement.id),
    text: plainText(statement.words),
    dateCreated: statement.said ?? undefined,
    about: statement.about.map(describeThing),
  }
  const speaker = statement.speaker === null ? undefined : describeActor(statement.speaker)
  if (statement.mode === 'indirect')
    return compact({ '@type': 'Claim' as const, ...shared, author: speaker, appearance: report }) as Claim
  return compact({
    '@type': 'Quotation' as const,
    ...shared,
    spokenByCharacter: speaker,
    isPartOf: report,
  }) as Quotation
}

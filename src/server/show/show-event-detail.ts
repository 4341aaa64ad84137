import type { EventDetail } from '../../api/event.ts'
import type { TodayAnswer } from '../../api/words.ts'
import { gatherSources } from '../../record/ask/gather-sources.ts'
import { type ListedEvent, listEvents, readRows } from '../../record/ask/list-events.ts'
import type { StoredReport } from '../../record/query.ts'
import type { RecordReader } from '../../record/record-store.ts'
import type { Telling } from '../../record/telling.ts'
import { showCorrection } from './show-correction.ts'
import { firstTold, showEvent, showEvents } from './show-event.ts'
import { showPoint } from './show-point.ts'
import { showSteps } from './show-steps.ts'

/** Most parts of an event that are told. */
const mostParts = 100

/** All that the record has of one event. */
export async function showEventDetail(
  store: RecordReader,
  listed: ListedEvent,
  today: TodayAnswer,
): Promise<EventDetail> {
  const { event } = listed
  const linked = tellingsOf(listed, await store.tellings(event.id))
  const corrections = await store.corrections(event.id)
  const parts = listEvents(store, { within: event.id, order: 'day' }, mostParts)
  const whole = event.within === null ? [] : await readRows(store, await store.eventRows([event.within]))
  const sources = await gatherSources(store, linked)
  const reports = new Map(sources.flatMap((source) => source.reports.map(({ report }) => [report.id, report])))
  const tellings = linked.toSorted((a, b) => compareReports(reports.get(a.told.report), reports.get(b.told.report)))
  return {
    today,
    event: showEvent(listed, sourceOfFirst(listed, tellings), today.day),
    at: event.place && showPoint(event.place),
    steps: await showSteps(store, event.steps, tellings),
    claims: tellings.flatMap(({ id, claims }) => claims.map((claim) => ({ ...claim, telling: id }))),
    contradictions: event.contradictions.map(({ slot, sides }) => ({
      slot,
      sides: sides.map(({ value, tellings: some, by }) => ({ value, tellings: [...some], by: [...by] })),
    })),
    tellings: tellings.flatMap((telling) => showTelling(listed, telling, reports) ?? []),
    sources: sources
      .toSorted((a, b) => compareReports(a.reports[0]?.report, b.reports[0]?.report))
      .map(({ source, reports: told }) => ({ source, reports: told.map(({ report }) => report) })),
    whole: (await showEvents(store, whole, today.day))[0] ?? null,
    parts: await showEvents(store, parts, today.day),
    topics: [...event.topics],
    codes: event.codes,
    corrections: corrections.map(showCorrection),
    correction: corrections.at(-1)?.id ?? null,
  }
}

/** What was told first first, an original before its copies, what is of no day last. */
function compareReports(a: StoredReport | undefined, b: StoredReport | undefined): number {
  const order = (report: StoredReport | undefined) =>
    `${report?.known ?? '9999'} ${report?.copyOf ? 'copy' : ''} ${report?.id ?? ''}`
  const [one, other] = [order(a), order(b)]
  return one < other ? -1 : one > other ? 1 : 0
}

/** In the order of the event's links: as it was known on a day, later ones are left out. */
function tellingsOf({ event }: ListedEvent, all: readonly Telling[]): Telling[] {
  const byId = new Map(all.map((telling) => [telling.id, telling]))
  return event.links.flatMap(({ telling }) => byId.get(telling) ?? [])
}

function sourceOfFirst({ event }: ListedEvent, tellings: readonly Telling[]): string | null {
  const first = firstTold(event)
  return tellings.find(({ id }) => id === first)?.told.source ?? null
}

type ReportsById = ReadonlyMap<string, EventDetail['tellings'][number]['report']>

function showTelling(
  { event }: ListedEvent,
  telling: Telling,
  reports: ReportsById,
): EventDetail['tellings'][number] | null {
  const link = event.links.find((one) => one.telling === telling.id)
  const report = reports.get(telling.told.report)
  if (!link || !report) return null
  const { id, kind, status, format, parties, place, when, words, span, trigger, rule, confidence } = telling
  return {
    ...{ id, report, kind, status, format, place, when, words, span, trigger, rule, confidence },
    parties: [...parties],
    link: { why: [...link.why], score: link.score, by: link.by },
  }
}

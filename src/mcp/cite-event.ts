import { z } from 'zod'
import type { EventItem } from '../api/event.ts'
import { standings } from '../api/words.ts'
import { eventKinds } from '../document/facts.ts'
import { citedReportSchema, citeReportById, sayReport } from './cite-report.ts'
import type { Desk } from './desk.ts'
import { quote } from './quote.ts'
import { sayStanding } from './standing-words.ts'

/** An event as an assistant cites it. */
export const citedEventSchema = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(eventKinds),
  standing: z.enum(standings).describe('How it stands today'),
  standingInWords: z.string().describe('Say this with it: a plan is no deed, an allegation no fact'),
  days: z.string(),
  first: z.string().nullable(),
  last: z.string().nullable(),
  setBefore: z.array(z.string()).describe('Days it was set for before it was moved, EDTF'),
  parties: z.array(z.object({ id: z.string(), name: z.string(), role: z.string(), office: z.string().nullable() })),
  place: z.string().nullable(),
  announcedBy: z.string().nullable(),
  words: z.string().describe('Quoted from the report'),
  report: citedReportSchema.nullable().describe('Where these words stand'),
  sources: z.int().describe('Independent ones: copies count once'),
  reports: z.int(),
  confidence: z.number(),
  disagreement: z.array(z.string()).describe('On what reports disagree: get_event has each side'),
  reviewed: z.boolean().describe('Whether a person confirmed or edited it'),
  rejected: z.boolean().describe('Whether a person rejected it'),
  screen: z.string().nullable(),
  resource: z.string(),
})
export type CitedEvent = z.infer<typeof citedEventSchema>

/** Most parties of one event that are told. */
const mostParties = 20

export async function citeEvent(event: EventItem, desk: Desk): Promise<CitedEvent> {
  const { id, kind, standing, days, when, previous, parties, place, announced } = event
  const { sources, reports, confidence, contradicted, reviewed, rejected } = event
  return {
    ...{ id, kind, standing, days, sources, reports, confidence, reviewed, rejected },
    title: quote(event.title, 200),
    standingInWords: sayStanding(event),
    first: when?.first ?? null,
    last: when?.last ?? null,
    setBefore: previous.slice(0, 10),
    parties: parties.slice(0, mostParties).map(({ actor, role, office }) => ({
      id: actor.id,
      name: quote(actor.name, 120),
      role,
      office: office && quote(office, 120),
    })),
    place: place && quote(place.name, 120),
    announcedBy: announced?.by ? quote(announced.by.name, 120) : null,
    words: quote(event.words),
    report: await citeReportById(event.report, desk),
    disagreement: [...contradicted],
    screen: desk.base === null ? null : `${desk.base}/events/${encodeURIComponent(id)}`,
    resource: `readout://event/${id}`,
  }
}

export async function citeEvents(events: readonly EventItem[], desk: Desk): Promise<CitedEvent[]> {
  const cited: CitedEvent[] = []
  for (const event of events) cited.push(await citeEvent(event, desk))
  return cited
}

/** A few lines. */
export function sayEvent(event: CitedEvent): string {
  const { title, days, standingInWords, setBefore, disagreement, announcedBy, words, report, sources, reports } = event
  const counted = `${count(sources, 'independent source')} in ${count(reports, 'report')}`
  const lines = [
    `${standingInWords}: ${title} · ${days} [event ${event.id}]`,
    ...(event.rejected ? ['  A person has rejected this: it is held to be wrong.'] : []),
    ...(setBefore.length > 0 ? [`  Set before for ${setBefore.join(', ')}.`] : []),
    ...(disagreement.length > 0
      ? [`  Reports disagree on: ${disagreement.join(', ')}. get_event tells each side.`]
      : []),
    ...(announcedBy === null ? [] : [`  First told of by ${announcedBy}.`]),
    `  Words: “${words}”`,
    `  From ${report === null ? 'a report that is not there' : sayReport(report)}; ${counted}`,
    ...(event.screen === null ? [] : [`  Screen: ${event.screen}`]),
  ]
  return lines.join('\n')
}

export function count(number: number, one: string): string {
  return `${number} ${number === 1 ? one : `${one}s`}`
}

export function sayEvents(events: readonly CitedEvent[]): string {
  return events.map((event, index) => `${index + 1}. ${sayEvent(event)}`).join('\n')
}

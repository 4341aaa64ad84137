import { sayDay } from '../../export/say-days.ts'
import { titleEvent } from '../../export/title-event.ts'
import { type ListedEvent, listEvents } from '../../record/ask/list-events.ts'
import { standingOn } from '../../record/life/standing-on.ts'
import { tellLife } from '../../record/life/tell-life.ts'
import type { RecordEvent } from '../../record/record-event.ts'
import type { RecordReader } from '../../record/record-store.ts'
import type { Telling } from '../../record/telling.ts'
import { readToday, type Today } from '../../show/read-today.ts'
import { colours, harmless, width } from '../print.ts'
import { wrap } from '../show/lay-out.ts'
import { printDocument } from './print-document.ts'
import type { Cell, OutputOptions } from './print-list.ts'
import { readEvent } from './read-event.ts'
import { countSources, showEvents } from './show/event-view.ts'
import { markStanding } from './show/mark-standing.ts'
import { oneLine } from './show/name-parties.ts'
import { withReader } from './with-record.ts'

export interface StatusOptions extends OutputOptions {
  readonly record?: string
  readonly today?: string
}

interface Life {
  readonly event: RecordEvent
  readonly tellings: readonly Telling[]
  readonly whole: ListedEvent | null
  readonly parts: readonly ListedEvent[]
  readonly today: Today
}

/** Most parts of an event that are told. */
const mostParts = 100

/** `readout status EVENT`: how it stands, and its story. Returns the exit code. */
export function status(id: string, options: StatusOptions): Promise<number> {
  return withReader(options.record, async (store) => {
    const life = await readLife(id, store, readToday(options.today, Date.now()))
    const { event, tellings, whole, parts, today } = life
    const document = {
      ...event,
      standing: standingOn(event, today.day),
      today: today.day,
      story: tellLife(event, tellings),
      whole: whole?.event.id ?? null,
      parts: parts.map((part) => part.event.id),
    }
    const columns = ['day', 'step', 'by', 'from', 'to', 'source', 'report', 'words']
    await printDocument({ document, columns, rows: stepRows(event, tellings), show: () => showLife(life) }, options)
    return 0
  })
}

async function readLife(id: string, store: RecordReader, today: Today): Promise<Life> {
  const { event, tellings } = await readEvent(id, store)
  const parts: ListedEvent[] = []
  for await (const part of listEvents(store, { within: event.id, order: 'day' }, mostParts)) parts.push(part)
  const whole = event.within === null ? null : await store.event(event.within)
  return { event, tellings, parts, today, whole: whole && { event: whole, row: rowOf(whole) } }
}

/** The columns of an event that was read by itself. */
function rowOf({ when, firstKnown, sources, ...event }: RecordEvent): ListedEvent['row'] {
  const { id, kind, status, reports, confidence } = event
  const days = { first: when?.first ?? null, last: when?.last ?? null, known: firstKnown }
  return { id, kind, status, reports, confidence, ...days, sources: sources.length, changed: '' }
}

function stepRows({ steps }: RecordEvent, tellings: readonly Telling[]): Cell[][] {
  const byId = new Map(tellings.map((telling) => [telling.id, telling.told]))
  return steps.map(({ day, what, by, from, to, telling, words }) => {
    const told = telling === null ? undefined : byId.get(telling)
    return [day, what, by?.name ?? null, from ?? null, to ?? null, told?.source ?? null, told?.report ?? null, words]
  })
}

function showLife({ event, tellings, whole, parts, today }: Life): string {
  const standing = `${markStanding(standingOn(event, today.day))} as of ${sayDay(today.day)} (${today.basis})`
  const reports = event.reports === 1 ? '1 report' : `${event.reports} reports`
  const about = [
    `${countSources(event)} in ${reports}: ${event.sources.map(oneLine).join(', ')}`,
    event.previous.length > 0 ? `set before for ${event.previous.join(', then ')}` : '',
    event.rejected ? 'rejected by a person' : event.reviewed ? 'reviewed by a person' : '',
    `confidence ${event.confidence.toFixed(2)}`,
  ]
  const story = tellLife(event, tellings).map((line) => wrap(oneLine(harmless(line)), width(), '  '))
  return [
    `${colours.bold(oneLine(titleEvent(event)))}  ${colours.dim(event.id)}`,
    `${event.when ? oneLine(event.when.edtf) : 'day unknown'} · ${standing}`,
    ...about.filter(Boolean).map((line) => colours.dim(wrap(line, width(), ''))),
    '',
    ...story,
    ...(whole ? ['', 'Part of', showEvents([whole], today.day, '  ').trimEnd()] : []),
    ...(parts.length > 0 ? ['', 'Parts of it', showEvents(parts, today.day, '  ').trimEnd()] : []),
    '',
  ].join('\n')
}

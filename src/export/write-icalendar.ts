import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { kindWords, statusWords } from '../document/kind-words.ts'
import type { ExportedEvent, ExportOptions, RecordExport } from './exported.ts'
import { foldLines } from './fold-lines.ts'
import { iriOfEvent } from './iri.ts'
import { type CalendarDays, listCalendarDays } from './list-calendar-days.ts'
import { listEvidence, sayClaims } from './list-evidence.ts'
import { plainLine, plainText } from './plain-text.ts'
import { shortenWords } from './shorten-words.ts'
import { shownEvents } from './shown-events.ts'
import { type Standing, tellStanding } from './tell-standing.ts'
import { titleEvent } from './title-event.ts'

/** Sources named in a description; the rest are counted. */
const namedSources = 5
const longestWords = 500

/**
 * What is ahead and what was, as RFC 5545 iCalendar, all-day. UIDs stand for good, SEQUENCE is raised when an event moves, what falls through is
 * CANCELLED. Left out and counted: events whose day is not known to the week, and, unless `alleged` asks for them, those nobody vouches for.
 */
export async function* writeICalendar(
  record: RecordExport,
  options: ExportOptions,
): AsyncGenerator<string, void, undefined> {
  yield head(options.about)
  const left = { vague: 0, unproven: 0 }
  for await (const exported of shownEvents(record)) {
    const standing = tellStanding(exported.event, record.today)
    const days = listCalendarDays(exported.event)
    if (standing === 'unproven' && options.alleged !== true) left.unproven++
    else if (days === null) left.vague++
    else yield writeEvent(exported, standing, days)
  }
  yield 'END:VCALENDAR\r\n'
  if (left.vague > 0) options.tell?.(`${left.vague} events left out: their day is not known`)
  if (left.unproven > 0)
    options.tell?.(`${left.unproven} events left out: only claimed, considered, or said not to have happened`)
}

const prodId = { company: 'Readout', product: 'Diplomatic record', language: 'EN' }

function head(about: string | undefined): string {
  const description = about === undefined ? {} : { description: plainLine(about) }
  const empty = foldLines(ical({ prodId, name: 'Diplomatic record', ...description }).toString())
  return empty.slice(0, empty.indexOf('END:VCALENDAR'))
}

const prefixes: Partial<Record<ExportedEvent['event']['status'], string>> = {
  cancelled: 'Cancelled: ',
  postponed: 'Postponed: ',
  alleged: 'Only claimed: ',
  negated: 'Did not happen: ',
  hypothetical: 'Only considered: ',
}

/**
 * Happened and under way are CONFIRMED; planned ones only where a report says that the other side, too, has confirmed it. What is postponed no
 * longer holds on its old day: CANCELLED, until a new day makes it planned again.
 */
function statusOf({ event }: ExportedEvent, standing: Standing): ICalEventStatus {
  if (standing === 'fell-through' || event.status === 'negated') return ICalEventStatus.CANCELLED
  if (standing === 'happened' || standing === 'under-way') return ICalEventStatus.CONFIRMED
  if (standing !== 'ahead') return ICalEventStatus.TENTATIVE
  const isConfirmed = event.steps.some((step) => step.what === 'confirmed')
  const isDisputed = event.steps.some((step) => step.what === 'denied')
  return isConfirmed && !isDisputed ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE
}

/** One VEVENT, laid out and escaped by the library; folded here, for the library's folding takes most of a long export's time. */
function writeEvent(exported: ExportedEvent, standing: Standing, days: CalendarDays): string {
  const { event, changed, sequence } = exported
  const url = listEvidence(exported)[0]?.url
  const made = ical({ prodId }).createEvent({
    id: `${event.id}@readout`,
    sequence,
    stamp: changed,
    lastModified: changed,
    start: days.start,
    end: days.end,
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: `${prefixes[event.status] ?? ''}${titleEvent(event)}`,
    description: describe(exported, standing, days),
    status: statusOf(exported, standing),
    categories: [{ name: kindWords[event.kind] }],
    ...(event.place === null ? {} : { location: plainLine(event.place.name) }),
    ...(url === undefined || url === null ? {} : { url }),
    x: [
      { key: 'X-READOUT-STATUS', value: event.status },
      { key: 'X-READOUT-IRI', value: iriOfEvent(event.id) },
      { key: 'X-READOUT-EDTF', value: plainLine(event.when?.edtf ?? '') },
      { key: 'X-READOUT-SOURCES', value: String(event.sources.length) },
    ],
  })
  return foldLines(made.toString())
}

/** Who says so and the words, a source a line. */
function describe(exported: ExportedEvent, standing: Standing, { note }: CalendarDays): string {
  const evidence = listEvidence(exported)
  const lines = [
    `Status: ${statusWords[exported.event.status]}${standing === 'unheard' ? '; no report says that it happened' : ''}`,
    note,
    sayClaims(exported.tellings),
    ...evidence.slice(0, namedSources).map(({ words, source }) => `“${shortenWords(words, longestWords)}” (${source})`),
    evidence.length > namedSources ? `and ${evidence.length - namedSources} more sources` : null,
  ]
  return plainText(lines.filter((line) => line !== null && line !== '').join('\n'))
}

import type { Event, EventKind } from '../../document/facts.ts'
import type { Reading } from '../../document/reading.ts'
import { showDays } from '../../show/show-days.ts'
import { colours, harmless, width } from '../print.ts'
import { listed, wrap } from './lay-out.ts'
import { nameOf, showAct, showEvent } from './show-event.ts'
import { showPeople } from './show-people.ts'
import { showStatements } from './show-statements.ts'

/** Kinds a desk keeps a calendar of; all else is what the sides did to or thought of each other. */
const calendar: ReadonlySet<EventKind> = new Set([
  'visit',
  'meeting',
  'call',
  'talks',
  'mediation',
  'signing',
  'publication',
  'appointment',
])
const ahead: readonly Event['status'][] = ['planned', 'postponed', 'hypothetical']
const past: readonly Event['status'][] = ['occurred', 'ongoing']
const open: readonly Event['status'][] = ['alleged', 'cancelled', 'negated']

/** A reading for people: what is ahead first, then what happened, who did and said what, who is who, and what was left unknown. */
export function showReading(reading: Reading): string {
  const meetings = reading.events.filter(({ kind }) => calendar.has(kind))
  const acts = reading.events.filter(({ kind }) => !calendar.has(kind))
  const having = (statuses: readonly Event['status'][]) =>
    showEvents(
      meetings.filter(({ status }) => statuses.includes(status)),
      reading,
    )
  const sections = [
    showHead(reading),
    section('Ahead', having(ahead)),
    section('Happened or under way', having(past)),
    section('Claimed, called off or denied', having(open)),
    section(
      'Acts and positions',
      acts.map((act) => showAct(act, reading)),
    ),
    section('Statements', showStatements(reading)),
    section('Counts', showTallies(reading)),
    section('People', showPeople(reading)),
    section('Left unknown', showUnknown(reading)),
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

function section(title: string, lines: readonly string[]): string {
  return lines.length > 0 ? `${colours.bold(colours.underline(title))}\n${lines.join('\n')}` : ''
}

function showHead({ report }: Reading): string {
  const { published, origin, dateline, publisher } = report
  const day = published ? `${showDays(published.edtf)} (${dayBasis[published.basis]})` : 'day unknown'
  const about = [day, origin?.agency ?? publisher, dateline?.place, listed(report.bylines), report.url]
    .filter(Boolean)
    .map((part) => harmless(String(part)))
  return `${colours.bold(wrap(harmless(report.title ?? '(no title)'), width(), ''))}\n${colours.dim(wrap(about.join(' · '), width(), ''))}`
}

const dayBasis = {
  given: 'given',
  page: 'from the page',
  url: 'from the address',
  text: 'reasoned from the text',
} as const

/** In order of their days, the parts of a whole under it. */
function showEvents(events: readonly Event[], reading: Reading): string[] {
  const shown = new Set(events.map((event) => event.id))
  const inOrder = events.toSorted((a, b) => (a.time?.edtf ?? '9999').localeCompare(b.time?.edtf ?? '9999'))
  const partsOf = (id: string) => inOrder.filter((event) => event.within === id)
  return inOrder
    .filter((event) => !event.within || !shown.has(event.within))
    .flatMap((event) => [
      showEvent(event, reading),
      ...partsOf(event.id).map((part) => showEvent(part, reading, '    ')),
    ])
}

function showTallies(reading: Reading): string[] {
  return reading.tallies.map(({ kind, count, participants, since }) => {
    const what = kind === 'talks' ? 'rounds of talks' : `${kind}${count === 1 ? '' : 's'}`
    const who = listed(participants.map((id) => nameOf(reading, id)))
    return `  ${count} ${what}: ${who}${since ? ` (since ${harmless(since)})` : ''}`
  })
}

function showUnknown({ report, events, statements, notes }: Reading): string[] {
  const undated = events.filter(({ kind, time }) => !time && calendar.has(kind)).length
  const voiceless = statements.filter(({ speaker }) => !speaker).length
  return [
    report.published
      ? ''
      : 'the day of publication: days such as “Monday” stay open; give --published DAY if you know it',
    undated > 0 ? `the day of ${undated} event${undated > 1 ? 's' : ''}` : '',
    voiceless > 0 ? `who said ${voiceless} statement${voiceless > 1 ? 's' : ''}` : '',
    ...notes.map(({ stage, message }) => `${stage}: ${harmless(message)}`),
  ]
    .filter(Boolean)
    .map((line) => wrap(line, width() - 2, '    ').slice(2))
}

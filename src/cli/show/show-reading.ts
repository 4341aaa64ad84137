import type { Entity, Event, Statement } from '../../document/facts.ts'
import type { Reading } from '../../document/reading.ts'
import { colours, harmless, width } from '../print.ts'
import { excerpt, listed, wrap } from './lay-out.ts'
import { showDays } from './show-days.ts'
import { nameOf, showEvent } from './show-event.ts'

const ahead: ReadonlySet<Event['status']> = new Set(['planned', 'postponed', 'hypothetical'])

/** A reading for people: what is ahead first, then what happened, who said what, who is who, and what was left unknown. */
export function showReading(reading: Reading): string {
  const { events } = reading
  const sections = [
    showHead(reading),
    section(
      'Ahead',
      showEvents(
        events.filter((event) => ahead.has(event.status)),
        reading,
      ),
    ),
    section(
      'Happened or under way',
      showEvents(
        events.filter((event) => event.status === 'occurred' || event.status === 'ongoing'),
        reading,
      ),
    ),
    section(
      'Claimed, cancelled or denied',
      showEvents(
        events.filter((event) => ['alleged', 'cancelled', 'negated'].includes(event.status)),
        reading,
      ),
    ),
    section(
      'Statements',
      reading.statements
        .filter(({ mode }) => mode !== 'indirect')
        .map((statement) => showStatement(statement, reading)),
    ),
    section(
      'Counts',
      reading.tallies.map(
        (tally) =>
          `  ${tally.count} times ${tally.kind}: ${listed(tally.participants.map((id) => nameOf(reading, id)))}${tally.since ? ` (since ${harmless(tally.since)})` : ''}`,
      ),
    ),
    section('People', reading.entities.filter(({ kind }) => kind === 'person').map(showPerson)),
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
  return `${colours.bold(harmless(report.title ?? '(no title)'))}\n${colours.dim(about.join(' · '))}`
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

function showStatement(statement: Statement, reading: Reading): string {
  const { text } = reading.report
  const { speaker } = statement
  const who = speaker ? (speaker.entity ? nameOf(reading, speaker.entity) : excerpt(text, speaker)) : 'speaker unknown'
  const how = [
    statement.audience.length > 0 ? `to ${listed(statement.audience.map((id) => nameOf(reading, id)))}` : '',
    statement.channel ?? '',
    statement.said ? showDays(statement.said) : '',
  ]
  const about = how.filter(Boolean).map(harmless).join(', ')
  return `  ${colours.bold(who)}${about ? colours.dim(` (${about})`) : ''}\n${wrap(`“${excerpt(text, statement.content, 400)}”`, width(), '    ')}`
}

function showPerson({ name, country, offices }: Entity): string {
  const titles = [...new Set(offices.map(({ title }) => harmless(title)))]
  return `  ${harmless(name).padEnd(28)} ${(country ?? '?').padEnd(4)} ${colours.dim(titles.join(', '))}`.trimEnd()
}

function showUnknown({ report, events, statements, notes }: Reading): string[] {
  const undated = events.filter((event) => !event.time).length
  const voiceless = statements.filter((statement) => statement.mode !== 'indirect' && !statement.speaker).length
  return [
    report.published
      ? ''
      : 'the day of publication: days such as “Monday” stay open; give --published DAY if you know it',
    undated > 0 ? `the day of ${undated} event${undated > 1 ? 's' : ''}` : '',
    voiceless > 0 ? `who said ${voiceless} statement${voiceless > 1 ? 's' : ''}` : '',
    ...notes.map(({ stage, message }) => `${stage}: ${harmless(message)}`),
  ]
    .filter(Boolean)
    .map((line) => `  ${line}`)
}

import type { Entity, Event, Statement, Time } from '../document/facts.ts'
import type { Reading } from '../document/reading.ts'
import { byStart, type Span } from '../document/span.ts'

/** Kinds of entity worth a line; places and occasions show in the events they belong to. */
const shownKinds: ReadonlySet<string> = new Set(['person', 'country', 'organisation'])
/** Longer evidence is cut in its middle. */
const longest = 90

interface Line extends Span {
  readonly what: string
  readonly rule: string
}

/**
 * The golden form of a reading, a fact a line: `start..end 'the words': what (rule)`, in the order of the text. `nothing`
 * where it has none. An event's trigger stands in brackets inside the words of its clause.
 */
export function printReading(reading: Reading): string[] {
  const { text } = reading.report
  const lines: Line[] = [
    ...reading.events.map((event) => eventLine(reading, event)),
    ...reading.tallies.map((tally) => ({
      ...tally,
      what: [
        'tally',
        tally.kind,
        tally.count,
        namesOf(reading, tally.participants),
        tally.since && `since ${tally.since}`,
      ]
        .filter(Boolean)
        .join(' · '),
    })),
    ...reading.statements.map((statement) => statementLine(reading, statement)),
    ...reading.entities.filter(({ kind }) => shownKinds.has(kind)).map((entity) => entityLine(text, entity)),
    ...reading.times.map(timeLine),
  ]
  const notes = reading.notes.map(({ stage, message }) => `! ${stage}: ${message}`)
  const sorted = lines.sort((a, b) => byStart(a, b) || (a.what < b.what ? -1 : 1))
  const printed = [...sorted.map((line) => `${words(reading, line)}: ${line.what} (${line.rule})`), ...notes]
  return printed.length > 0 ? printed : ['nothing']
}

/** `4..11 'Kremlin'`; for an event, the trigger in brackets. */
function words(reading: Reading, line: Line & { readonly trigger?: Span }): string {
  const { text } = reading.report
  const { start, end, trigger } = line
  const marked =
    trigger === undefined
      ? text.slice(start, end)
      : `${text.slice(start, trigger.start)}[${text.slice(trigger.start, trigger.end)}]${text.slice(trigger.end, end)}`
  const shown = marked.length > longest ? `${marked.slice(0, longest / 2)} … ${marked.slice(-longest / 2)}` : marked
  return `${start}..${end} '${shown.replaceAll('\n', ' ⏎ ')}'`
}

function eventLine(reading: Reading, event: Event): Line & { readonly trigger: Span } {
  const best = event.mentions[0]!
  const parts = [
    `${event.status} ${event.kind}${event.format ? ` [${event.format}]` : ''}`,
    event.participants.map(({ entity, role }) => `${nameOf(reading, entity)} (${role})`).join(', '),
    event.place ? `@ ${nameOf(reading, event.place.entity)}` : '',
    event.time ? event.time.edtf : '',
    event.moved
      ? `before ${[event.moved.time?.edtf, event.moved.place && nameOf(reading, event.moved.place.entity)].filter(Boolean).join(', ') || 'unknown'}`
      : '',
    ...event.claims.map(({ by, stance, on }) => `${nameOf(reading, by)} ${stance}${on ? ` on ${on}` : ''}`),
    event.within ? `within ${event.within}` : '',
    event.mentions.length > 1 ? `${event.mentions.length} mentions` : '',
  ]
  return { ...best, what: `${event.id} ${parts.filter(Boolean).join(' · ')}`, rule: event.rule }
}

function statementLine(reading: Reading, statement: Statement): Line {
  const { text } = reading.report
  const { mode, content, cue, speaker, audience, channel, said, rule } = statement
  const who = speaker ? (speaker.entity ? nameOf(reading, speaker.entity) : `“${cut(text, speaker)}”`) : 'nobody named'
  const parts = [
    `${mode} statement by ${who}`,
    cue ? `“${cut(text, cue)}”` : '',
    audience.length > 0 ? `to ${namesOf(reading, audience)}` : '',
    channel ? `on ${channel}` : '',
    said ? `said ${said}` : '',
  ]
  return { ...content, what: parts.filter(Boolean).join(' · '), rule }
}

function entityLine(text: string, { kind, name, country, offices, mentions, rule }: Entity): Line {
  const [first, ...rest] = mentions
  const also = [...new Set(rest.map((mention) => cut(text, mention)))].filter((words) => words !== cut(text, first!))
  const titles = [...new Set(offices.map(({ title, of, basis }) => `${title}${of ? ` of ${of}` : ''} [${basis}]`))]
  const parts = [`${kind} ${name}`, country ?? '', titles.join(', '), also.length > 0 ? `also ${quoted(also)}` : '']
  return { ...first!, what: parts.filter(Boolean).join(' · '), rule }
}

function timeLine(time: Time): Line {
  const { start, end, type, value, edtf, mod, rule } = time
  const days = edtf === value ? '' : edtf === null ? '= unknown' : `= ${edtf}`
  return { start, end, what: [type, value, mod ?? '', days].filter(Boolean).join(' '), rule }
}

function nameOf(reading: Reading, id: string): string {
  return reading.entities.find((entity) => entity.id === id)?.name ?? id
}

function namesOf(reading: Reading, ids: readonly string[]): string {
  return ids.map((id) => nameOf(reading, id)).join(', ')
}

function cut(text: string, { start, end }: Span): string {
  return text.slice(start, end).replaceAll('\n', ' ⏎ ')
}

function quoted(all: readonly string[]): string {
  return all.map((one) => `“${one}”`).join(', ')
}

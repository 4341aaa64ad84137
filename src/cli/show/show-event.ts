import type { Claim, Event } from '../../document/facts.ts'
import type { Reading } from '../../document/reading.ts'
import { showDays } from '../../show/show-days.ts'
import { colours, harmless, width } from '../print.ts'
import { excerpt, listed, wrap } from './lay-out.ts'

const statusColour: Readonly<Record<Event['status'], (words: string) => string>> = {
  planned: colours.cyan,
  ongoing: colours.green,
  occurred: colours.green,
  postponed: colours.yellow,
  cancelled: colours.red,
  negated: colours.red,
  alleged: colours.yellow,
  hypothetical: colours.yellow,
}

const said: Readonly<Record<Claim['stance'], string>> = {
  announces: 'announced by',
  asserts: 'said by',
  confirms: 'confirmed by',
  denies: 'denied by',
  doubts: 'doubted by',
}

/** Name of an entity of the reading. */
export function nameOf({ entities }: Reading, id: string): string {
  return harmless(entities.find((entity) => entity.id === id)?.name ?? id)
}

/** One event: a line of who, what, when and where, who says so, and the words it rests on. */
export function showEvent(event: Event, reading: Reading, indent = '  '): string {
  const when = event.time ? showDays(event.time.edtf) : 'day unknown'
  const kind = event.format ? `${event.kind} (${event.format})` : event.kind
  const columns = [when.padEnd(16), event.status.padEnd(12), kind] as const
  const head = [
    event.time ? colours.bold(columns[0]) : colours.dim(columns[0]),
    statusColour[event.status](columns[1]),
    colours.bold(kind),
  ]
  const who = wrap(showWho(event, reading), width(), `${indent}    `, indent.length + columns.join(' ').length + 2)
  return [`${indent}${head.join(' ')}  ${who}`, ...showGrounds(event, reading, `${indent}  `)].join('\n')
}

/** One act or position: who towards whom, and the words; the day and status only where they tell something. */
export function showAct(event: Event, reading: Reading): string {
  const usual = event.status === 'occurred' || event.status === 'ongoing'
  const about = [event.time ? showDays(event.time.edtf) : '', usual ? '' : event.status].filter(Boolean).join(', ')
  const kind = event.kind.padEnd(10)
  const who = wrap(`${showWho(event, reading)}${about ? ` (${about})` : ''}`, width(), '      ', kind.length + 4)
  return [`  ${colours.bold(kind)}  ${who}`, ...showGrounds(event, reading, '    ')].join('\n')
}

/** Who says so, and the words. */
function showGrounds(event: Event, reading: Reading, indent: string): string[] {
  const claims = showClaims(event, reading)
  const words = event.mentions[0] ? `“${excerpt(reading.report.text, event.mentions[0])}”` : ''
  return [claims && wrap(claims, width(), indent), words && colours.dim(wrap(words, width(), indent))].filter(Boolean)
}

/** So many names of one side are told. */
const mostNames = 5

/** "Xi Jinping → Vladimir Putin · Moscow": who comes to or acts on whom, or who is together, and where. */
function showWho(event: Event, reading: Reading): string {
  const active = new Set(['visitor', 'mediator', 'issuer', 'holder', 'actor'])
  const names = (acting: boolean) =>
    listed(
      event.participants.filter(({ role }) => active.has(role) === acting).map(({ entity }) => nameOf(reading, entity)),
      mostNames,
    )
  const who = [names(true), names(false)].filter(Boolean).join(' → ')
  return [who || 'nobody named', event.place ? nameOf(reading, event.place.entity) : ''].filter(Boolean).join(' · ')
}

function showClaims(event: Event, reading: Reading): string {
  const by = (stance: Claim['stance']) => [
    ...new Set(event.claims.filter((claim) => claim.stance === stance).map((claim) => nameOf(reading, claim.by))),
  ]
  return (Object.keys(said) as Claim['stance'][])
    .filter((stance) => by(stance).length > 0)
    .map((stance) => `${said[stance]} ${listed(by(stance))}`)
    .join('; ')
}

import type { Claim, Event } from '../../document/facts.ts'
import type { Reading } from '../../document/reading.ts'
import { colours, harmless, width } from '../print.ts'
import { excerpt, listed, wrap } from './lay-out.ts'
import { showDays } from './show-days.ts'

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
  const head = `${indent}${colours.bold(when.padEnd(16))} ${statusColour[event.status](event.status.padEnd(12))} ${colours.bold(kind)}  ${showWho(event, reading)}`
  const deeper = `${indent}  `
  const claims = showClaims(event, reading)
  const words = event.mentions[0] ? `“${excerpt(reading.report.text, event.mentions[0])}”` : ''
  return [head, claims && wrap(claims, width(), deeper), colours.dim(wrap(words, width(), deeper))]
    .filter(Boolean)
    .join('\n')
}

/** "Xi Jinping → Vladimir Putin · Moscow": who comes to or acts on whom, or who is together, and where. */
function showWho(event: Event, reading: Reading): string {
  const active = new Set(['visitor', 'mediator', 'issuer', 'holder', 'actor'])
  const names = (acting: boolean) =>
    listed(
      event.participants.filter(({ role }) => active.has(role) === acting).map(({ entity }) => nameOf(reading, entity)),
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

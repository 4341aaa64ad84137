import type { Role } from '../document/facts.ts'
import { kindWords } from '../document/kind-words.ts'
import type { RecordEvent } from '../record/record-event.ts'
import { plainLine } from './plain-text.ts'

const named = 4
const receiving: ReadonlySet<Role> = new Set(['host', 'recipient'])

/** An event in half a line: "Visit: Badr Albusaidi to Iran, Tehran", "Meeting: Xi Jinping and Vladimir Putin, Samarkand". */
export function titleEvent(event: Pick<RecordEvent, 'kind' | 'parties' | 'place'>): string {
  const givers = event.parties.filter((party) => !receiving.has(party.role)).map((party) => party.actor.name)
  const takers = event.parties.filter((party) => receiving.has(party.role)).map((party) => party.actor.name)
  const who = givers.length === 0 ? takers : givers
  const whom =
    givers.length === 0 || takers.length === 0 ? '' : `${event.kind === 'visit' ? ' to' : ' with'} ${list(takers)}`
  const toward = event.kind === 'visit' || isMeeting(event.kind) ? whom : whom.replace(' with ', ' → ')
  const place = event.place === null || takers.includes(event.place.name) ? '' : `, ${event.place.name}`
  return plainLine(`${kindWords[event.kind]}: ${who.length === 0 ? 'parties unknown' : list(who)}${toward}${place}`)
}

function isMeeting(kind: RecordEvent['kind']): boolean {
  return kind === 'meeting' || kind === 'call' || kind === 'talks' || kind === 'mediation' || kind === 'signing'
}

/** "A", "A and B", "A, B, C, D and 3 others". */
function list(names: readonly string[]): string {
  const shown = names.length > named + 1 ? names.slice(0, named) : names.slice(0, -1)
  const last = names.length > named + 1 ? `${names.length - named} others` : names.at(-1)!
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`
}

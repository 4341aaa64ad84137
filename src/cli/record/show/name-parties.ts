import type { Role } from '../../../document/facts.ts'
import type { RecordEvent } from '../../../record/record-event.ts'
import { harmless } from '../../print.ts'
import { listed } from '../../show/lay-out.ts'

/** Those to whom something is done, who stand behind the arrow. */
const receiving: ReadonlySet<Role> = new Set(['host', 'recipient'])
/** Kinds in which those who are no host are simply together. */
const acting: ReadonlySet<Role> = new Set(['visitor', 'mediator', 'issuer', 'holder', 'actor', 'appointer'])

/** So many names of one side are told. */
const mostNames = 4

/** "Ana Rojas → Badr Albusaidi · Muscat": who comes to or acts on whom, or who is together, and where. */
export function nameParties({ parties, place }: Pick<RecordEvent, 'parties' | 'place'>): string {
  const active = parties.filter(({ role }) => acting.has(role))
  const others = parties.filter(({ role }) => !acting.has(role) && !receiving.has(role))
  const passive = parties.filter(({ role }) => receiving.has(role))
  const sides = [active, others, passive].map((side) =>
    listed(
      side.map(({ actor }) => oneLine(actor.name)),
      mostNames,
    ),
  )
  const who = sides.filter(Boolean).join(' → ') || 'nobody named'
  const known = new Set(passive.map(({ actor }) => actor.name))
  return place === null || known.has(place.name) ? who : `${who} · ${oneLine(place.name)}`
}

/** A name for a line of the screen. */
export function oneLine(words: string): string {
  return harmless(words).replace(/\s+/gu, ' ').trim()
}

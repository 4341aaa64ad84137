import type { EventKind, EventStatus } from '../document/facts.ts'

/** Kinds as the column keeps them: their place in this list. Part of the layout: only ever add at the end. */
const kinds: readonly EventKind[] = [
  'visit',
  'meeting',
  'call',
  'talks',
  'mediation',
  'signing',
  'publication',
  'appointment',
  'agree',
  'support',
  'request',
  'accuse',
  'reject',
  'threaten',
  'concede',
  'cooperate',
  'aid',
  'retreat',
  'sanction',
  'mobilize',
  'coerce',
  'protest',
  'assault',
]

/** Statuses likewise. */
const statuses: readonly EventStatus[] = [
  'planned',
  'ongoing',
  'occurred',
  'postponed',
  'cancelled',
  'negated',
  'alleged',
  'hypothetical',
]

export function codeOfKind(kind: EventKind): number {
  return kinds.indexOf(kind)
}

export function kindOfCode(code: number): EventKind {
  return kinds[code]!
}

export function codeOfStatus(status: EventStatus): number {
  return statuses.indexOf(status)
}

export function statusOfCode(code: number): EventStatus {
  return statuses[code]!
}

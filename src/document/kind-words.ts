import type { EventKind, EventStatus } from './facts.ts'

/** What a kind of event is called in titles. */
export const kindWords: Readonly<Record<EventKind, string>> = {
  visit: 'Visit',
  meeting: 'Meeting',
  call: 'Call',
  talks: 'Talks',
  mediation: 'Mediation',
  signing: 'Signing',
  publication: 'Publication',
  appointment: 'Appointment',
  agree: 'Commitment',
  support: 'Support',
  request: 'Request',
  accuse: 'Accusation',
  reject: 'Rejection',
  threaten: 'Threat',
  concede: 'Concession',
  cooperate: 'Cooperation',
  aid: 'Aid',
  retreat: 'Withdrawal',
  sanction: 'Sanction',
  mobilize: 'Mobilisation',
  coerce: 'Coercion',
  protest: 'Protest',
  assault: 'Attack',
}

/** What a status says, behind a title. */
export const statusWords: Readonly<Record<EventStatus, string>> = {
  planned: 'planned',
  ongoing: 'under way',
  occurred: 'happened',
  postponed: 'postponed',
  cancelled: 'cancelled',
  negated: 'said not to have happened',
  alleged: 'only claimed',
  hypothetical: 'only considered',
}

/** What reports can disagree on, behind "reports disagree on". */
export const disputeWords = {
  kind: 'what it was',
  status: 'how it stands',
  day: 'the day',
  place: 'the place',
  format: 'its form',
  participants: 'who took part',
  number: 'the number',
  happened: 'whether it happened',
  planned: 'whether it is planned',
} as const

/** Kinds in which the parties are in touch with each other. */
export const contactKinds: ReadonlySet<EventKind> = new Set([
  'visit',
  'meeting',
  'call',
  'talks',
  'mediation',
  'signing',
])

import type { EventItem } from '../../../src/api/event.ts'

type Kind = EventItem['kind']

/** What a kind of event is called, contacts first. */
export const kindWords: Readonly<Record<Kind, string>> = {
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

export const statusWords: Readonly<Record<EventItem['status'], string>> = {
  planned: 'planned',
  ongoing: 'under way',
  occurred: 'happened',
  postponed: 'postponed',
  cancelled: 'called off',
  negated: 'did not happen',
  alleged: 'only alleged',
  hypothetical: 'conditional',
}

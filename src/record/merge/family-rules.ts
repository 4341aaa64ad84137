import type { EventKind } from '../../document/facts.ts'
import type { EventLike } from './event-like.ts'

/** Kinds that tell of one thing in other words stand in one family; events of different families are never one. */
export type Family = 'visit' | 'encounter' | 'call' | 'signing' | 'publication' | 'appointment' | 'speech-act' | 'deed'

/**
 * A visit and the meeting in it are two. "Meets", "holds talks" and "is brought together" are one family. Acts of saying and deeds are
 * compared within their own kind only.
 */
export const familyOfKind: Readonly<Record<EventKind, Family>> = {
  visit: 'visit',
  meeting: 'encounter',
  talks: 'encounter',
  mediation: 'encounter',
  call: 'call',
  signing: 'signing',
  publication: 'publication',
  appointment: 'appointment',
  agree: 'speech-act',
  support: 'speech-act',
  request: 'speech-act',
  accuse: 'speech-act',
  reject: 'speech-act',
  threaten: 'speech-act',
  concede: 'speech-act',
  cooperate: 'deed',
  aid: 'deed',
  retreat: 'deed',
  sanction: 'deed',
  mobilize: 'deed',
  coerce: 'deed',
  protest: 'deed',
  assault: 'deed',
}

const remote: ReadonlySet<string> = new Set(['phone', 'video', 'virtual'])
/** "Biden spoke to Putin for fifty minutes": face to face or not, the words leave open. */
const spoken = /\b(?:speak|speaks|spoke|spoken|speaking|conversation|talked|talks to)\b/iu

/** The names under which an event is indexed: its family, or for acts its kind; two where the words leave open which it is. */
export function familiesOf(event: Pick<EventLike, 'kind' | 'format' | 'place' | 'words'>): readonly string[] {
  const family = familyOfKind[event.kind]
  if (family === 'speech-act' || family === 'deed') return [event.kind]
  if (family !== 'encounter') return [family]
  if (event.format !== null && remote.has(event.format)) return ['call']
  const open = event.kind === 'talks' && event.format === null && event.place === null && spoken.test(event.words)
  return open ? ['call', 'encounter'] : ['encounter']
}

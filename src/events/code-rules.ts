import type { EventKind, EventStatus } from '../document/facts.ts'

/** PLOVER type, its mode, and the CAMEO code as text; null where the scheme has no place for the kind. */
export interface Codes {
  readonly plover: string | null
  readonly mode: string | null
  readonly cameo: string | null
}

const code = (plover: string | null, mode: string | null, cameo: string | null): Codes => ({ plover, mode, cameo })

/** PLOVER's fifteen types and CAMEO's roots (Schrodt, CAMEO codebook 1.1b3), as the record maps its kinds onto them. */
export const doneCodes: Readonly<Record<EventKind, Codes>> = {
  visit: code('CONSULT', 'visit', '042'),
  meeting: code('CONSULT', null, '040'),
  call: code('CONSULT', 'phone', '041'),
  talks: code('CONSULT', null, '046'),
  mediation: code('CONSULT', 'third-party', '045'),
  signing: code('SUPPORT', null, '057'),
  publication: code(null, null, null),
  appointment: code(null, null, null),
  agree: code('AGREE', null, '030'),
  support: code('SUPPORT', null, '050'),
  request: code('REQUEST', null, '020'),
  accuse: code('ACCUSE', null, '110'),
  reject: code('REJECT', null, '120'),
  threaten: code('THREATEN', null, '130'),
  concede: code('CONCEDE', null, '080'),
  cooperate: code('COOPERATE', null, '060'),
  aid: code('AID', null, '070'),
  retreat: code('RETREAT', null, '087'),
  sanction: code('SANCTION', null, '160'),
  mobilize: code('MOBILIZE', null, '150'),
  coerce: code('COERCE', null, '170'),
  protest: code('PROTEST', null, '140'),
  assault: code('ASSAULT', null, '190'),
}

/** What is still to come is an agreement to do it, where the scheme says so. */
const plannedCodes: Partial<Readonly<Record<EventKind, Codes>>> = {
  visit: code('AGREE', null, '036'),
  meeting: code('AGREE', null, '036'),
  call: code('AGREE', null, '036'),
  talks: code('AGREE', null, '036'),
  mediation: code('AGREE', null, '039'),
  signing: code('AGREE', null, '030'),
  support: code('AGREE', null, '030'),
  cooperate: code('AGREE', null, '030'),
  aid: code('AGREE', null, '033'),
}

/** Kinds whose cancelling is a rejection of the other side. */
const contactKinds: ReadonlySet<EventKind> = new Set(['visit', 'meeting', 'call', 'talks', 'mediation', 'signing'])

export function codesOf(kind: EventKind, status: EventStatus): Codes {
  if (status === 'cancelled' && contactKinds.has(kind)) return code('REJECT', null, '120')
  return (status === 'planned' ? plannedCodes[kind] : undefined) ?? doneCodes[kind]
}

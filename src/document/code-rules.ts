import type { EventKind, EventStatus } from './facts.ts'
import { contactKinds } from './kind-words.ts'

/** PLOVER type, its mode, and the CAMEO code as text; null where the scheme has no place for the kind. */
export interface Codes {
  readonly plover: string | null
  readonly mode: string | null
  readonly cameo: string | null
}

const code = (plover: string | null, mode: string | null, cameo: string | null): Codes => ({ plover, mode, cameo })

/** PLOVER's fifteen types and CAMEO's roots (Schrodt, CAMEO codebook 1.1b3), as the record maps its kinds onto them. */
const doneCodes: Readonly<Record<EventKind, Codes>> = {
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

/** What is still to come is an agreement to do it, where the schemes say so; who says that they will agree, agrees. */
const plannedCodes: Partial<Readonly<Record<EventKind, Codes>>> = {
  visit: code('AGREE', null, '036'),
  meeting: code('AGREE', null, '036'),
  call: code('AGREE', null, '036'),
  talks: code('AGREE', null, '036'),
  mediation: code('AGREE', null, '039'),
  signing: code('AGREE', null, '030'),
  agree: code('AGREE', null, '030'),
  support: code('AGREE', null, '030'),
  cooperate: code('AGREE', null, '030'),
  aid: code('AGREE', null, '033'),
  // CAMEO codes an announced yielding as an intent to yield, which the table has under AGREE.
  concede: code('AGREE', null, '035'),
  retreat: code('AGREE', null, '035'),
  // What is announced against somebody is a threat until it is done.
  threaten: code('THREATEN', null, '130'),
  sanction: code('THREATEN', null, '130'),
  coerce: code('THREATEN', null, '130'),
  mobilize: code('THREATEN', null, '130'),
  protest: code('THREATEN', null, '130'),
  assault: code('THREATEN', null, '130'),
}

/** Calling off a contact rejects who was to be met. */
const calledOff = code('REJECT', null, '120')
const none = code(null, null, null)

/** PLOVER's auxiliary modes: they say of a type that it has not come about. CAMEO has nothing like them. */
const auxiliaries = { planned: 'future', negated: 'negation', hypothetical: 'hypothetical' } as const

/** Leaves that the 2021 table from CAMEO to PLOVER puts under another type than their kind's. */
const leafCodes: Readonly<Record<string, Codes>> = {
  '057': code('SUPPORT', null, '057'),
  '083': code('RETREAT', 'resign', '083'),
  '113': code('ACCUSE', 'disapprove', '113'),
  '163': code('COERCE', 'restrict', '163'),
  // The table has blockades under COERCE; the sets coded by hand have them under ASSAULT, as the codebook's root 19 says.
  '191': code('ASSAULT', null, '191'),
}

/**
 * The codes of an event by its kind and status, so that none says that a thing was done which was not. What is planned or put off is the
 * agreement to do it, or the threat; a contact called off is a rejection; else an auxiliary mode says that it has not come about. What is
 * only alleged has none: the schemes can't say on whose word it is.
 * @param cameo a finer code where the reading knows one
 */
export function codesOf(kind: EventKind, status: EventStatus, cameo: string | null = null): Codes {
  switch (status) {
    case 'occurred':
    case 'ongoing':
      return cameo === null ? doneCodes[kind] : (leafCodes[cameo] ?? { ...doneCodes[kind], cameo })
    case 'planned':
    case 'postponed':
      return plannedCodes[kind] ?? withAuxiliary(kind, 'planned')
    case 'cancelled':
      return contactKinds.has(kind) ? calledOff : none
    case 'negated':
    case 'hypothetical':
      return withAuxiliary(kind, status)
    case 'alleged':
      return none
  }
}

function withAuxiliary(kind: EventKind, status: keyof typeof auxiliaries): Codes {
  const { plover } = doneCodes[kind]
  return plover === null ? none : code(plover, auxiliaries[status], null)
}

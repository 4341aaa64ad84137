import { codesOf } from '../document/code-rules.ts'
import type { EventKind } from '../document/facts.ts'
import type { RecordEvent } from '../record/record-event.ts'
import { ploverType } from '../register/plover-types.ts'
import type { ExportOptions } from './exported.ts'

/** What a row of event data says was done: the thing itself, the announcing of it, or the calling off. The row's date is the day of that. */
export type Act = 'done' | 'announced' | 'called-off'

/** An event in the codes of PLOVER and CAMEO. */
export interface Coded {
  readonly act: Act
  readonly plover: string
  readonly mode: string | null
  readonly cameo: string
}

/** Why an event is in no row: these schemes can only say that something was done. */
export type LeftOut =
  | 'rejected by a person'
  | 'said not to have happened'
  | 'only alleged'
  | 'only considered'
  | 'planned or called off, with no code for that'
  | 'of a kind that has no code'

/** Planned, these are already the act itself: who says that it will agree, agrees. */
const doneByAnnouncing: ReadonlySet<EventKind> = new Set(['agree', 'threaten'])

/**
 * The codes of an event, by its kind and status, so that no row presents as done what isn't: a planned or postponed meeting is the
 * agreement to meet (AGREE, 036), a cancelled one a rejection (REJECT, 120).
 */
export function codeEvent(event: RecordEvent, options: ExportOptions): Coded | LeftOut {
  const { kind, status } = event
  if (event.rejected) return 'rejected by a person'
  if (status === 'negated') return 'said not to have happened'
  if (status === 'hypothetical') return 'only considered'
  if (status === 'alleged' && options.alleged !== true) return 'only alleged'
  if (codesOf(kind, 'occurred').plover === null) return 'of a kind that has no code'
  if (status === 'planned' || status === 'postponed') return codeAnnounced(kind)
  if (status === 'cancelled') return codeCalledOff(kind)
  return codeDone(event)
}

function codeDone({ kind, format, codes }: RecordEvent): Coded | LeftOut {
  const own = isOfDone(kind, codes) ? codes : codesOf(kind, 'occurred')
  if (own.plover === null || own.cameo === null) return 'of a kind that has no code'
  const mode = own.mode ?? (own.plover === 'CONSULT' && format === 'multilateral' ? 'multilateral' : null)
  return { act: 'done', plover: own.plover, mode: ploverType(own.plover, mode)?.mode ?? null, cameo: own.cameo }
}

/** Whether an event's codes are of the thing done: not missing, and not left over from when it was planned or called off. */
function isOfDone(kind: EventKind, { plover, cameo }: RecordEvent['codes']): boolean {
  if (plover === null || cameo === null) return false
  if (plover === codesOf(kind, 'occurred').plover) return true
  return plover !== codesOf(kind, 'planned').plover && plover !== codesOf(kind, 'cancelled').plover
}

function codeAnnounced(kind: EventKind): Coded | LeftOut {
  const planned = codesOf(kind, 'planned')
  if (planned.plover === null || planned.cameo === null) return 'of a kind that has no code'
  const isSameAsDone = planned.plover === codesOf(kind, 'occurred').plover
  if (isSameAsDone && !doneByAnnouncing.has(kind)) return 'planned or called off, with no code for that'
  return { act: 'announced', plover: planned.plover, mode: planned.mode, cameo: planned.cameo }
}

function codeCalledOff(kind: EventKind): Coded | LeftOut {
  const { plover, mode, cameo } = codesOf(kind, 'cancelled')
  if (plover !== 'REJECT' || cameo === null) return 'planned or called off, with no code for that'
  return { act: 'called-off', plover, mode, cameo }
}

/** PLOVER's contexts that a CAMEO code carries with it (CAMEO2PLOVER, 2021); others are not known and none is guessed. */
export function contextsOf(cameo: string): readonly string[] {
  if (cameo === '045' || cameo === '046' || cameo === '057') return ['diplomatic']
  return cameo === '075' ? ['asylum'] : []
}

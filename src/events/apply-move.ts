import type { EventStatus, EventTime } from '../document/facts.ts'
import { contactKinds } from '../document/kind-words.ts'
import type { Candidate } from './candidate.ts'
import { daysOf } from './compare-drafts.ts'
import type { Moved } from './draft.ts'
import { nextWeek } from './next-week.ts'
import { readEventTime } from './read-event-time.ts'
import { readInstead } from './read-instead.ts'
import { readMove } from './read-move.ts'
import type { Scene } from './scene.ts'
import type { StatusReading } from './status-reading.ts'

/** What a move makes of an event; null where the words around it stand. */
interface Applied {
  readonly status: EventStatus | null
  readonly time: EventTime | null
  readonly place: string | null
  readonly moved: Moved
}

/** What is denied, doubted or called off has not been moved. */
const firm: ReadonlySet<EventStatus | null> = new Set([null, 'planned', 'postponed', 'occurred', 'ongoing'])

const hadBeenDue: ReadonlySet<string> = new Set(['status/had-been-due', 'status/was-to-have'])

/**
 * What is put to a day that is still to come is planned for it; put to a day past, by the report's own day, it is as its words say. The last
 * argument is what the words around it make of it.
 */
export function applyMove(scene: Scene, candidate: Candidate, { status, rule }: StatusReading): Applied | null {
  if (!contactKinds.has(candidate.kind)) return null
  if (status === 'cancelled') return hadBeenDue.has(rule) ? applyInstead(scene, candidate) : null
  if (!firm.has(status)) return null
  const move = readMove(scene, candidate)
  if (move === null) return null
  const moved = { time: move.from, place: move.fromPlace }
  if (move.to === null && move.place === null) return { status: null, time: null, place: null, moved }
  const to = move.to && pointAhead(scene, move.to)
  if (to !== null && isPast(scene, to)) return null
  return { status: 'planned', time: to, place: move.place, moved }
}

const weekday = /^\w{3,6}day$/iu
const plain = /^\d{4}(?:-\d\d){0,2}$/u

/** "was moved to Friday", "to January": beside a past verb the last one would be meant; what is moved points ahead. */
function pointAhead(scene: Scene, time: EventTime): EventTime {
  const span = scene.timeById.get(time.times[0] ?? '')
  if (!span || !isPast(scene, time) || !plain.test(time.edtf)) return time
  const words = scene.report.text.slice(span.start, span.end)
  if (/\d{4}|ago|last|earlier/u.test(words)) return time
  if (weekday.test(words)) return nextWeek(time)
  // No year has the day but the one that was read.
  if (time.edtf.endsWith('-02-29')) return time
  return { ...time, edtf: nextYear(time.edtf), basis: 'inferred' }
}

function nextYear(edtf: string): string {
  return `${Number(edtf.slice(0, 4)) + 1}${edtf.slice(4)}`
}

/** "had been due to visit on 6 May and will instead come on 20 May": it is not off, it has moved. */
function applyInstead(scene: Scene, candidate: Candidate): Applied | null {
  const to = readInstead(scene, candidate)
  if (to === null || isPast(scene, to)) return null
  return { status: 'planned', time: to, place: null, moved: { time: readEventTime(scene, candidate), place: null } }
}

function isPast({ report }: Scene, { edtf }: EventTime): boolean {
  const published = report.published?.edtf
  return published !== undefined && daysOf(edtf)[1] < daysOf(published)[0]
}

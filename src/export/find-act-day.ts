import type { EventKind } from '../document/facts.ts'
import type { RecordEvent } from '../record/record-event.ts'
import type { Day, When } from '../record/telling.ts'
import type { Act } from './code-event.ts'

const wholeDay = /^\d{4}-\d{2}-\d{2}$/u

/** Kinds that last: of these a short stretch of days is how long it took, of all others it is how closely the day is known. */
const lasting: ReadonlySet<EventKind> = new Set(['visit', 'talks', 'mediation', 'cooperate', 'mobilize', 'protest'])

/** A stretch of a week or more is "that week", not a visit of seven days. */
const longestDays = 6

/**
 * The day of what a row says was done: of an event that happened, its (first) day, where it is known to the day; of one announced, the
 * day it was first told of; of one called off, the day that was told. Null where unknown: never the nearest guess.
 */
export function findActDay(event: RecordEvent, act: Act): Day | null {
  if (act === 'done') return firstDayOf(event.kind, event.when)
  const step = event.steps.find(({ what }) => what === (act === 'announced' ? 'announced' : 'cancelled'))
  return step?.day ?? (act === 'announced' ? event.firstKnown : null)
}

/** Last day of an event that happened and lasted, else null. */
export function findLastDay(event: RecordEvent, act: Act): Day | null {
  const first = act === 'done' ? firstDayOf(event.kind, event.when) : null
  const last = event.when?.last ?? null
  return first === null || last === null || last === first ? null : last
}

/** Month of what was done, "2023-03", where that much is known. */
export function findActMonth(event: RecordEvent, act: Act): string | null {
  const day = findActDay(event, act)
  if (day !== null || act !== 'done') return day?.slice(0, 7) ?? null
  return shared(event.when, 7)
}

/** Year of what was done, where that much is known. */
export function findActYear(event: RecordEvent, act: Act): string | null {
  const day = findActDay(event, act)
  if (day !== null || act !== 'done') return day?.slice(0, 4) ?? null
  return shared(event.when, 4)
}

function firstDayOf(kind: EventKind, when: When | null): Day | null {
  if (when === null) return null
  const [first = '', last = first] = when.edtf.split('/')
  if (!wholeDay.test(first) || !wholeDay.test(last)) return null
  if (first === last) return first
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1
  return lasting.has(kind) && days <= longestDays ? first : null
}

/** What first and last day have in common, so many characters of it. Approximate and uncertain times count for nothing. */
function shared(when: When | null, length: number): string | null {
  if (when === null || when.first === null || when.last === null || /[~?%]/u.test(when.edtf)) return null
  const start = when.first.slice(0, length)
  return when.last.startsWith(start) ? start : null
}

import type { Telling } from '../telling.ts'
import { type Days, makeDays } from './compare-times.ts'
import { familyOfKind } from './family-rules.ts'
import { statusInTime } from './status-in-time.ts'

/** Stretches up to this many days are indexed by day, longer ones by month. */
export const fewDays = 7
/** Longest stretch that is indexed at all, in months. */
export const mostMonths = 4

/** Statuses of what may still come, or came to nothing: such an event is looked for over months. */
export const planLike: ReadonlySet<string> = new Set([
  'planned',
  'postponed',
  'cancelled',
  'alleged',
  'hypothetical',
  'negated',
])

/** Days before and after the day of a report in which what it tells without a day lies. */
const windows = {
  act: { before: 2, after: 1 },
  done: { before: 5, after: 1 },
  plan: { before: 7, after: 45 },
  said: { before: 31, after: 7 },
} as const

/** The days in which an event told without a day can lie, by the day of its report; null where that is unknown as well. */
export function windowOf(telling: Telling): Days | null {
  const day = makeDays(telling.told.known, telling.told.known)
  if (day === null) return null
  const { before, after } = windows[windowKind(telling)]
  return { first: day.first - before, last: day.last + after }
}

function windowKind(telling: Telling): keyof typeof windows {
  if (isAct(telling)) return 'act'
  const status = statusInTime(telling)
  if (!planLike.has(status)) return 'done'
  return status === 'alleged' || status === 'negated' ? 'said' : 'plan'
}

/** Acts and papers are of their day: in a month there are too many of one pair to tell apart. */
export function isAct({ kind }: Pick<Telling, 'kind'>): boolean {
  const family = familyOfKind[kind]
  return family === 'speech-act' || family === 'deed' || family === 'publication'
}

/** Keys of who, mark and month. */
export function crossKeys(who: readonly string[], marks: readonly string[], parts: readonly string[]): string[] {
  return who.flatMap((key) => marks.flatMap((mark) => parts.map((part) => `${key}|${mark}|${part}`)))
}

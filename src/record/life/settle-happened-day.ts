import { dayOfNumber } from '../day-number.ts'
import { type Days, daysOf, gapBetween, widthOf } from '../merge/compare-times.ts'
import type { Telling, When } from '../telling.ts'
import { listSources } from './list-sources.ts'
import { relateDays } from './relate-days.ts'

const done: ReadonlySet<string> = new Set(['occurred', 'ongoing'])
/** Longest stay that arrival and departure are joined to, in days. */
const longestStay = 14

/**
 * When it happened: the most exact day that reports of it give, of equals the one with most sources, then the one known first. A visit
 * lasts from its first day told to its last, and as long as was planned where that holds them. The planned day where no report of it
 * names one.
 * @param tellings in the order they were known
 */
export function settleHappenedDay(tellings: readonly Telling[], planned: When | null): When | null {
  const dated = tellings.filter((telling) => done.has(telling.status) && telling.when !== null)
  const best = mostExact(dated)
  if (best === null) return planned
  if (!dated.every(({ kind }) => kind === 'visit')) return best
  return wholeStay(dated, best, planned)
}

function mostExact(dated: readonly Telling[]): When | null {
  let best: Telling | null = null
  for (const telling of dated) if (best === null || isBetter(telling, best, dated)) best = telling
  return best?.when ?? null
}

function isBetter(a: Telling, b: Telling, dated: readonly Telling[]): boolean {
  const [left, right] = [width(a.when), width(b.when)]
  if (left !== right) return left < right
  return sourcesOf(a.when, dated) > sourcesOf(b.when, dated)
}

function width(when: When | null): number {
  const days = daysOf(when)
  return days === null ? Number.POSITIVE_INFINITY : widthOf(days)
}

function sourcesOf(when: When | null, dated: readonly Telling[]): number {
  return listSources(dated.filter((telling) => telling.when?.edtf === when?.edtf)).length
}

function wholeStay(dated: readonly Telling[], best: When, planned: When | null): When {
  const first = daysOf(best)
  if (first === null) return best
  const told = dated.flatMap(({ when }) => daysOf(when) ?? []).filter((days) => widthOf(days) <= longestStay)
  const stay = told.reduce((all, days) => join(all, days), first)
  if (planned !== null && width(planned) <= longestStay && holds(planned, stay))
    return dated.some(isCutShort) ? upTo(planned, stay) : planned
  if (stay.first === first.first && stay.last === first.last) return best
  const [from, to] = [dayOfNumber(stay.first), dayOfNumber(stay.last)]
  return { edtf: `${from}/${to}`, first: from, last: to, basis: best.basis }
}

const shortened =
  /\b(?:cut(?:s|ting)?|broke|breaks|broken) (?:\w+ ){0,2}(?:short|off)|\bcurtail|\bshort (?:his|her|their|a|the) (?:visit|trip)|\b(?:earlier than planned|ended early|left early)\b/iu

function isCutShort({ words }: Telling): boolean {
  return shortened.test(words)
}

/** From the first day planned to the last on which the visitor was there. */
function upTo(planned: When, stay: Days): When {
  const last = dayOfNumber(stay.last)
  if (planned.first === null) return planned
  return {
    edtf: planned.first === last ? last : `${planned.first}/${last}`,
    first: planned.first,
    last,
    basis: planned.basis,
  }
}

function join(all: Days, days: Days): Days {
  const joined = { first: Math.min(all.first, days.first), last: Math.max(all.last, days.last) }
  return gapBetween(all, days) <= 3 && widthOf(joined) <= longestStay ? joined : all
}

function holds(planned: When, stay: Days): boolean {
  const [first, last] = [dayOfNumber(stay.first), dayOfNumber(stay.last)]
  const relation = relateDays(planned, { edtf: `${first}/${last}`, first, last, basis: 'stated' })
  return relation === 'finer' || relation === 'same'
}

import type { Tense } from '../document/words.ts'
import {
  addMonths,
  type Day,
  dayValue,
  isCivil,
  mondayOf,
  monthValue,
  toCivil,
  toDay,
  weekdayOf,
  weekValue,
  yearValue,
} from './calendar.ts'
import type { ReadContext } from './time-rule.ts'
import type { Unit } from './word-rules.ts'

/**
 * What an incomplete date means, seen from the day the report was published. Without that day the value keeps "X" for every
 * digit that cannot be known.
 */

const two = (n: number): string => `${n}`.padStart(2, '0')

/** The nearest such weekday on the side the tense points to; the publication day counts on both. */
export function nearWeekday(now: Day | null, weekday: number, tense: Tense): string {
  if (now === null) return `XXXX-WXX-${weekday}`
  const back = (weekdayOf(now) - weekday + 7) % 7
  const ahead = (weekday - weekdayOf(now) + 7) % 7
  return dayValue(tense === 'future' ? now + ahead : now - back)
}

/**
 * "in October": the last one for a past tense, the next for a future. A month that begins within eight weeks is the coming one
 * whatever the verb: of one ten months ago the press says "last" or gives the year.
 */
export function yearOfMonth(now: Day, month: number, tense: Tense): number {
  const at = toCivil(now)
  const ahead = (month - at.month + 12) % 12
  if (ahead === 0) return at.year
  const next = month > at.month ? at.year : at.year + 1
  return tense === 'future' ? next : ahead <= 2 ? next : next - 1
}

export function nearMonth(now: Day | null, month: number, tense: Tense): string {
  return now === null ? `XXXX-${two(month)}` : monthValue(yearOfMonth(now, month, tense), month)
}

/** "Aug. 7": the nearest such day; where the nearest is months off, the tense decides. */
export function nearDay(now: Day | null, month: number, day: number, tense: Tense): string | null {
  if (!isCivil(2000, month, day)) return null
  if (now === null) return `XXXX-${two(month)}-${two(day)}`
  const { year } = toCivil(now)
  const days = [year - 1, year, year + 1].filter((y) => isCivil(y, month, day)).map((y) => toDay(y, month, day))
  const nearest = days.reduce((best, at) => (Math.abs(at - now) < Math.abs(best - now) ? at : best), days[0] ?? now)
  if (Math.abs(nearest - now) <= (tense === 'past' ? 70 : 100)) return dayValue(nearest)
  const ahead = days.find((at) => at >= now)
  const behind = days.findLast((at) => at <= now)
  const chosen = tense === 'future' ? ahead : behind
  return dayValue(chosen ?? nearest)
}

/** Value of the day, week, month, quarter, year, decade or century that lies `offset` units from the one a day is in. */
export function unitValue(now: Day | null, unit: Unit, offset: number): string {
  if (now === null) return unknownUnit(unit)
  const at = toCivil(now)
  switch (unit) {
    case 'D':
      return dayValue(now + offset)
    case 'W':
      return weekValue(now + 7 * offset)
    case 'WE':
      return `${weekValue(now + 7 * offset)}-WE`
    case 'M': {
      const then = toCivil(addMonths(toDay(at.year, at.month, 1), offset))
      return monthValue(then.year, then.month)
    }
    case 'Q': {
      const index = at.year * 4 + Math.floor((at.month - 1) / 3) + offset
      return `${yearValue(Math.floor(index / 4))}-Q${(index % 4) + 1}`
    }
    case 'E':
      return yearValue(at.year + 10 * offset).slice(0, 3)
    case 'C':
      return yearValue(at.year + 100 * offset).slice(0, 2)
    default:
      return yearValue(at.year + offset)
  }
}

function unknownUnit(unit: Unit): string {
  const values: Partial<Record<Unit, string>> = {
    D: 'XXXX-XX-XX',
    W: 'XXXX-WXX',
    WE: 'XXXX-WXX-WE',
    M: 'XXXX-XX',
    Q: 'XXXX-QX',
    E: 'XXX',
    C: 'XX',
  }
  return values[unit] ?? 'XXXX'
}

/** "two months ago": as fine as its unit says, so a month. */
export function shifted(now: Day | null, unit: Unit, amount: number): string {
  if (now === null) return unknownUnit(unit)
  if (unit === 'E') return yearValue(toCivil(now).year + 10 * amount)
  if (unit === 'C') return yearValue(toCivil(now).year + 100 * amount)
  if (unit === 'L') return yearValue(Math.max(0, toCivil(now).year + 1000 * amount))
  if (unit === 'Y' && !Number.isInteger(amount)) return unitValue(now, 'M', Math.round(amount * 12))
  return unitValue(now, unit === 'WE' ? 'W' : unit, Math.round(amount))
}

/** First day of a value: what "two days later" counts from. */
export function valueDay(value: string): Day | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?|-W(\d\d)|-Q(\d))?/.exec(value)
  if (!match) return null
  const year = Number(match[1])
  if (match[4]) return mondayOf(toDay(year, 1, 4)) + 7 * (Number(match[4]) - 1)
  if (match[5]) return toDay(year, Number(match[5]) * 3 - 2, 1)
  const day = toDay(year, Number(match[2] ?? 1), Number(match[3] ?? 1))
  return Number.isFinite(day) ? day : null
}

/** The day "the following Monday" or "a week later" is counted from: the last day read before, else the publication day. */
export function anchorDay(context: ReadContext): { day: Day | null; anchor: 'previous' | 'published' } {
  const day = context.previous ? valueDay(context.previous.value) : null
  return day === null ? { day: context.now, anchor: 'published' } : { day, anchor: 'previous' }
}

/** Quarter of the year a report speaks of: this year's, unless that lies ahead and the tense is past, or behind and it is future. */
export function nearQuarter(now: Day | null, quarter: number, tense: Tense): string {
  if (now === null) return `XXXX-Q${quarter}`
  const at = toCivil(now)
  const current = Math.floor((at.month - 1) / 3) + 1
  if (tense === 'future') return `${yearValue(quarter < current - 1 ? at.year + 1 : at.year)}-Q${quarter}`
  return `${yearValue(quarter > current + 1 || (current === 1 && quarter === 4) ? at.year - 1 : at.year)}-Q${quarter}`
}

const seasonStart = { SP: 3, SU: 6, FA: 9, WI: 12 } as const

/** Year a season is counted in: a winter belongs to the year its December lies in. */
export function nearSeason(now: Day | null, season: 'SP' | 'SU' | 'FA' | 'WI', tense: Tense): string {
  if (now === null) return `XXXX-${season}`
  const at = toCivil(now)
  const start = seasonStart[season]
  if (season === 'WI' && at.month <= 3) return `${yearValue(tense === 'future' ? at.year : at.year - 1)}-WI`
  if (tense === 'future') return `${yearValue(start + 2 >= at.month ? at.year : at.year + 1)}-${season}`
  return `${yearValue(start <= at.month ? at.year : at.year - 1)}-${season}`
}

/** How far back a quarter may have been named for "a year earlier" to mean it. */
const periodReach = 700

/** The quarter or half spoken of, so many years before; null where none was named shortly before, or something else since. */
export function earlierPeriod(context: ReadContext, years: number): string | null {
  const { period, previous } = context
  if (!period || context.start - period.end > periodReach) return null
  if (previous && previous.end > period.end + 250) return null
  const year = /^(\d{4})(-Q\d|-H\d)?$/.exec(period.value)
  return year ? `${yearValue(Number(year[1]) - years)}${year[2] ?? ''}` : null
}

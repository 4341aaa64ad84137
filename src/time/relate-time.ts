import type { Time } from '../document/facts.ts'
import type { Tense } from '../document/words.ts'
import { addMonths, type Day, mondayOf, toCivil, toDay, weekdayOf } from './calendar.ts'
import type { Days } from './day-set.ts'
import { readNumber } from './read-number.ts'
import { readUnit } from './read-word.ts'

/**
 * When a report was published that tells of something on known days with a time seen from its own day: "last week", "in November",
 * "more than a year ago". Null where the time does not fit what it is said of, or says nothing of the day of publication.
 */
export function relateTime(words: string, time: Time, tense: Tense, from: Day, to: Day): Days | null {
  const rule = time.rule.slice('time/'.length)
  switch (rule) {
    case 'weekday':
    case 'weekday-part':
      return ofWeekday(time.value, tense, from, to)
    case 'relative-weekday':
      return /^(?:last|this past|past)/iu.test(words) && onWeekday(time.value, from, to) ? [from + 1, to + 8] : null
    case 'relative-unit':
      return ofUnit(words, tense, from, to)
    case 'month-day':
    case 'day-month':
      return ofMonthDay(time.value, tense, from, to)
    case 'month':
      return ofMonth(time.value, tense, from, to)
    case 'relative-month':
      return /^last/iu.test(words) && sameMonth(time.value, from) ? [to + 20, to + 375] : null
    case 'month-of-year':
      return sameMonth(time.value, from) ? wholeYear(toCivil(from).year + yearStep(words)) : null
    case 'ago':
      return ofAgo(words, time.mod, from)
    default:
      return null
  }
}

function onWeekday(value: string, from: Day, to: Day): boolean {
  const weekday = Number(/^XXXX-WXX-(\d)/.exec(value)?.[1])
  if (to - from > 3) return false
  for (let day = from; day <= to; day++) if (weekdayOf(day) === weekday) return true
  return false
}

/** A bare weekday lies within a week of the day it is read. */
function ofWeekday(value: string, tense: Tense, from: Day, to: Day): Days | null {
  if (!onWeekday(value, from, to)) return null
  return tense === 'future' ? [from - 6, to] : [from, to + 6]
}

function ofUnit(words: string, tense: Tense, from: Day, to: Day): Days | null {
  const match = /(last|past|this|next|coming)(?: coming)? (week|weekend|month|year)$/iu.exec(words)
  if (!match) return null
  const step = /last|past/iu.test(match[1]!) ? 1 : /next|coming/iu.test(match[1]!) ? -1 : 0
  if ((step === 1 && tense === 'future') || (step === -1 && tense !== 'future')) return null
  if (/week/iu.test(match[2]!)) {
    const monday = mainWeek(from, to)
    return [monday[0] + 7 * step, monday[1] + 6 + 7 * step]
  }
  const at = toCivil(from)
  const end = toCivil(to)
  if (/year/iu.test(match[2]!)) return [toDay(at.year + step, 1, 1), toDay(end.year + step, 12, 31)]
  const first = addMonths(toDay(at.year, at.month, 1), step)
  return [first, addMonths(toDay(end.year, end.month, 1), step + 1) - 1]
}

/** Mondays of the first and last week that most of a short stretch lies in. */
function mainWeek(from: Day, to: Day): Days {
  const weeks = new Map<Day, number>()
  for (let day = from; day <= to; day++) weeks.set(mondayOf(day), (weeks.get(mondayOf(day)) ?? 0) + 1)
  const most = Math.max(...weeks.values())
  const main = [...weeks].filter(([, days]) => days >= Math.min(most, 4)).map(([monday]) => monday)
  return [Math.min(...main), Math.max(...main)]
}

/** A day named without its year lies less than a year off. */
function ofMonthDay(value: string, tense: Tense, from: Day, to: Day): Days | null {
  const match = /^XXXX-(\d\d)-(\d\d)/.exec(value)
  if (!match) return null
  const day = toDay(toCivil(from).year, Number(match[1]), Number(match[2]))
  if (day < from || day > to) return null
  return tense === 'future' ? [day - 300, day] : [day, day + 330]
}

function sameMonth(value: string, day: Day): boolean {
  return Number(/^XXXX-(\d\d)/.exec(value)?.[1]) === toCivil(day).month
}

function ofMonth(value: string, tense: Tense, from: Day, to: Day): Days | null {
  if (!sameMonth(value, from)) return null
  return tense === 'future' ? [from - 300, to] : [from, to + 330]
}

function yearStep(words: string): number {
  return /last|previous/iu.test(words) ? 1 : /next/iu.test(words) ? -1 : 0
}

function wholeYear(year: number): Days {
  return [toDay(year, 1, 1), toDay(year, 12, 31)]
}

/** "two years ago" is two years give or take half of one; "more than" and "nearly" say on which side. */
function ofAgo(words: string, mod: string | undefined, from: Day): Days | null {
  const match = /(?:^|[\s-])([^\s-]+(?:-[^\s-]+)?) (?:more )?(days?|weeks?|months?|years?|decades?) ago$/iu.exec(words)
  if (!match) return null
  const number = readNumber(match[1]!)
  if (number === null || number < 1) return null
  const unit = readUnit(match[2])
  if (unit === 'D') return [from + number - 1, from + number + 1]
  if (unit === 'W') return [from + 7 * number - 3, from + 7 * number + 6]
  const months = number * (unit === 'E' ? 120 : unit === 'Y' ? 12 : 1)
  const then = addMonths(from, months)
  const slack = unit === 'M' ? 20 : unit === 'Y' ? 190 : 700
  if (mod === 'BEFORE') return [then, then + 2 * slack]
  if (mod === 'AFTER') return [then - slack, then + 5]
  return [then - slack, then + slack]
}

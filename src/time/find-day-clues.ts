import type { Time } from '../document/facts.ts'
import type { Words } from '../document/words.ts'
import { daysInMonth, dayValue, parseDay, toDay, weekdayOf } from './calendar.ts'
import { type Clue, forever } from './clue.ts'
import type { Days } from './day-set.ts'
import { findTense } from './find-tense.ts'
import { stampRules } from './stamp-rules.ts'

/** Days the text itself names that say when it was written: datelines, weekdays with their day, posts, pictures. */
export function findDayClues(text: string, words: Words, times: readonly Time[]): Clue[] {
  return [
    ...datelineClues(text, words, times),
    ...weekdayDateClues(text, words, times),
    ...namedDayClues(text, words, times),
  ]
}

/** "BEIJING, March 3 (Xinhua) --": that day or the next, in a year whose weekdays agree with the weekday of its first sentence. */
function datelineClues(text: string, words: Words, times: readonly Time[]): Clue[] {
  const time = times.find(({ start, rule }) => start < 60 && /^time\/(?:month-day|day-month)/.test(rule))
  if (!time || !/^[\p{Lu} .,'’-]{3,50}, $/u.test(text.slice(0, time.start))) return []
  const after = text.slice(time.end, time.end + 40)
  if (!/^,? ?(?:\([^)]{2,30}\)|\p{Lu}[\p{L} ]{1,20})? ?(?:--?|—|–|_)/u.test(after)) return []
  const [, year, month, day] = /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/.exec(time.value) ?? []
  if (!year || !month || !day) return []
  const weekday = year === 'XXXX' ? leadWeekday(words, times) : null
  const named = everyYear(Number(month), Number(day)).filter((at) => year === 'XXXX' || dayValue(at).startsWith(year))
  const days = named.filter((at) => weekday === null || weekdayOf(at) === weekday).map((at): Days => [at, at + 1])
  const reason = weekday === null ? 'the dateline gives the day' : 'the dateline’s day falls on the weekday told'
  return [{ start: time.start, end: time.end, days, rule: 'time/dateline-day', reason, bounded: true }]
}

function leadWeekday(words: Words, times: readonly Time[]): number | null {
  const end = words.sentences.find(({ end, start }) => end - start > 60)?.end ?? 0
  const time = times.find(({ rule, start }) => rule === 'time/weekday' && start < end)
  return time && findTense(words, time.start, time.end) !== 'future' ? Number(time.value.slice(-1)) : null
}

function everyYear(month: number, day: number): number[] {
  const all: number[] = []
  for (let year = 1980; year <= 2049; year++) if (day <= daysInMonth(year, month)) all.push(toDay(year, month, day))
  return all
}

/** Words before a day that lies ahead or is only a term: "due March 1, 2011". */
const termBefore =
  /\b(?:due|until|till|by|through|to|expir\w*|matur\w*|before|deadline|ending|effective|from|payable|on or before|for) (?:on )?$/iu

/** "in an editorial on Thursday, April 6": a year in which they agree; such a day is named with its weekday when it is near. */
function weekdayDateClues(text: string, words: Words, times: readonly Time[]): Clue[] {
  const clues: Clue[] = []
  for (const time of times) {
    const [, month, day] = /^XXXX-(\d\d)-(\d\d)$/.exec(time.value) ?? []
    const weekday = /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u.exec(text.slice(time.start, time.end))?.[1]
    if (!weekday || !month || !day) continue
    const number = ['Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur', 'Sun'].indexOf(weekday) + 1
    const ahead = findTense(words, time.start, time.end) === 'future'
    const days = everyYear(Number(month), Number(day))
      .filter((at) => weekdayOf(at) === number)
      .map((at): Days => (ahead ? [at - 60, at] : [at - 3, at + 120]))
    clues.push({
      start: time.start,
      end: time.end,
      days,
      rule: 'time/weekday-and-day',
      reason: 'weekday and day must agree',
      bounded: true,
    })
  }
  return clues
}

/** Days with a year that posts, pictures and weekdays carry; other past days: the report is not older. */
function namedDayClues(text: string, words: Words, times: readonly Time[]): Clue[] {
  const clues: Clue[] = []
  const stamped: Clue[] = []
  for (const time of times) {
    if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(time.value)) continue
    const stamp = stampClue(text, time)
    if (!stamp && isTerm(text, words, time)) continue
    if (stamp) stamped.push(stamp)
    clues.push({
      start: time.start,
      end: time.end,
      days: [[firstDay(time.value) - (stamp ? 31 : 0), forever]],
      rule: 'time/named-past-day',
      reason: `names ${time.value} as past`,
      bounded: false,
    })
  }
  const latest = stamped.sort((a, b) => b.days[0]![1] - a.days[0]![1])[0]
  return latest ? [latest, ...clues] : clues
}

function stampClue(text: string, time: Time): Clue | null {
  const day = parseDay(time.value)
  if (day === null) return null
  const before = text.slice(Math.max(0, time.start - 60), time.start)
  const after = text.slice(time.end, time.end + 60)
  const span = { start: time.start, end: time.end, bounded: true }
  if (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u.test(text.slice(time.start, time.end))) {
    return {
      ...span,
      days: [[day, day + 60]],
      rule: 'time/weekday-and-day',
      reason: `names the weekday with ${time.value}`,
    }
  }
  const stamp = stampRules.find((stamp) => stamp.before.test(before) && stamp.after.test(after))
  return stamp
    ? { ...span, days: [[day + stamp.from, day + stamp.to]], rule: stamp.id, reason: `${stamp.what} ${time.value}` }
    : null
}

function isTerm(text: string, words: Words, time: Time): boolean {
  return (
    /(?:copyright|©|\(c\)) ?$/iu.test(text.slice(Math.max(0, time.start - 12), time.start)) ||
    termBefore.test(text.slice(Math.max(0, time.start - 20), time.start)) ||
    findTense(words, time.start, time.end) === 'future'
  )
}

function firstDay(value: string): number {
  return toDay(Number(value.slice(0, 4)), Number(value.slice(5, 7) || 1), Number(value.slice(8, 10) || 1))
}

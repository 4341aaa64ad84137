import type { Time } from '../document/facts.ts'
import { type Day, dayValue, parseDay, weekdayOf } from './calendar.ts'
import { writeEdtf } from './write-edtf.ts'

/** What stands between the two ends of a stretch of time. */
const span = /^,? ?(?:[-–—]|to|through|thru|until|till|up to)(?: (?:and including |about |the |on |the end of )*)? ?$/iu
const both = /^,? (?:and|to)(?: the)? $/iu
const spanBefore = /\b(?:from|between)(?: the| about| around| early| late)? $/iu

const weekdays = /^time\/weekday(?:-part)?$/

/** How far back "next week" may stand from the weekday it fixes; they must share a line. */
const weekReach = 160

/**
 * Sees which times are the two ends of one stretch ("from Monday to Wednesday", "August 2-12, 2022"), and which weekdays belong to
 * a week just named ("next week … on Wednesday").
 *
 * Each end stays a time of its own with its own TIMEX3 value, as TimeML annotates them, so nothing is read twice; but the `edtf` of
 * both is the whole interval. Whoever dates an event finds the interval on any of the times in its clause.
 */
export function joinRanges(text: string, times: readonly Time[], now: Day | null): Time[] {
  const joined = [...times]
  for (let i = 0; i < joined.length; i++) {
    const week = now === null ? null : namedWeek(text, joined, i)
    if (week !== null) joined[i] = inWeek(joined[i]!, week)
    else if (i > 0 && now !== null) joined[i] = inSequence(text, joined[i - 1]!, joined[i]!, now)
  }
  for (let i = 1; i < joined.length; i++) {
    const ends = readRange(text, joined[i - 1]!, joined[i]!, now)
    if (ends) [joined[i - 1], joined[i]] = ends
  }
  return joined
}

/** The day of saying so is no day of the week that is spoken of: "next week, the ministry announced on Wednesday". */
const saying =
  /\b(?:said|says|announced|confirmed|reported|stated|declared|disclosed|revealed|added|wrote|posted|told (?:reporters|journalists|lawmakers|parliament))(?: late| early| earlier)?(?: on)? $/u

/** Monday of a coming week named shortly before a plain weekday. */
function namedWeek(text: string, times: readonly Time[], at: number): Day | null {
  const time = times[at]!
  if (!weekdays.test(time.rule) || saying.test(text.slice(Math.max(0, time.start - 40), time.start))) return null
  for (let back = at - 1; back >= 0; back--) {
    const week = times[back]!
    if (time.start - week.end > weekReach || /[.!?]["”’']? |\n/u.test(text.slice(week.end, time.start))) return null
    if (week.rule === 'time/relative-unit' && /^next week/iu.test(text.slice(week.start, week.end)) && week.edtf)
      return parseDay(week.edtf.slice(0, 10))
  }
  return null
}

/** What joins two days of one schedule: "on Tuesday, then to Rome on Wednesday". */
const sequence = /^(?:[^.!?\n]{0,60}\bthen\b[^.!?\n]{0,40}|,? and (?:on )?)$/u

/** A day of a schedule ahead comes after the one before it. */
function inSequence(text: string, before: Time, time: Time, now: Day): Time {
  const gap = text.slice(before.end, time.start)
  if (!weekdays.test(before.rule) || !weekdays.test(time.rule) || !sequence.test(gap)) return time
  const [first, day] = [parseDay(before.value.slice(0, 10)), parseDay(time.value.slice(0, 10))]
  if (first === null || day === null || first <= now || day > first || day < now - 6) return time
  return withValue(time, dayValue(first + ((day - first + 700) % 7)) + time.value.slice(10))
}

function inWeek(time: Time, monday: Day): Time {
  const day = parseDay(time.value.slice(0, 10))
  if (day === null || day >= monday || day < monday - 7) return time
  return withValue(time, dayValue(monday + weekdayOf(day) - 1) + time.value.slice(10))
}

function withValue(time: Time, value: string): Time {
  return { ...time, value, edtf: writeEdtf(value, time.mod) }
}

function readRange(text: string, first: Time, second: Time, now: Day | null): [Time, Time] | null {
  if (first.type !== 'DATE' && first.type !== 'TIME') return null
  if (second.type !== 'DATE' && second.type !== 'TIME') return null
  const gap = text.slice(first.end, second.start)
  const before = text.slice(Math.max(0, first.start - 18), first.start)
  if (!span.test(gap) && !(both.test(gap) && spanBefore.test(before))) return null
  const [a, b] = inOrder(sameYear(first, second, gap), second, now)
  const from = a.edtf?.replace(/[~?]/g, '').split('/')[0]
  const to = b.edtf?.replace(/[~?]/g, '').split('/').at(-1)
  if (!from || !to || from > to) return a === first && b === second ? null : [a, b]
  const edtf = `${from}/${to}`
  return [
    { ...a, edtf },
    { ...b, edtf },
  ]
}

/** "August 2-12, 2022": the year at the end is the year of both. */
function sameYear(first: Time, second: Time, gap: string): Time {
  const plain = /^time\/(?:month-day|day-month|month)$/.test(first.rule)
  const dated = /^time\/(?:month-day-year|day-month-year|month-year|same-month-day)$/.test(second.rule)
  if (!plain || !dated || gap.length > 12 || !/^\d{4}/.test(second.value)) return first
  const year = Number(second.value.slice(0, 4))
  const value = `${year}${first.value.slice(4)}`
  return withValue(first, value > second.value ? `${year - 1}${first.value.slice(4)}` : value)
}

/** Weekdays resolved one by one may come out the wrong way round: then the later one is a week on, or the earlier a week back. */
function inOrder(first: Time, second: Time, now: Day | null): [Time, Time] {
  const a = parseDay(first.value.slice(0, 10))
  const b = parseDay(second.value.slice(0, 10))
  if (now === null || a === null || b === null || a <= b || !/weekday/.test(second.rule) || !/weekday/.test(first.rule))
    return [first, second]
  if (a - b > 7) return [first, second]
  if (a >= now) return [first, withValue(second, dayValue(b + 7) + second.value.slice(10))]
  return [withValue(first, dayValue(a - 7) + first.value.slice(10)), second]
}

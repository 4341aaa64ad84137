import type { Time } from '../document/facts.ts'
import type { Because, Published, Report } from '../document/report.ts'
import type { Span } from '../document/span.ts'
import type { Trace } from '../document/trace.ts'
import type { Words } from '../document/words.ts'
import { daysInMonth, dayValue, monthValue, parseDay, toCivil, toDay, weekdayOf, yearValue } from './calendar.ts'
import { DaySet, type Days } from './day-set.ts'
import { findTense } from './find-tense.ts'
import { matchOccasions, type OccasionMention } from './match-occasions.ts'
import { relateTime } from './relate-time.ts'

/** One thing the text says of its own day: the days it leaves, and why. */
interface Clue extends Span {
  readonly days: readonly Days[]
  readonly rule: string
  readonly reason: string
  /** Whether it bounds the day on both sides; what only says "not before" cannot date a report. */
  readonly bounded: boolean
}

const forever = toDay(2049, 12, 31)
/** A wider answer than this says too little to be one. */
const widest = 370

/**
 * Reasons out the day of a report that does not give one, from its own words: occasions whose days are known, told with times seen
 * from the day of writing; days that must agree with weekdays; past days it names. Every clue that was used is in `because`. Null where
 * what is left is wider than about a year.
 *
 * `times` are those read without a day.
 */
export function dateReport(report: Report, words: Words, times: readonly Time[], trace?: Trace): Published | null {
  const clues = [
    ...occasionClues(report.text, words, times),
    ...datelineClues(report, words, times),
    ...namedDayClues(report.text, words, times),
  ]
  const days = new DaySet()
  const used: Clue[] = []
  for (const clue of clues) {
    const [a, b] = days.bounds()
    const kept = days.keep(clue.days)
    const [from, to] = days.bounds()
    if (kept && (from !== a || to !== b || clue.bounded)) used.push(clue)
    trace?.({
      stage: 'time',
      rule: clue.rule,
      start: clue.start,
      end: clue.end,
      outcome: kept ? 'read' : 'lost',
      why: kept ? clue.reason : `against the rest: ${clue.reason}`,
    })
  }
  if (!used.some(({ bounded }) => bounded)) return null
  const stretch = chooseStretch(days, used)
  if (!stretch) return null
  const weekday = weekdayClue(report.text, words, times, stretch)
  const answer = weekday ? weekday.days[0]! : stretch
  return { edtf: writeDays(answer), basis: 'text', because: [...used, ...(weekday ? [weekday] : [])].map(toBecause) }
}

function toBecause({ reason, rule, start, end }: Clue): Because {
  return { reason, rule, start, end }
}

/** What is left as one stretch; where years apart are left, the first after the latest past day the text names. */
function chooseStretch(days: DaySet, used: readonly Clue[]): Days | null {
  const [from, to] = days.bounds()
  if (to - from <= widest) return [from, to]
  const first = days.firstStretch(40)
  const floor = Math.max(
    ...used.filter(({ bounded }) => !bounded).map(({ days }) => days[0]![0]),
    Number.NEGATIVE_INFINITY,
  )
  const next = days.after(first[1])
  if (first[1] - first[0] > widest || next === null) return null
  return first[1] - floor < 2.2 * 365 && next - first[1] > 3.5 * 365 ? first : null
}

/** A day, a whole month or year, else an interval. */
function writeDays([from, to]: Days): string {
  if (from === to) return dayValue(from)
  const [a, b] = [toCivil(from), toCivil(to)]
  const wholeMonths = a.day === 1 && b.day === daysInMonth(b.year, b.month)
  if (wholeMonths && a.year === b.year && a.month === b.month) return monthValue(a.year, a.month)
  if (wholeMonths && a.year === b.year && a.month === 1 && b.month === 12) return yearValue(a.year)
  return `${dayValue(from)}/${dayValue(to)}`
}

/** Verbs a time may stand beside without dating what else is told: "said last week that the bombing …". */
const reporting =
  /(?:said|says|say|told|tells|announced|reported|added|wrote|testified|warned|argued|acknowledged|confirmed|insisted|stated|declared)(?: (?:on|late|early|in a \S+))* $/iu
/** How far from the words of an occasion its time may stand. */
const reach = 90
const weekdayReach = 60
/** Occasions that are called by their day for ever after: "the Sept. 11 attacks". */
const calledByDay = new Set(['2001-09-11', '2021-01-06', '2023-10-07', '2005-07-07', '1997-07-01'])

/** Occasions told with a time: each bounds the day. Told without one: the report is not older. */
function occasionClues(text: string, words: Words, times: readonly Time[]): Clue[] {
  const mentions = matchOccasions(
    text.toLowerCase().length === text.length ? text.toLowerCase() : text,
    words.sentences,
  )
  const byTime = new Map<string, Clue & { days: Days[] }>()
  const lower: Clue[] = []
  const meetings = new Map<string, number>()
  for (const { what, sentence } of mentions)
    meetings.set(`${what} ${sentence}`, (meetings.get(`${what} ${sentence}`) ?? 0) + 1)
  for (const mention of mentions) {
    const single = meetings.get(`${mention.what} ${mention.sentence}`) === 1
    if (single && isPast(words, mention)) lower.push(notBefore(mention))
    for (const time of times) {
      const days = relate(text, words, time, mention)
      if (!days) continue
      const key = `${time.id} ${mention.what}`
      const clue = byTime.get(key)
      if (clue) clue.days.push(days)
      else byTime.set(key, occasionClue(text, time, mention, days))
    }
  }
  const dated = new Set([...byTime.keys()].filter((key) => dayRules.test(ruleOf(key, times))).map(occasionOf))
  const clues = [...byTime]
    .filter(([key]) => !/^time\/weekday/.test(ruleOf(key, times)) || !dated.has(occasionOf(key)))
    .map(([, clue]) => clue)
  return [...clues, ...lower].sort((a, b) => Number(b.bounded) - Number(a.bounded) || width(a) - width(b))
}

/** Once its day is given, a bare weekday near an occasion is of something else. */
const dayRules = /^time\/(?:month-day|day-month)$/
const ruleOf = (key: string, times: readonly Time[]): string => times[Number(/^t(\d+)/.exec(key)?.[1]) - 1]?.rule ?? ''
const occasionOf = (key: string): string => key.slice(key.indexOf(' ') + 1)

function width({ days }: Clue): number {
  return days.reduce((sum, [from, to]) => sum + to - from, 0)
}

function isPast(words: Words, { start, end }: Span): boolean {
  return findTense(words, start, end) === 'past'
}

function notBefore(mention: OccasionMention): Clue {
  const reason = `tells of ${mention.what}, ${dayValue(mention.from)}`
  return {
    start: mention.start,
    end: mention.end,
    days: [[mention.from, forever]],
    rule: 'time/known-occasion',
    reason,
    bounded: false,
  }
}

function occasionClue(text: string, time: Time, mention: OccasionMention, days: Days): Clue & { days: Days[] } {
  const reason = `“${text.slice(time.start, time.end)}” of ${mention.what}, ${dayValue(mention.from)}`
  const span = { start: Math.min(time.start, mention.start), end: Math.max(time.end, mention.end) }
  return { ...span, days: [days], rule: 'time/occasion-and-time', reason, bounded: true }
}

/** What is set long before it happens, so that "next week" of it can be trusted. */
const scheduled =
  /summit|session|Assembly|conference|Conference|Forum|Olympics|World Cup|Super Bowl|election|Inaugurat|inaugurat|address|accession|flight|referendum/u

function relate(text: string, words: Words, time: Time, mention: OccasionMention): Days | null {
  const gap = Math.max(time.start - mention.end, mention.start - time.end)
  const weekday = /^time\/weekday/.test(time.rule)
  if (gap > (weekday ? weekdayReach : reach)) return null
  if (text.slice(Math.min(time.end, mention.end), Math.max(time.start, mention.start)).includes('\n')) return null
  if (reporting.test(text.slice(Math.max(0, time.start - 40), time.start))) return null
  if (/^time\/(?:month-day|day-month|month)$/.test(time.rule) && calledByDay.has(dayValue(mention.from))) return null
  const tense = findTense(words, time.start, time.end)
  const told = findTense(words, mention.start, mention.end)
  const ahead = tense === 'future' && told === 'future' && scheduled.test(mention.what)
  if ((tense === 'future' || told === 'future') && !ahead) return null
  return relateTime(text.slice(time.start, time.end), time, ahead ? 'future' : 'past', mention.from, mention.to)
}

/** "BEIJING, March 3 (Xinhua) --": that day or the next, in a year whose weekdays agree with the weekday of its first sentence. */
function datelineClues({ text }: Report, words: Words, times: readonly Time[]): Clue[] {
  const time = times.find(({ start, rule }) => start < 60 && /^time\/(?:month-day|day-month)$/.test(rule))
  if (!time || !/^[\p{Lu} .,'’-]{3,50}, $/u.test(text.slice(0, time.start))) return []
  if (!/^,? ?(?:\([^)]{2,30}\)|\p{Lu}[\p{L} ]{1,20})? ?(?:--?|—|–|_)/u.test(text.slice(time.end, time.end + 40)))
    return []
  const [, month, day] = /^XXXX-(\d\d)-(\d\d)/.exec(time.value) ?? []
  if (!month || !day) return []
  const weekday = leadWeekday(words, times)
  const days = everyYear(Number(month), Number(day)).filter((at) => weekday === null || weekdayOf(at) === weekday)
  const reason =
    weekday === null ? 'the dateline gives the day without a year' : 'the dateline’s day falls on the weekday told'
  return [
    {
      start: time.start,
      end: time.end,
      days: days.map((at): Days => [at, at + 1]),
      rule: 'time/dateline-day',
      reason,
      bounded: true,
    },
  ]
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

/** A post or picture carries its day with the year; so does a note of a later change. Days after it that the report may be of. */
const stamps: readonly {
  readonly rule: string
  readonly before: RegExp
  readonly after: RegExp
  readonly from: number
  readonly to: number
  readonly what: string
}[] = [
  {
    rule: 'time/post-day',
    before: /\(@\w{2,20}\) (?:on )?$/u,
    after: /^/u,
    from: 0,
    to: 31,
    what: 'a post it quotes is of',
  },
  {
    rule: 'time/amended-day',
    before: /(?:amended|corrected|updated) on $/iu,
    after: /^/u,
    from: -31,
    to: 0,
    what: 'it was changed on',
  },
  {
    rule: 'time/picture-day',
    before: /\p{L},? $/u,
    after: /^[.,]? ?(?:REUTERS|AFP|AP\b|\(?Photo|\[Photo|\((?:\p{Lu}[\p{L}. ]{2,40}\/)|in \p{Lu}\p{L}+\. \()/u,
    from: 0,
    to: 100,
    what: 'a picture is of',
  },
]

/** Days with a year that posts, pictures and weekdays carry; other past days: the report is not older. */
function namedDayClues(text: string, words: Words, times: readonly Time[]): Clue[] {
  const clues: Clue[] = []
  const stamped: Clue[] = []
  for (const time of times) {
    if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(time.value) || isTerm(text, words, time)) continue
    const stamp = stampClue(text, time)
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
  const stamp = stamps.find((stamp) => stamp.before.test(before) && stamp.after.test(after))
  return stamp
    ? { ...span, days: [[day + stamp.from, day + stamp.to]], rule: stamp.rule, reason: `${stamp.what} ${time.value}` }
    : null
}

function isTerm(text: string, words: Words, time: Time): boolean {
  return (
    termBefore.test(text.slice(Math.max(0, time.start - 20), time.start)) ||
    findTense(words, time.start, time.end) === 'future'
  )
}

function firstDay(value: string): number {
  return toDay(Number(value.slice(0, 4)), Number(value.slice(5, 7) || 1), Number(value.slice(8, 10) || 1))
}

/** A report that opens as agencies do, "Hong Kong (CNN) –": they name the weekday of the day itself. */
const wireOpening = /(?:^|\n)\p{Lu}[\p{L} .,'’-]{2,40} \(\p{Lu}[\p{L} ]{1,20}\)/u

/** Two weekdays that follow each other, in a week that is already known: the report is of the later one. */
function weekdayClue(text: string, words: Words, times: readonly Time[], [from, to]: Days): Clue | null {
  if (to - from > 6 || to - from < 2 || !wireOpening.test(text.slice(0, 400))) return null
  const plain = times.filter(
    ({ rule, start, end }) => /^time\/weekday/.test(rule) && findTense(words, start, end) !== 'future',
  )
  const told = new Map(plain.map((time) => [Number(/WXX-(\d)/.exec(time.value)?.[1]), time]))
  for (let day = to; day >= from; day--) {
    const time = told.get(weekdayOf(day))
    if (!time) continue
    if (!told.has(weekdayOf(day - 1))) return null
    const reason = `${text.slice(time.start, time.end)} is the latest day told, after the day before it`
    return {
      start: time.start,
      end: time.end,
      days: [[day, day]],
      rule: 'time/weekday-of-writing',
      reason,
      bounded: true,
    }
  }
  return null
}

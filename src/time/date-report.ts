import type { Time } from '../document/facts.ts'
import type { Because, Published, Report } from '../document/report.ts'
import type { Trace } from '../document/trace.ts'
import type { Words } from '../document/words.ts'
import { daysInMonth, dayValue, monthValue, toCivil, weekdayOf, yearValue } from './calendar.ts'
import type { Clue } from './clue.ts'
import { DaySet, type Days } from './day-set.ts'
import { findDayClues } from './find-day-clues.ts'
import { findNewsClues } from './find-news-clues.ts'
import { findOccasionClues } from './find-occasion-clues.ts'
import { findOfficeClues } from './find-office-clues.ts'
import { findTense } from './find-tense.ts'
import { matchOccasions } from './match-occasions.ts'

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
  const days = new DaySet()
  const used: Clue[] = []
  for (const clue of findClues(report.text, words, times)) {
    const [a, b] = days.bounds()
    const kept = days.keep(clue.days)
    const [from, to] = days.bounds()
    if (kept && (from !== a || to !== b || clue.bounded)) used.push(clue)
    const why = kept ? clue.reason : `against the rest: ${clue.reason}`
    trace?.({ stage: 'time', rule: clue.rule, start: clue.start, end: clue.end, outcome: kept ? 'read' : 'lost', why })
  }
  if (!used.some(({ bounded, rule }) => bounded && rule !== 'time/holder-in-office')) return null
  const stretch = chooseStretch(days, used)
  if (!stretch) return null
  const weekday = weekdayClue(report.text, words, times, stretch)
  const answer = weekday ? weekday.days[0]! : stretch
  const steps = [...used, ...(weekday ? [weekday] : [])].map((clue) => toBecause(clue, answer))
  const because = [...new Map(steps.map((step) => [step.reason, step] as const)).values()]
  return { edtf: writeDays(answer), basis: 'text', because }
}

/** How much of a text is looked at: what it is about is told by then. */
const looked = 20_000
/** Mentions of occasions weighed; no honest report has more. */
const most = 200

/** All clues, those that bound the day first, the narrowest of them before the others. */
function findClues(text: string, words: Words, times: readonly Time[]): Clue[] {
  const sentences = words.sentences.filter(({ start }) => start < looked)
  const early = times.filter(({ start }) => start < looked)
  const lower = text.slice(0, (sentences.at(-1)?.end ?? 0) + 1).toLowerCase()
  const mentions = lower.length > text.length ? [] : matchOccasions(lower, sentences).slice(0, most)
  const clues = [
    ...findOccasionClues(text, words, early, mentions),
    ...findNewsClues(text, words, early, mentions),
    ...findDayClues(text, words, early),
    ...findOfficeClues(text, words),
  ]
  return clues.sort((a, b) => Number(b.bounded) - Number(a.bounded) || width(a) - width(b))
}

function width({ days }: Clue): number {
  return days.reduce((sum, [from, to]) => sum + to - from, 0)
}

/** The reason of the stretch that holds the answer, where a clue has several. */
function toBecause({ reason, each, days, rule, start, end }: Clue, answer: Days): Because {
  const at = days.findIndex(([from, to]) => from <= answer[0] && answer[0] <= to)
  return { reason: each?.[at] ?? reason, rule, start, end }
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
  return first[0] > floor && first[1] - floor < 2.2 * 365 && next - first[1] > 3.5 * 365 ? first : null
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

import { dayNumber, dayOfNumber, firstOfMonth } from './day-number.ts'
import type { Period } from './period.ts'
import { type Bar, outcomes, stackBar } from './stack-bins.ts'

/** Stretches of the calendar that bars can stand for: about how many days they have, and where the one that holds a day begins and ends. */
const stretches: readonly { readonly days: number; readonly around: (day: string) => Period }[] = [
  { days: 7, around: weekOf },
  { days: 31, around: (day) => monthsOf(day, 1) },
  { days: 92, around: (day) => monthsOf(day, 3) },
  { days: 366, around: (day) => monthsOf(day, 12) },
  { days: 1827, around: (day) => monthsOf(day, 60) },
  { days: 3653, around: (day) => monthsOf(day, 120) },
]

/**
 * Bars put together into longer ones (weeks, months, quarters, years, 5 and 10 years) until each is wide enough to show what it is made of. The same
 * bars where they are.
 * @param bars by their first day
 * @param scale pixels a day
 * @param least pixels of a bar
 */
export function widenBars(bars: readonly Bar[], scale: number, least: number): readonly Bar[] {
  const length = Math.max(0, ...bars.map(({ days }) => days.end - days.start))
  if (bars.length === 0 || length * scale >= least) return bars
  const stretch = stretches.find(({ days }) => days > length && days * scale >= least) ?? stretches.at(-1)!
  const joined = new Map<number, Bar>()
  for (const bar of bars) {
    const days = stretch.around(dayOfNumber(bar.days.start))
    const before = joined.get(days.start)
    joined.set(days.start, before ? joinBars(before, bar) : stackBar(bar.bin, days))
  }
  return [...joined.values()]
}

function joinBars(one: Bar, other: Bar): Bar {
  const bin = { ...one.bin }
  for (const outcome of outcomes) bin[outcome] += other.bin[outcome]
  return stackBar(bin, one.days)
}

/** From Monday. */
function weekOf(day: string): Period {
  const number = dayNumber(day)
  const start = number - ((((number + 3) % 7) + 7) % 7)
  return { start, end: start + 7 }
}

function monthsOf(day: string, count: number): Period {
  // Counted from the year 0.
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const first = month - (month % count) + 1
  return { start: firstOfMonth(0, first), end: firstOfMonth(0, first + count) }
}

import { addDays, weekdayOf } from '../say-day.ts'

export interface Period {
  readonly words: string
  readonly from: string
  readonly to: string
}

/** Periods that are often asked for, as seen on a day. */
export function quickPeriods(today: string): readonly Period[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7))
  return [
    { words: 'This week', from: monday, to: addDays(monday, 6) },
    { words: 'Next week', from: addDays(monday, 7), to: addDays(monday, 13) },
    { words: 'This month', ...monthOf(year, month) },
    { words: 'Next month', ...monthOf(year, month + 1) },
    { words: 'Last month', ...monthOf(year, month - 1) },
    { words: 'This year', from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` },
    { words: 'Last year', from: `${pad(year - 1, 4)}-01-01`, to: `${pad(year - 1, 4)}-12-31` },
  ]
}

/** First and last day of a month; month 0 is December of the year before, 13 January of the next. */
export function monthOf(year: number, month: number): { from: string; to: string } {
  const first = new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10)
  return { from: first, to: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) }
}

const pad = (number: number, width: number) => String(number).padStart(width, '0')

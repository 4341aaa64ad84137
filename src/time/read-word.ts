import { months, type Unit, units, weekdays } from './word-rules.ts'

const key = (text: string): string => text.toLowerCase().replace('.', '')

/** "Sept." is 9; 0 for what is no month. */
export function readMonth(text = ''): number {
  return months[key(text)] ?? 0
}

/** "Fri." is 5, as ISO counts; 0 for what is no weekday. */
export function readWeekday(text = ''): number {
  return weekdays[key(text)] ?? 0
}

/** "weeks" is W; a day for what is no unit. */
export function readUnit(text = ''): Unit {
  const lower = key(text)
  return units[lower] ?? units[lower.replace(/s$/, '')] ?? 'D'
}

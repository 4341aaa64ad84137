import { toCivil } from '../../src/time/calendar.ts'

/** "2021-05-20" of days since 1970-01-01. */
export function writeDay(day: number): string {
  const { year, month, day: ofMonth } = toCivil(day)
  return `${year}-${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`
}

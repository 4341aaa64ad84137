import type { Day } from './telling.ts'

/**
 * First and last day of an EDTF level 1 value: a day, month or year, approximate or uncertain or not, or an interval of them.
 * An open end, and what is no date, is null.
 */
export function daysOfEdtf(edtf: string): { first: Day | null; last: Day | null } {
  const [from = '', to = from] = edtf.replace(/[~?%]/gu, '').split('/')
  return { first: boundary(from, false), last: boundary(to, true) }
}

function boundary(part: string, last: boolean): Day | null {
  const match = /^(?<year>\d{4})(?:-(?<month>\d\d))?(?:-(?<day>\d\d))?$/u.exec(part)?.groups
  if (!match) return null
  const month = match.month ?? (last ? '12' : '01')
  return `${match.year}-${month}-${match.day ?? (last ? lastDayOf(Number(match.year), Number(month)) : '01')}`
}

function lastDayOf(year: number, month: number): string {
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')
}

import { daysInMonth, dayValue, mondayOfWeek, monthValue, toDay } from './calendar.ts'

const seasonMonths: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
}

/** Half-year, quarter or season (of the northern half of the earth) as an interval of months. A winter runs into the next year. */
function monthsOf(year: number, part: string): string | null {
  const months = seasonMonths[part]
  if (!months) return null
  const [from, to] = months
  const end = to > 12 ? monthValue(year + 1, to - 12) : monthValue(year, to)
  return `${monthValue(year, from)}/${end}`
}

/**
 * EDTF level 1 of a TIMEX3 value: days, months and years as they are, weeks, weekends, quarters, halves, seasons, decades and
 * centuries as intervals, times of day as their day. Null for durations, sets, vague references and values with unknown digits.
 */
export function writeEdtf(value: string, mod?: string): string | null {
  const day = /^(\d{4}-\d\d-\d\d)(?:T[\dA-Z:.]+)?$/.exec(value)
  const approximate = mod === 'APPROX' ? '~' : ''
  if (day) return `${day[1]}${approximate}`
  if (/^\d{4}(?:-\d\d)?$/.test(value)) return `${value}${approximate}`
  if (/^\d{3}$/.test(value)) return `${value}0/${value}9`
  if (/^\d{2}$/.test(value)) return `${value}00/${value}99`
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value)
  if (week) {
    const monday = mondayOfWeek(Number(week[1]), Number(week[2]))
    return `${dayValue(week[3] ? monday + 5 : monday)}/${dayValue(monday + 6)}`
  }
  const part = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(value)
  return part ? monthsOf(Number(part[1]), part[2]!) : null
}

/** First and last day of an EDTF value as day numbers, for comparing; null for what is open or not a date. */
export function edtfDays(edtf: string): { from: number; to: number } | null {
  const [a = '', b = a] = edtf.replace(/[~?%]/g, '').split('/')
  const from = boundary(a, false)
  const to = boundary(b, true)
  return from === null || to === null ? null : { from, to }
}

function boundary(text: string, last: boolean): number | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text)
  if (!match) return null
  const year = Number(match[1])
  const month = match[2] ? Number(match[2]) : last ? 12 : 1
  return toDay(year, month, match[3] ? Number(match[3]) : last ? daysInMonth(year, month) : 1)
}

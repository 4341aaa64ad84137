const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const longMonths = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
] as const
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

const milliseconds = 86_400_000
const instant = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** Days between two ISO days, `to` minus `from`. */
export const countDays = (from: string, to: string): number => Math.round((instant(to) - instant(from)) / milliseconds)

/** An ISO day so many days later. */
export const addDays = (day: string, days: number): string =>
  new Date(instant(day) + days * milliseconds).toISOString().slice(0, 10)

/** 0 for Sunday. */
export const weekdayOf = (day: string): number => new Date(instant(day)).getUTCDay()

/** "12 Mar 2026", of an ISO day or instant. */
export function sayDay(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-')
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`
}

/** "Thursday, 12 Mar 2026" */
export const sayWeekday = (day: string): string => `${weekdays[weekdayOf(day)]}, ${sayDay(day)}`

/** "March 2026", of an ISO day or month. */
export function sayMonth(day: string): string {
  const [year, month] = day.split('-')
  return `${longMonths[Number(month) - 1] ?? month} ${year}`
}

/** "today", "tomorrow", "in 3 days", "5 days ago", "in 4 months" … as seen on a day. */
export function sayDistance(day: string, today: string): string {
  const days = countDays(today, day)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  const [count, unit] = shorten(Math.abs(days))
  const words = `${count} ${unit}${count === 1 ? '' : 's'}`
  return days > 0 ? `in ${words}` : `${words} ago`
}

function shorten(days: number): [number, string] {
  if (days < 21) return [days, 'day']
  if (days < 60) return [Math.round(days / 7), 'week']
  return days < 730 ? [Math.round(days / 30.44), 'month'] : [Math.round(days / 365.25), 'year']
}

/** EDTF in words, as far as lists need it: a day, a month, a year, an interval of days; anything else as it stands. */
export function sayEdtf(edtf: string): string {
  const plain = edtf.replace(/[?~%]/gu, '')
  if (/^\d{4}-\d{2}-\d{2}$/u.test(plain)) return sayDay(plain)
  if (/^\d{4}-(?:0\d|1[0-2])$/u.test(plain)) return sayMonth(plain)
  const interval = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/u.exec(plain)
  return interval ? sayDays(interval[1]!, interval[2]!) : edtf
}

/** "20–22 Mar 2026", "28 Feb – 2 Mar 2026", "30 Dec 2025 – 2 Jan 2026", of two ISO days. */
function sayDays(first: string, last: string): string {
  const [date, month] = sayDay(first).split(' ')
  if (first.slice(0, 7) === last.slice(0, 7)) return `${date}–${sayDay(last)}`
  return `${first.slice(0, 4) === last.slice(0, 4) ? `${date} ${month}` : sayDay(first)} – ${sayDay(last)}`
}

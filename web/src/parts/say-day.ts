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

/** EDTF in words, as lists of events say it: a day, a month, a year, from one to another; anything rarer as it stands. */
export function sayEdtf(edtf: string): string {
  const [from = '', to, ...more] = edtf.split('/')
  if (more.length > 0) return edtf
  if (to === undefined) return sayPart(edtf) ?? edtf
  const [first, last] = [firstDay(from), lastDay(to)]
  if (first !== null && last !== null) return saySpan(first, last)
  if (first !== null && /^(?:\.\.)?$/u.test(to)) return `since ${sayPart(from)}`
  if (last !== null && /^(?:\.\.)?$/u.test(from)) return `by ${sayPart(to)}`
  return edtf
}

/** "about Mar 2026"; null for what is rarer than a day, a month or a year. */
function sayPart(part: string): string | null {
  const [first, last] = [firstDay(part), lastDay(part)]
  if (first === null || last === null) return null
  return `${/[?~%]$/u.test(part) ? 'about ' : ''}${saySpan(first, last)}`
}

const partOf = (part: string) => /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?[?~%]?$/u.exec(part)

function firstDay(part: string): string | null {
  const [, year, month = '01', day = '01'] = partOf(part) ?? []
  return year === undefined ? null : `${year}-${month}-${day}`
}

function lastDay(part: string): string | null {
  const [, year, month, day] = partOf(part) ?? []
  if (year === undefined) return null
  if (day !== undefined) return `${year}-${month}-${day}`
  return new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).toISOString().slice(0, 10)
}

/**
 * Two ISO days, as short as they can be said: "12 Mar 2026", "20–22 Mar 2026", "28 Feb – 2 Mar 2026", "30 Dec 2025 – 2 Jan 2026"; of whole
 * months and years "Mar 2026", "Jan – Mar 2026", "2024", "2010–2014".
 */
export function saySpan(first: string, last: string): string {
  if (first === last) return sayDay(first)
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)]
  const [next, one] = [addDays(last, 1), from === to]
  if (first.endsWith('-01-01') && next.endsWith('-01-01')) return one ? from : `${from}–${to}`
  const isWhole = first.endsWith('-01') && next.endsWith('-01')
  if (first.slice(0, 7) === last.slice(0, 7))
    return isWhole ? shortMonth(first) : `${Number(first.slice(8))}–${sayDay(last)}`
  const say = isWhole ? shortMonth : sayDay
  return `${one ? say(first).slice(0, -5) : say(first)} – ${say(last)}`
}

const shortMonth = (day: string) => sayDay(day).split(' ').slice(1).join(' ')

import { isCivil, toCivil, toDay } from '../../src/time/calendar.ts'

export interface Shift {
  /** Day of publication of the report as it was. */
  readonly published: number
  /** Days that all is moved by. */
  readonly days: number
}

const months = 'January February March April May June July August September October November December'.split(' ')
const short = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ')
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const month = `(?:${[...months, ...short.map((name) => `${name}\\.`), 'Sep\\.'].join('|')})`
const number = '\\d{1,2}(?:st|nd|rd|th)?'
const year = '(?:19[5-9]\\d|20[0-4]\\d)'
const gap = '[ \\u00a0]'
/** Days that are names. */
const feast = '(?:Good|Black|Holy|Maundy|Bloody|Super|Easter|Palm|Ash|Cyber) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
/** "June 23", "June 23rd, 2021", "June 23-25", "June 30 to July 2, 2021". */
const monthFirst =
  `(?<m1>${month})${gap}(?<d1>${number})(?:(?<dash>${gap}?[-–]${gap}?| to | and )(?:(?<m2>${month})${gap})?(?<d2>${number}))?` +
  `(?:,?${gap}(?<y1>${year}))?(?!\\d|,\\d|:\\d|%)`
/** "23 June 2021", "the 23rd of June". */
const dayFirst = `(?<d3>${number})(?<of>${gap}of)?${gap}(?<m3>${month})(?:,?${gap}(?<y3>${year}))?`
const monthOfYear = `(?<m4>${month})(?<sep>,?${gap}(?:of )?)(?<y4>${year})`
const lead = 'in|In|since|Since|until|by|last|next|this|of|early|late|mid|through|from|before|after|during|for|and'
const monthAlone = `(?<=\\b(?:${lead}) )(?<m5>${months.join('|')})\\b(?!${gap}\\d)`
const slashed = `(?<m6>\\d{1,2})/(?<d6>\\d{1,2})/(?<y6>${year})`
const anyDate = new RegExp(
  `\\b(?:(?<f>${feast})|${monthFirst}|${dayFirst}|${monthOfYear}|${slashed}|(?<w>${weekdays.join('|')}))\\b` +
    `|${monthAlone}|(?<![\\d$.,-])(?<y7>${year})(?![\\d\\p{L},]*\\d|s\\b)`,
  'gu',
)
const named = /^(?:September.11|January.6|July.4)(?:th)?$/u

/** All days, months, years and weekdays of a text, moved by as many days. Digits come out of `guard`, so that later changes leave them. */
export function shiftDates(text: string, shift: Shift, guard: (digits: string) => string): string {
  return text.replace(anyDate, (whole, ...rest) => {
    const groups = rest.at(-1) as Record<string, string | undefined>
    return guard(named.test(whole) ? whole : shiftOne(groups, shift) || whole)
  })
}

function shiftOne(of: Record<string, string | undefined>, shift: Shift): string | null {
  if (of.f) return null
  if (of.w) return weekdays[modulo(weekdays.indexOf(of.w) + shift.days, 7)]!
  if (of.m1) return shiftSpan(of, shift)
  if (of.m3) {
    const day = dayOf(of.m3, of.d3!, of.y3, shift)
    return day === null
      ? null
      : `${dayLike(day, of.d3!)}${of.of ?? ''} ${monthLike(day, of.m3)}${of.y3 ? ` ${toCivil(day).year}` : ''}`
  }
  if (of.m4) {
    const day = toDay(Number(of.y4), monthNumber(of.m4), 15) + shift.days
    return `${monthLike(day, of.m4)}${of.sep}${toCivil(day).year}`
  }
  if (of.m5) return months[modulo(monthNumber(of.m5) - 1 + monthsBetween(shift), 12)]!
  if (of.m6) {
    if (!isCivil(Number(of.y6), Number(of.m6), Number(of.d6))) return null
    const { year, month, day } = toCivil(toDay(Number(of.y6), Number(of.m6), Number(of.d6)) + shift.days)
    return `${month}/${day}/${year}`
  }
  return String(Number(of.y7) + yearsBetween(shift))
}

function shiftSpan({ m1, d1, dash, m2, d2, y1 }: Record<string, string | undefined>, shift: Shift): string | null {
  const first = dayOf(m1!, d1!, y1, shift)
  if (first === null) return null
  const tail = (day: number) => (y1 ? `, ${toCivil(day).year}` : '')
  const from = `${monthLike(first, m1!)} ${dayLike(first, d1!)}`
  if (!d2) return from + tail(first)
  const last = dayOf(m2 ?? m1!, d2, y1, shift)
  if (last === null) return null
  const sameMonth = toCivil(first).month === toCivil(last).month
  const to = sameMonth && !m2 ? dayLike(last, d2) : `${monthLike(last, m2 ?? m1!)} ${dayLike(last, d2)}`
  return from + (sameMonth || !/[-–]/u.test(dash!) ? dash : ' – ') + to + tail(last)
}

/** The day moved; without a year the one nearest to publication is meant. Null for what is no day. */
function dayOf(name: string, day: string, inYear: string | undefined, { published, days }: Shift): number | null {
  const [month, number] = [monthNumber(name), Number.parseInt(day, 10)]
  const { year: now } = toCivil(published)
  const years = inYear ? [Number(inYear)] : [now - 1, now, now + 1]
  const possible = years.filter((year) => isCivil(year, month, number)).map((year) => toDay(year, month, number))
  const [nearest] = possible.sort((a, b) => Math.abs(a - published) - Math.abs(b - published))
  return nearest === undefined ? null : nearest + days
}

function monthNumber(name: string): number {
  return months.findIndex((full) => full.slice(0, 3) === name.slice(0, 3)) + 1
}

function monthLike(day: number, like: string): string {
  const { month } = toCivil(day)
  return like.endsWith('.') && month !== 5 ? `${short[month - 1]}.` : months[month - 1]!
}

function dayLike(of: number, like: string): string {
  const { day } = toCivil(of)
  if (/\d$/u.test(like)) return String(day)
  const end = day % 10 > 3 || (day > 10 && day < 14) ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')
  return `${day}${end}`
}

function yearsBetween({ published, days }: Shift): number {
  return toCivil(published + days).year - toCivil(published).year
}

function monthsBetween(shift: Shift): number {
  const [from, to] = [toCivil(shift.published), toCivil(shift.published + shift.days)]
  return 12 * yearsBetween(shift) + to.month - from.month
}

function modulo(number: number, by: number): number {
  return ((number % by) + by) % by
}

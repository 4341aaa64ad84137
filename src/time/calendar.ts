/**
 * A small Gregorian calendar on whole numbers. A `Day` counts days since 1970-01-01 (which is 0, a Thursday), so that
 * "two days later" is a sum and a weekday a remainder; nothing here reads a clock.
 */
export type Day = number

export interface Civil {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

/** Days before each month of a year that starts in March (Howard Hinnant's civil calendar algorithms, public domain). */
export function toDay(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
}

export function toCivil(day: Day): Civil {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const ofEra = z - era * 146097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether there is such a day: no 30 February. */
export function isCivil(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** ISO weekday: Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the ISO week a day is in. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1
}

/** ISO week and the year it belongs to. */
function weekOf(day: Day): { year: number; week: number } {
  const thursday = mondayOf(day) + 3
  const { year } = toCivil(thursday)
  return { year, week: Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1 }
}

/** Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): Day {
  return mondayOf(toDay(year, 1, 4)) + (week - 1) * 7
}

/** The same day of another month; the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const at = toCivil(day)
  const index = at.year * 12 + at.month - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return toDay(year, month, Math.min(at.day, daysInMonth(year, month)))
}

/** The nth weekday of a month, counted from its end where `nth` is negative: (2026, 11, 4, 4) is Thanksgiving. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth > 0) {
    const first = toDay(year, month, 1)
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
  }
  const last = toDay(year, month, daysInMonth(year, month))
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7
}

/** Western Easter Sunday (the anonymous Gregorian algorithm, Meeus, Astronomical Algorithms, ch. 8). */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = Math.floor((a + 11 * d + 22 * e) / 451)
  const month = Math.floor((d + e - 7 * f + 114) / 31)
  return toDay(year, month, ((d + e - 7 * f + 114) % 31) + 1)
}

/** Orthodox Easter Sunday: the Julian computus, thirteen days on in 1900 to 2099. */
export function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const month = Math.floor((d + e + 114) / 31)
  return toDay(year, month, ((d + e + 114) % 31) + 1) + 13
}

/**
 * First day of a month of the tabular Islamic calendar (civil epoch, 16 July 622 Julian); the seen moon may differ by a day or two.
 * `month` 9 is Ramadan, 10 Shawwal (Eid al-Fitr), 12 Dhu al-Hijjah (Eid al-Adha on its 10th).
 */
function islamicDay(hijri: number, month: number, day: number): Day {
  const civil = day + Math.ceil(29.5 * (month - 1)) + (hijri - 1) * 354 + Math.floor((3 + 11 * hijri) / 30)
  return civil + 1948439 - 2440588
}

/** Day an Islamic date falls on within a Gregorian year (the first, where it falls twice). */
export function islamicDayIn(year: number, month: number, day: number): Day {
  const first = toDay(year, 1, 1)
  let hijri = Math.floor(((year - 622) * 33) / 32) - 1
  while (islamicDay(hijri, month, day) < first) hijri++
  return islamicDay(hijri, month, day)
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)
const four = (n: number): string => `${n}`.padStart(4, '0')

export function yearValue(year: number): string {
  return four(year)
}

export function monthValue(year: number, month: number): string {
  return `${four(year)}-${two(month)}`
}

export function dayValue(day: Day): string {
  const at = toCivil(day)
  return `${four(at.year)}-${two(at.month)}-${two(at.day)}`
}

export function weekValue(day: Day): string {
  const { year, week } = weekOf(day)
  return `${four(year)}-W${two(week)}`
}

/** Reads "2023-03-17" and nothing else; null for no such day. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isCivil(year, month, day) ? toDay(year, month, day) : null
}

/** A day of the Gregorian calendar as "2019-05-03". Days compare as text. */
export type Day = string

/** The earliest day a page can be from, and the last year that is not plainly a mistake. */
const firstYear = 1900
const lastYear = 2099

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The day, or null where there is no such day, or none a web page could be published on. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return null
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (day > lengths[month - 1]! || (month === 2 && day === 29 && !leap)) return null
  return `${year}-${pad(month)}-${pad(day)}`
}

/** Days from `a` to `b`; negative where b is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000)
}

/** "19" to 2019, "98" to 1998. */
export function fullYear(year: number): number {
  if (year >= 100) return year
  return year >= 90 ? 1900 + year : 2000 + year
}

/**
 * A day of the Persian calendar, reckoned by its 33-year cycle: right for the years 1354 to 1410 (1975 to 2032).
 * Later years are refused: "1439/7/19" is a day of the Islamic calendar, which pages print beside ours.
 */
export function fromPersian(year: number, month: number, day: number): Day | null {
  if (year < 1360 || year > 1410 || month < 1 || month > 12 || day < 1 || day > 31) return null
  const era = year - 979
  const before = 365 * era + Math.floor(era / 33) * 8 + Math.floor(((era % 33) + 3) / 4)
  const inYear = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
  const epoch = Date.UTC(1600, 2, 20)
  const at = new Date(epoch + (before + inYear + day - 1) * 86_400_000)
  return dayOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate())
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : `${value}`
}

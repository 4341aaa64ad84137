import type { Day } from './day.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** The day an instant (milliseconds since 1970) falls on in an IANA time zone. */
export function localDay(utc: number, zone: string): Day {
  let format = formats.get(zone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
    formats.set(zone, format)
  }
  return format.format(utc)
}

/** Whether some clock on Earth shows `day` at that instant. */
export function couldBe(utc: number, day: Day): boolean {
  const hours = 3_600_000
  const start = Date.parse(day)
  return utc + 14 * hours >= start && utc - 12 * hours < start + 24 * hours
}

/** Zones that RFC 822 names, and the few others that feeds use. Minutes east of Greenwich. */
const zones: ReadonlyMap<string, string> = new Map([
  ['UT', 'Z'],
  ['UTC', 'Z'],
  ['GMT', 'Z'],
  ['Z', 'Z'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['EET', '+02:00'],
  ['EEST', '+03:00'],
  ['MSK', '+03:00'],
  ['JST', '+09:00'],
  ['KST', '+09:00'],
])
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const iso =
  /^(?<year>\d{4})-(?<month>\d\d)(?:-(?<day>\d\d)(?:[T ](?<time>\d\d:\d\d(?::\d\d)?)(?:[.,]\d{1,9})? ?(?<zone>Z|[+-]\d\d:?\d\d)?)?)?$/iu
const mail =
  /^(?:[a-z]{2,9},? {0,3})?(?<day>\d{1,2})[ -](?<name>[a-z]{3})[a-z]{0,6}[ -](?<year>\d{4}|\d\d)(?:,? (?<time>\d{1,2}:\d\d(?::\d\d)?)(?: ?(?<zone>[a-z]{1,5}|(?:GMT|UTC)?[+-]\d\d:?\d\d))?)?$/iu

/**
 * A day or instant as feeds write it (RFC 822 and ISO 8601, with the usual slips), as ISO 8601 on the clock it was written by:
 * "Fri, 20 Nov 2026 23:30 EST" is 2026-11-20T23:30:00-05:00. Null where it cannot be read, is no day of the calendar, or the
 * day that machines write for none: 1 January 1970.
 */
export function readDay(written: string | null | undefined): string | null {
  const text = written?.trim().replace(/\s{1,20}/gu, ' ') ?? ''
  if (text.length === 0 || text.length > 60) return null
  const inIso = iso.exec(text)?.groups
  if (inIso) return write(inIso.year!, inIso.month!, inIso.day, inIso.time, inIso.zone)
  const inMail = mail.exec(text)?.groups
  if (!inMail) return null
  const month = months.indexOf(inMail.name!.toLowerCase()) + 1
  return write(fullYear(inMail.year!), two(month), two(Number(inMail.day)), inMail.time, inMail.zone)
}

function write(year: string, month: string, day?: string, time?: string, zone?: string): string | null {
  if (day === undefined) return month >= '01' && month <= '12' ? `${year}-${month}` : null
  const date = `${year}-${month}-${day}`
  const instant = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== date) return null
  if (date === '1970-01-01' || year < '1000') return null
  if (time === undefined) return date
  const clock = (time.length % 3 === 1 ? `0${time}` : time).padEnd(8, ':00')
  if (Number.isNaN(Date.parse(`${date}T${clock}Z`))) return date
  return `${date}T${clock}${offsetOf(zone)}`
}

/** A zone that is not known is left out: the time stands on a clock of its own. */
function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return ''
  const digits = /[+-]\d\d:?\d\d$/u.exec(zone)?.[0]
  if (digits) return `${digits.slice(0, 3)}:${digits.slice(-2)}`
  return zones.get(zone.toUpperCase()) ?? ''
}

function fullYear(year: string): string {
  if (year.length === 4) return year
  return year < '70' ? `20${year}` : `19${year}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

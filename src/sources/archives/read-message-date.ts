const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const written =
  /(?<![\d:])(?<d>\d{1,2}) +(?<month>[A-Za-z]{3})[a-z]{0,6} +(?<y>\d{4}|\d\d)(?: +(?<clock>\d\d:\d\d)(?<second>:\d\d)?)?(?: *(?<zone>[+-]\d{4}))?/u

/**
 * A Date header as ISO 8601, on the clock of the one who wrote it: the day there is the report's day, which in UTC may be another.
 * Null where it is no date. Source: RFC 5322, 3.3 and 4.3 (years of two digits).
 */
export function readMessageDate(header: string): string | null {
  const groups = written.exec(header.slice(0, 200))?.groups
  const month = months.indexOf(groups?.month?.toLowerCase() ?? '') + 1
  if (!groups || month === 0) return null
  const { d, y, clock, second = ':00', zone } = groups
  const day = `${yearOf(y!)}-${String(month).padStart(2, '0')}-${d!.padStart(2, '0')}`
  if (Number.isNaN(Date.parse(day)) || new Date(day).getUTCDate() !== Number(d)) return null
  if (clock === undefined || zone === undefined || zone === '-0000') return day
  return `${day}T${clock}${second}${zone.slice(0, 3)}:${zone.slice(3)}`
}

function yearOf(y: string): string {
  if (y.length === 4) return y
  return Number(y) < 50 ? `20${y}` : `19${y}`
}

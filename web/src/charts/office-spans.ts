import { dayNumber, firstOfMonth } from './day-number.ts'
import type { Period } from './period.ts'

/** So long an office is drawn whose beginning or end is not known, in days. */
const unknown = 200

/**
 * The days of offices, and the period that shows them all with today.
 * @param offices `from` and `to` are days, months or years
 */
export function officeSpans(
  offices: readonly { readonly from: string | null; readonly to: string | null; readonly basis: string }[],
  today: string,
): { readonly period: Period; readonly spans: readonly Period[] } {
  const now = dayNumber(today)
  const spans = offices.map(({ from, to, basis }) => {
    const first = from === null ? null : firstDay(from)
    const last = to === null ? null : lastDay(to)
    // The register leaves out the end of what goes on; a report says nothing of it.
    const end = last ?? (basis === 'register' ? Math.max(now, (first ?? now) + 1) : (first ?? now) + unknown)
    return { start: first ?? end - unknown, end: Math.max(end, (first ?? end - unknown) + 1) }
  })
  const start = Math.min(now, ...spans.map((span) => span.start))
  const end = Math.max(now + 1, ...spans.map((span) => span.end))
  const room = Math.max(5, (end - start) * 0.02)
  return { period: { start: start - room, end: end + room }, spans }
}

const plain = (day: string) => day.replace(/[?~%]/gu, '')

function firstDay(day: string): number | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(plain(day))
  return parts ? dayNumber(`${parts[1]}-${parts[2] ?? '01'}-${parts[3] ?? '01'}`) : null
}

function lastDay(day: string): number | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(plain(day))
  if (!parts) return null
  const [, year, month, date] = parts
  if (date !== undefined) return dayNumber(`${year}-${month}-${date}`) + 1
  return firstOfMonth(Number(year), month === undefined ? 13 : Number(month) + 1)
}

import type { Day } from '../record/telling.ts'

/** The day that counts as today, and how it came to be that: the user's word, or the clock and time zone of this machine. */
export interface Today {
  readonly day: Day
  /** "as given", or the time zone: "Europe/Oslo". */
  readonly basis: string
}

/** @param now milliseconds since 1970 */
export function readToday(given: Day | undefined, now: number): Today {
  if (given !== undefined) return { day: given, basis: 'as given' }
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const part = (type: string) => parts.formatToParts(now).find((one) => one.type === type)!.value
  return { day: `${part('year')}-${part('month')}-${part('day')}`, basis: timeZone }
}

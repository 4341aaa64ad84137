import type { TodayAnswer } from '../api/words.ts'
import type { House } from './house.ts'

/** The day that counts as today: what is asked for, else the day as of which the record is asked, else the server's own. */
export function askToday(
  house: House,
  { today, knownOn }: { readonly today?: string | undefined; readonly knownOn?: string | undefined },
): TodayAnswer {
  const day = today ?? knownOn
  return day === undefined ? house.today() : { day, basis: 'as given' }
}

/* Days as numbers: days since 1970-01-01, so that charts can reckon with them. */

const milliseconds = 86_400_000
const [earliest, latest] = [-719_162, 2_932_896]

/** Of an ISO day. */
export const dayNumber = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / milliseconds

/**
 * Of the first day of a month.
 * @param month 1 to 12; above, it is one of a later year
 */
export function firstOfMonth(year: number, month: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, 1)
  return date.getTime() / milliseconds
}

/** The ISO day of a number; parts of a day are cut off. Kept within the years 0001 to 9999. */
export function dayOfNumber(number: number): string {
  const within = Math.min(latest, Math.max(earliest, Math.floor(number)))
  return new Date(within * milliseconds).toISOString().slice(0, 10)
}

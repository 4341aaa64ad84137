/** The day so many days later; earlier where `by` is negative. @param day "2026-03-19" */
export function shiftDay(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 864e5).toISOString().slice(0, 10)
}

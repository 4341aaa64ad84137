const minute = 60_000
const day = 24 * 60 * minute

/** Periods of the syndication module of RSS 1.0, in milliseconds. */
const periods: ReadonlyMap<string, number> = new Map([
  ['hourly', 60 * minute],
  ['daily', day],
  ['weekly', 7 * day],
  ['monthly', 30 * day],
  ['yearly', 365 * day],
])

interface Syndication {
  readonly updatePeriod?: string
  readonly updateFrequency?: number
}

/** How often a feed changes by its own word, in milliseconds: `ttl` is in minutes, a period holds `updateFrequency` times. Null: it does not say. */
export function readEvery(ttl: number | undefined, sy: Syndication | undefined): number | null {
  const period = periods.get(sy?.updatePeriod?.trim().toLowerCase() ?? '')
  const frequency = sy?.updateFrequency && sy.updateFrequency > 0 ? sy.updateFrequency : 1
  const told = [ttl && ttl > 0 ? ttl * minute : 0, period ? period / frequency : 0]
  return Math.max(...told) || null
}

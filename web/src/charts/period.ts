/** A stretch of time in days since 1970-01-01: from its start up to, not including, its end. */
export interface Period {
  readonly start: number
  readonly end: number
}

/** No period is shown that is shorter than this, in days. */
export const shortest = 4

export const lengthOf = ({ start, end }: Period): number => end - start

/** What an overview shows: more than the usual period, and all of the shown one, so that a few far days do not shrink the rest to nothing. */
export function overviewOf(usual: Period, shown: Period, limits: Period): Period {
  const room = lengthOf(usual) * 0.15
  return {
    start: Math.max(limits.start, Math.min(usual.start - room, shown.start)),
    end: Math.min(limits.end, Math.max(usual.end + room, shown.end)),
  }
}

/** Kept at its length, moved inside the limits; one that is longer becomes the limits. */
export function keepWithin({ start, end }: Period, limits: Period): Period {
  const length = Math.min(end - start, lengthOf(limits))
  const at = Math.min(Math.max(start, limits.start), limits.end - length)
  return { start: at, end: at + length }
}

/** @param days later where positive */
export function movePeriod(period: Period, days: number, limits: Period): Period {
  return keepWithin({ start: period.start + days, end: period.end + days }, limits)
}

/**
 * @param factor above 1 shows less
 * @param share where in the period the day stands that stays where it is, 0 to 1
 */
export function zoomPeriod(period: Period, factor: number, share: number, limits: Period): Period {
  const length = Math.min(Math.max(lengthOf(period) / factor, shortest), lengthOf(limits))
  if (length >= lengthOf(limits)) return limits
  const still = period.start + lengthOf(period) * share
  return keepWithin({ start: still - length * share, end: still + length * (1 - share) }, limits)
}

/** Lengths of the bars that count events, in days: a day, a week, a month, a quarter, a year, 5 and 10 years. */
const lengths = [1, 7, 31, 92, 366, 1827, 3653]
/** Narrower bars would not show what they are made of, in pixels. */
export const leastBar = 5
/** As many bins as the server counts in. */
const mostBins = 400

/**
 * How long the bars are that a period is drawn with, in days.
 * @param days of the period
 * @param width of the chart, in pixels
 */
export function barLength(days: number, width: number): number {
  const counted = days < mostBins ? 1 : days < mostBins * 30 ? 31 : 366
  return lengths.find((length) => length >= counted && (length * width) / days >= leastBar) ?? lengths.at(-1)!
}

/** Of so many days an event may be to stand among the bars of a period: one that is known only to a year says nothing of the month. */
export const longestInBars = (days: number, width: number): number => Math.max(31, barLength(days, width))
